import { withCheckDigit } from "./check-digit.js";
import type { Discount, Product, Stock } from "./product.js";
import { vendors } from "./vocabulary.js";
import { warehouses } from "./warehouses.js";

/** A part number that every catalog holds, whatever its seed, and what it is good for. */
export interface KnownPart {
  readonly ingramPartNumber: string;
  readonly purpose: string;
}

const everywhere = (quantity: number): Stock[] =>
  warehouses.map(({ id }) => ({ warehouse: id, quantity, incoming: [] }));

const soldOut = (): Stock[] =>
  warehouses.map(({ id }, place) => ({
    warehouse: id,
    quantity: 0,
    incoming: place === 0 ? [{ quantity: 60, inDays: 9 }] : [],
  }));

const oneLeft = (): Stock[] =>
  warehouses.map(({ id }, place) => ({
    warehouse: id,
    quantity: place === 0 ? 1 : 0,
    incoming: [],
  }));

/** A bid of a vendor with a name in place of a number: such ids hold blanks. */
const granted = (bid: string, amount: number, available: number, days: number): Discount => ({
  type: "special",
  bid,
  name: "Special Bid",
  amount,
  minimum: 1,
  available,
  days,
});

type Known = Partial<Product> & {
  readonly purpose: string;
  readonly part: string;
  readonly name: string;
  readonly category: string;
  readonly subCategory: string;
  readonly price: number | null;
};

const known: readonly Known[] = [
  // The part numbers that the distributor's own test account holds, with contents of ours.
  {
    part: "6YE881",
    purpose: "a notebook in stock, of the distributor's test account",
    name: "NORVANE NOTEBOOK 14IN 16/512GB SLATE US KEYBOARD",
    price: 91_250,
    category: "Computers",
    subCategory: "Notebooks",
    weight: 395,
    hasWarranty: true,
    discounts: [granted("NORVANE EDU 26", 4_250, 60, 120)],
  },
  {
    part: "DF4128",
    purpose: "sold out and on its way: an order for it is back-ordered",
    name: "TESSARUNE KEYBOARD FULL SIZE WIRELESS WITH MOUSE BLACK",
    price: 4_475,
    category: "Accessories",
    subCategory: "Keyboards and Mice",
    weight: 240,
    stock: soldOut(),
  },
  {
    part: "4A0036",
    purpose: "a monitor with a special bid, a promotion and quantity prices",
    name: "PELLUCENE MONITOR 22IN FHD 75HZ HDMI DP BLACK",
    price: 9_640,
    category: "Displays",
    subCategory: "Monitors",
    weight: 1010,
    mapPrice: 12_900,
    discounts: [
      {
        type: "special",
        bid: "43000017",
        name: "Special Bid",
        amount: 1_250,
        minimum: 1,
        available: 400,
        days: 90,
      },
      {
        type: "special",
        bid: null,
        name: "Promo Discount",
        amount: 500,
        minimum: 1,
        available: 75,
        days: 30,
      },
      { type: "quantity", quantity: 10, amount: 290 },
      { type: "quantity", quantity: 50, amount: 650 },
    ],
  },
  {
    part: "123512",
    purpose: "a cable with much stock, also known by the customer part number MY-CABLE-6",
    name: "OCTAVERNE CABLE 6FT PARALLEL PRINTER BLACK",
    price: 615,
    category: "Accessories",
    subCategory: "Cables",
    customerPart: "MY-CABLE-6",
    weight: 55,
    stock: everywhere(20_000),
    discounts: [granted("OCTAVERNE DESK SET", 65, 5_000, 75)],
  },
  {
    part: "1A8249",
    purpose: "a memory card in stock",
    name: "FERROWAVE MEMORY CARD 64GB",
    price: 1_180,
    category: "Storage",
    subCategory: "Flash Cards",
    weight: 5,
  },
  {
    part: "TSXML3",
    purpose: "shipped by the vendor: it goes into an order of its own",
    name: "DRAYMONT SERVER 2U 48C 128GB 24 BAY TWO PSU 3 YR NBD",
    price: 812_400,
    category: "Servers",
    subCategory: "Rack Servers",
    productClass: "X",
    weight: 5150,
    stock: [],
  },
  // One for each thing that can be the matter with a product.
  {
    part: "SIM001",
    purpose: "authorised, priced, and in stock everywhere",
    name: "OCTAVERNE DOCK USB-C 10 PORT 100W DUAL 4K",
    price: 14_999,
    category: "Accessories",
    subCategory: "Docking Stations",
    weight: 130,
  },
  {
    part: "SIM002",
    purpose: "sold out, nothing on its way",
    name: "OCTAVERNE DOCK USB4 12 PORT 140W TRIPLE 4K",
    price: 24_999,
    category: "Accessories",
    subCategory: "Docking Stations",
    weight: 140,
    stock: everywhere(0),
    discounts: [granted("OCTAVERNE DESK SET", 2_500, 40, 75)],
  },
  {
    part: "SIM003",
    purpose: "the account is not authorised to buy it",
    name: "VARROWGATE FIREWALL 8 GBPS 3 YR SECURITY RACK",
    price: 341_000,
    category: "Networking",
    subCategory: "Firewalls",
    authorized: false,
    weight: 470,
  },
  {
    part: "SIM004",
    purpose: "listed, but without a price",
    name: "LUMENFAST PROJECTOR 7000LM 4K LASER STANDARD THROW WHITE",
    price: null,
    category: "Displays",
    subCategory: "Projectors",
    weight: 1650,
  },
  {
    part: "SIM005",
    purpose: "discontinued and sold out; SIM001 replaces it",
    name: "OCTAVERNE DOCK USB-C 5 PORT 65W SINGLE 4K",
    price: 7_999,
    category: "Accessories",
    subCategory: "Docking Stations",
    productClass: "D",
    replacement: "SIM001",
    weight: 120,
    stock: everywhere(0),
  },
  {
    part: "SIM006",
    purpose: "a download: no stock, no freight",
    name: "CINDERVALE ENDPOINT LICENSE 1 YR 1-24 SEATS NEW COMMERCIAL",
    price: 3_150,
    category: "Software",
    subCategory: "Security Software",
    kind: "digital",
    weight: 0,
    stock: [],
  },
  {
    part: "SIM007",
    purpose: "one piece left, in one warehouse",
    name: "BRACKWELL UPS 1500VA TOWER LINE INTERACTIVE NO CARD",
    price: 18_450,
    category: "Power",
    subCategory: "Uninterruptible Power",
    weight: 2750,
    stock: oneLeft(),
  },
];

function complete(entry: Known, place: number): Product {
  const { purpose: _, price, ...given } = entry;
  const [vendorName = ""] = given.name.split(" ");
  const digital = given.kind === "digital";
  const discontinued = given.productClass === "D";
  return {
    vendorPart: `${vendorName.slice(0, 2)}-${given.part}`,
    upc: withCheckDigit(`29999999${String(place).padStart(3, "0")}`),
    customerPart: null,
    vendorNumber: vendors.find(({ name }) => name === vendorName)?.number ?? "",
    vendorName,
    details: given.name.toLowerCase(),
    kind: "physical",
    productClass: "A",
    customerPrice: price,
    retailPrice: price === null ? null : Math.round(price * 1.25),
    mapPrice: null,
    weight: 100,
    size: digital ? [0, 0, 0] : [120, 80, 40],
    authorized: true,
    endUserRequired: false,
    hasWarranty: false,
    returnable: !digital && !discontinued,
    acceptsBackOrder: !digital && !discontinued,
    replacement: null,
    discounts: [],
    stock: everywhere(120),
    ...given,
  };
}

export const knownProducts: readonly Product[] = known.map(complete);

export const knownParts: readonly KnownPart[] = known.map(({ part, purpose }) => ({
  ingramPartNumber: part,
  purpose,
}));
