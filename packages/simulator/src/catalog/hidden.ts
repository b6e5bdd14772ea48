import { magicParts } from "../faults/magic.js";
import { withCheckDigit } from "./check-digit.js";
import { knownProducts } from "./known.js";
import type { Product } from "./product.js";

/** The product that stands behind a magic part number: SIM001 under another name. */
const model = knownProducts.find(({ part }) => part === "SIM001");

/** Products that answer to their part number, and are found by no search and in no list. */
const hidden: ReadonlyMap<string, Product> = new Map(
  model
    ? magicParts
        .filter(({ phase }) => phase === "after")
        .map(({ value: part }, place) => [
          part,
          {
            ...model,
            part,
            vendorPart: `${model.vendorPart.slice(0, 2)}-${part}`,
            upc: withCheckDigit(`29999998${String(place).padStart(3, "0")}`),
          },
        ])
    : [],
);

/** @param part in upper case */
export const hiddenProduct = (part: string): Product | undefined => hidden.get(part);
