import type { Product } from "../catalog/product.js";
import type { Filled, Requirement, VendorRequirements } from "../rules/vendor-requirements.js";
import { textOf, type Loose } from "./loose.js";

/** A field as a caller sends it, filled in. In the innermost level its name is written small. */
export interface SentAttribute {
  readonly attributeName?: Loose;
  readonly attributename?: Loose;
  readonly attributeValue?: Loose;
  readonly choices?: readonly SentAttribute[] | null;
}

/** What a caller filled in for one product of one vendor. */
export interface SentContainer {
  readonly vendorName?: Loose;
  readonly productId?: Loose;
  readonly additionalAttributes?: readonly SentAttribute[] | null;
}

export const filledOf = (sent: readonly SentAttribute[] | null | undefined): readonly Filled[] =>
  (sent ?? []).map(({ attributeName, attributename, attributeValue, choices }) => ({
    name: textOf(attributeName) ?? textOf(attributename),
    value: textOf(attributeValue),
    choices: filledOf(choices),
  }));

/** What was filled in for a product: under one of its names, or for its vendor as a whole. */
export function filledFor(
  containers: readonly SentContainer[] | null | undefined,
  { vendorName, productId }: Pick<VendorRequirements, "vendorName" | "productId">,
  part: Product["part"],
): readonly Filled[] {
  return (containers ?? [])
    .filter((container) => {
      const product = textOf(container.productId)?.toUpperCase();
      if (product !== undefined) return [productId.toUpperCase(), part].includes(product);
      const vendor = textOf(container.vendorName)?.toUpperCase();
      return vendor === undefined || vendor === vendorName.toUpperCase();
    })
    .flatMap(({ additionalAttributes }) => filledOf(additionalAttributes));
}

/** What a vendor requires, as the answer tells it. */
export const requirementRow = ({ vendorName, productId, fields }: VendorRequirements): object => ({
  vendorName,
  productId,
  additionalAttributes: fields.map(fieldRow),
});

const fieldRow = ({
  name,
  value,
  description,
  hint,
  required,
  choices = [],
}: Requirement): object => ({
  ...(name !== undefined && { attributeName: name }),
  attributeValue: value,
  attributeDescription: description,
  ...(hint !== undefined && { attributeHint: hint }),
  ...(name !== undefined && { attributeRequired: String(required === true) }),
  choices: choices.map(fieldRow),
});
