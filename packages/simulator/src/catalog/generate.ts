import { permille } from "../money.js";
import { Random } from "../random.js";
import { withCheckDigit } from "./check-digit.js";
import { knownProducts } from "./known.js";
import type { Discount, Plan, Product, Stock } from "./product.js";
import { lines, planLines, type Line } from "./vocabulary.js";
import { warehouses } from "./warehouses.js";

/**
 * The catalog of a seed: first the known products, then generated ones. Product number n depends on
 * the seed and on n alone, so a larger catalog begins with the smaller one.
 * @param from the number of the first product that is wanted
 */
export function* generateProducts(seed: number, count: number, from = 0): Generator<Product> {
  yield* knownProducts.slice(from, count);
  const numbers = numbersOf(seed);
  for (let number = Math.max(from, knownProducts.length); number < count; number++)
    yield generate(number, new Random(seed, number), numbers);
}

function generate(number: number, random: Random, numbers: Numbers): Product {
  const line = random.pick(lines);
  const vendor = random.pick(line.vendors);
  const step = random.between(0, line.steps.length - 1);
  const words = [line.steps[step] ?? "", ...line.variants.map((variant) => random.pick(variant))];
  const text = words.join(" ");
  const digital = line.weight === 0;
  const discontinued = random.chance(30);
  const directShip = !digital && !discontinued && random.chance(40);
  const retailPrice = retailOf(line, step, random);
  const priced = !random.chance(15);
  const customerPrice = priced ? permille(retailPrice, random.between(700, 930)) : null;
  const productClass = discontinued
    ? "D"
    : directShip
      ? "X"
      : random.pick<Product["productClass"]>(["A", "A", "B", "B", "C", "N"]);
  return {
    part: numbers.part(number),
    vendorPart: `${vendor.prefix}-${line.code}${String(number).padStart(5, "0")}`,
    upc: numbers.upc(number),
    customerPart: null,
    vendorNumber: vendor.number,
    vendorName: vendor.name,
    name: `${vendor.name} ${line.noun} ${text}`,
    details: `${vendor.name} ${line.subCategory}: ${text}`,
    category: line.category,
    subCategory: line.subCategory,
    kind: digital ? "digital" : "physical",
    productClass,
    customerPrice,
    retailPrice: priced ? retailPrice : null,
    mapPrice: priced && random.chance(80) ? permille(retailPrice, 950) : null,
    weight: digital ? 0 : permille(line.weight, random.between(850, 1250)),
    size: digital
      ? [0, 0, 0]
      : [random.between(60, 260), random.between(40, 200), random.between(10, 120)],
    authorized: !random.chance(30),
    endUserRequired: digital,
    hasWarranty: !digital && random.chance(600),
    returnable: !digital && !discontinued,
    acceptsBackOrder: !digital && !discontinued,
    replacement: discontinued && number > knownProducts.length ? numbers.part(number - 1) : null,
    discounts: customerPrice === null ? [] : discountsOf(customerPrice, random),
    stock: digital || directShip ? [] : stockOf(discontinued, random),
  };
}

function retailOf(line: Line, step: number, random: Random): number {
  const [low, high] = line.retail;
  const share = line.steps.length === 1 ? 0 : step / (line.steps.length - 1);
  const middle = low + Math.round((high - low) * share * share);
  return permille(middle, random.between(900, 1100));
}

function discountsOf(customerPrice: number, random: Random): Discount[] {
  const discounts: Discount[] = [];
  if (random.chance(120))
    discounts.push({
      type: "special",
      bid: null,
      name: "Promo Discount",
      amount: permille(customerPrice, random.between(20, 150)),
      minimum: 1,
      available: random.between(10, 500),
      days: random.between(7, 60),
    });
  if (random.chance(60))
    discounts.push({
      type: "special",
      bid: `${random.between(40_000_000, 49_999_999)}`,
      name: "Special Bid",
      amount: permille(customerPrice, random.between(40, 220)),
      minimum: random.between(1, 5),
      available: random.between(10, 2_000),
      days: random.between(30, 180),
    });
  if (random.chance(80))
    for (const [quantity, off] of [
      [10, 20],
      [50, 45],
    ] as const)
      discounts.push({ type: "quantity", quantity, amount: permille(customerPrice, off) });
  return discounts;
}

function stockOf(discontinued: boolean, random: Random): Stock[] {
  const soldOut = random.chance(discontinued ? 700 : 120);
  return warehouses.map(({ id }) => {
    const quantity = soldOut || random.chance(250) ? 0 : random.between(1, 400);
    const due = !discontinued && (soldOut ? random.chance(700) : random.chance(150));
    const incoming = due
      ? [{ quantity: random.between(5, 500), inDays: random.between(3, 45) }]
      : [];
    return { warehouse: id, quantity, incoming };
  });
}

/** No I, O, S or Z: a part number with one of these is never generated, so it can stand for one that does not exist. */
const letters = "ABCDEFGHJKLMNPQRTUVWXY";
const partNumbers = letters.length ** 2 * 10_000;

/** How the products of a seed are numbered: each walk through all numbers repeats none. */
interface Numbers {
  part(number: number): string;
  upc(number: number): string;
}

function numbersOf(seed: number): Numbers {
  const starts = [0, 1].map((shape) => new Random(seed, shape).between(0, partNumbers));
  const upcStart = new Random(seed).between(0, 1e9);
  return {
    /** `BK4407` or `4BK407`, by turns. */
    part(number) {
      const step = 1_234_577; // shares no factor with the count, which is made of 2, 5 and 11
      const shape = number % 2;
      const place = ((starts[shape] ?? 0) + Math.floor(number / 2) * step) % partNumbers;
      const digits = String(place % 10_000).padStart(4, "0");
      const pair = Math.floor(place / 10_000);
      const word = `${letters[Math.floor(pair / letters.length)]}${letters[pair % letters.length]}`;
      return shape === 0 ? word + digits : `${digits[0]}${word}${digits.slice(1)}`;
    },
    /** Begins with 2, the range that shops use among themselves: no product of the world bears it. */
    upc(number) {
      const step = 7_654_321;
      return withCheckDigit(`2${String((upcStart + number * step) % 1e10).padStart(10, "0")}`);
    },
  };
}

export function generatePlans(): Plan[] {
  const plans: Plan[] = [];
  for (const { vendor, group, resources, prices } of planLines)
    resources.forEach((resource, place) => {
      const price = prices[place] ?? 0;
      for (const term of ["MONTH", "YEAR"] as const) {
        const number = plans.length;
        const yearly = term === "YEAR";
        plans.push({
          id: String(430_101 + number * 7),
          name: `${resource} (${yearly ? "ANNUAL" : "MONTHLY"})`,
          details: `${resource}, per license, billed by the ${term.toLowerCase()}.`,
          group,
          vendorPart: `${vendor.prefix}-SUB${String(place + 1).padStart(2, "0")}:${yearly ? "0012" : "0001"}`,
          resourceId: String(15_600_400 + number * 13),
          resourceName: resource,
          unit: "license",
          minimum: 1,
          maximum: 300,
          term: { length: 1, unit: term },
          billing: { length: 1, unit: term },
          price: yearly ? permille(price * 12, 900) : price,
          retailPrice: yearly ? permille(price * 12, 1080) : permille(price, 1200),
        });
      }
    });
  return plans;
}
