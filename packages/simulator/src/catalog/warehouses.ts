export interface Warehouse {
  readonly id: string;
  readonly location: string;
}

/** The distributor's US warehouses, in the order in which an order looks for stock. */
export const warehouses: readonly [Warehouse, ...Warehouse[]] = [
  { id: "10", location: "Mira Loma, CA" },
  { id: "20", location: "Fort Worth, TX" },
  { id: "40", location: "Carol Stream, IL" },
  { id: "30", location: "Millington, TN" },
  { id: "80", location: "Jonestown, PA" },
];

export function locationOf(id: string): string {
  return warehouses.find((warehouse) => warehouse.id === id)?.location ?? "";
}
