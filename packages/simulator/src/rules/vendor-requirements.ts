import type { Plan, Product } from "../catalog/product.js";
import { vendors } from "../catalog/vocabulary.js";

/** A field that a vendor wants filled in, or an option of such a field: they take turns on the way down. */
export interface Requirement {
  /** Options have none. */
  readonly name?: string;
  /** Options with commas between, a default, or nothing where a free value is wanted. */
  readonly value: string;
  readonly description: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly choices?: readonly Requirement[];
}

/** What one vendor requires for one product. */
export interface VendorRequirements {
  readonly vendorName: string;
  readonly productId: string;
  readonly fields: readonly Requirement[];
}

/** Sells its goods only to whom it gave a number. */
const authorizing = "VARROWGATE";

/** Whether orders for a vendor's goods wait until the reseller names the vendor's authorization. */
export const wantsAuthorization = (vendorName: string): boolean => vendorName === authorizing;

export const vendorOfPlan = ({ vendorPart }: Plan): string =>
  vendors.find(({ prefix }) => vendorPart.startsWith(`${prefix}-`))?.name ?? "";

/** What the vendor of a product wants to know before it takes an order in version 7. */
export function requirementsOf(product: Product): VendorRequirements | undefined {
  const fields: Requirement[] = [];
  if (product.endUserRequired)
    fields.push({
      name: "HEADER_ENDUSER",
      value: "",
      description: "Who will use the product",
      hint: "Company name of the end user",
      required: true,
    });
  if (wantsAuthorization(product.vendorName))
    fields.push({
      name: "VEUD_AUTH_NBR_FLG",
      value: "",
      description: "Authorization number that the vendor gave you",
      required: true,
    });
  if (fields.length === 0) return undefined;
  return { vendorName: product.vendorName, productId: product.vendorPart, fields };
}

/** What the vendor of a subscription wants to know. */
export const requirementsOfPlan = (plan: Plan): VendorRequirements => ({
  vendorName: vendorOfPlan(plan),
  productId: plan.resourceId,
  fields: [
    {
      name: "tenant_preference",
      value: "new,existing",
      description: "Whether the subscription gets a tenant of its own",
      required: true,
      choices: [
        {
          value: "new",
          description: "Makes a tenant for the end user",
          choices: [
            {
              name: "tenant_domain",
              value: "tenant.example",
              description: "Domain of the new tenant",
              hint: "27 characters at most",
              required: true,
            },
            {
              name: "effective_country",
              value: "",
              description: "Country of the end user",
              required: true,
            },
            {
              name: "agreement_acceptance",
              value: "yes,no",
              description: "Whether the end user has accepted the vendor's agreement",
              required: true,
            },
            {
              name: "agreement_date",
              value: "",
              description: "When it was accepted",
              hint: "MM-DD-YYYY",
            },
          ],
        },
        {
          value: "existing",
          description: "Uses a tenant that the end user has",
          choices: [
            {
              name: "tenant_domain",
              value: "tenant.example",
              description: "Domain of that tenant",
              required: true,
            },
          ],
        },
      ],
    },
    {
      name: "partner_id",
      value: "",
      description: "Your number as a partner of the vendor",
    },
  ],
});

/** What was filled in: a field with its value, and what came with the option that was chosen. */
export interface Filled {
  readonly name: string | undefined;
  readonly value: string | undefined;
  readonly choices: readonly Filled[];
}

/** The required fields that are not filled in, and those whose value is none of their options. */
export function missingFields(
  fields: readonly Requirement[],
  filled: readonly Filled[],
): readonly string[] {
  return fields.flatMap(({ name = "", value, required, choices = [] }) => {
    const given = filled.find((one) => one.name?.toLowerCase() === name.toLowerCase());
    if (!given?.value) return required === true ? [name] : [];
    if (choices.length === 0) {
      const options = value.split(",");
      return options.length < 2 || includes(options, given.value) ? [] : [name];
    }
    const chosen = choices.find((choice) => same(choice.value, given.value));
    if (!chosen) return [name];
    const within = given.choices.find((choice) => same(choice.value, given.value));
    return missingFields(chosen.choices ?? [], within?.choices ?? given.choices);
  });
}

const same = (left: string | undefined, right: string | undefined): boolean =>
  left?.trim().toLowerCase() === right?.trim().toLowerCase();

const includes = (options: readonly string[], value: string): boolean =>
  options.some((option) => same(option, value));
