import type { Product } from "../catalog/product.js";
import { groundCharge } from "./freight.js";

/** A carrier's service, as an estimate offers it. */
export interface Service {
  readonly code: string;
  readonly name: string;
  readonly mode: "SML" | "AIR" | "LTL";
  /** Thousandths of the ground charge. */
  readonly rate: number;
  /** Days on the way, or how many days more than a parcel by road. */
  readonly days: number | "road";
}

/** Parcels up to this weight, in hundredths of a pound; beyond it a lorry has to come. */
const heaviestParcel = 15_000;

/** The first one is what the estimate reckons with, and what an order is charged. */
const parcelServices: readonly [Service, ...Service[]] = [
  { code: "RG", name: "FEDEX GROUND", mode: "SML", rate: 1000, days: "road" },
  { code: "UG", name: "UPS GROUND", mode: "SML", rate: 1140, days: "road" },
  { code: "U3", name: "UPS 3 DAY", mode: "AIR", rate: 1900, days: 3 },
  { code: "UB", name: "UPS 2 DAY", mode: "AIR", rate: 2600, days: 2 },
  { code: "UR", name: "UPS NEXT DAY", mode: "AIR", rate: 4400, days: 1 },
];

const lorryServices: readonly [Service, ...Service[]] = [
  { code: "RL", name: "LTL FREIGHT", mode: "LTL", rate: 1000, days: "road" },
];

/** The services that take so much weight, in hundredths of a pound. */
export const servicesFor = (weight: number): readonly [Service, ...Service[]] =>
  weight > heaviestParcel ? lorryServices : parcelServices;

/** What a service charges for so much weight, in cents. */
export const chargeOf = (service: Service, weight: number): number =>
  weight === 0 ? 0 : Math.round((groundCharge(weight) * service.rate) / 1000);

/** How far east a warehouse or a state lies, in days by road from the Pacific. */
const warehouseBand: { readonly [id: string]: number } = { 10: 0, 20: 2, 40: 3, 30: 3, 80: 4 };

const stateBands: readonly (readonly [band: number, states: string])[] = [
  [0, "CA OR WA NV AZ"],
  [1, "UT ID MT WY CO NM"],
  [2, "TX OK KS NE SD ND"],
  [3, "IL TN MO IA MN WI AR LA MS AL KY IN MI"],
  [4, "PA NY NJ OH WV VA MD DE DC NC SC GA FL CT RI MA VT NH ME"],
  [6, "AK HI PR"],
];

function daysByRoad(warehouse: string, state: string): number {
  const band = stateBands.find(([, states]) => states.split(" ").includes(state.toUpperCase()));
  return 1 + Math.abs((band?.[0] ?? 3) - (warehouseBand[warehouse] ?? 3));
}

export const daysOf = ({ days }: Service, warehouse: string, state: string): number =>
  days === "road" ? daysByRoad(warehouse, state) : days;

/** Of so many pieces, in hundredths of a pound. */
export const weightOf = (product: Product, quantity: number): number => product.weight * quantity;
