import { randomFrom } from "../random.js";

/** Who the goods are for in quotes, deals and renewals. Every company and person is invented. */
export interface EndCustomer {
  readonly companyName: string;
  readonly contact: string;
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly countryCode: string;
  readonly phoneNumber: string;
  readonly email: string;
  readonly marketSegment: string;
}

const customer = (
  companyName: string,
  contact: string,
  [addressLine1, addressLine2]: readonly [string, string],
  [city, state, postalCode]: readonly [string, string, string],
  marketSegment: string,
): EndCustomer => {
  const host = `${companyName.toLowerCase().replaceAll(/[^a-z]/g, "")}.example`;
  const [first = "office"] = contact.toLowerCase().split(" ");
  return {
    companyName,
    contact,
    addressLine1,
    addressLine2,
    city,
    state,
    postalCode,
    countryCode: "US",
    phoneNumber: `${postalCode.slice(0, 3)}55501${postalCode.slice(3)}`,
    email: `${first}@${host}`,
    marketSegment,
  };
};

const endCustomers: readonly [EndCustomer, ...EndCustomer[]] = [
  customer(
    "ALDERMOOR CLINIC",
    "Priya Wendell",
    ["41 QUARRY LANE", "SUITE 3"],
    ["PORTLAND", "OR", "97209"],
    "Healthcare",
  ),
  customer(
    "BRAMLEY & SONS FREIGHT",
    "Tomas Okafor",
    ["9 DEPOT ROAD", ""],
    ["LENEXA", "KS", "66219"],
    "Transport",
  ),
  customer(
    "CORDWAIN SCHOOL DISTRICT",
    "Ellen Marchetti",
    ["1200 SYCAMORE AVENUE", ""],
    ["DAYTON", "OH", "45402"],
    "Education",
  ),
  customer(
    "DUNMARROW BREWING",
    "Hugh Sandoval",
    ["77 MILLRACE STREET", "DOCK B"],
    ["ASHEVILLE", "NC", "28801"],
    "Retail",
  ),
  customer(
    "EASTFIELD COUNTY CLERK",
    "Joan Abara",
    ["1 COURTHOUSE SQUARE", "FLOOR 2"],
    ["BUFFALO", "NY", "14202"],
    "Government",
  ),
  customer(
    "FENWICK ARCHITECTS",
    "Luis Thorne",
    ["305 CANAL STREET", ""],
    ["SAVANNAH", "GA", "31401"],
    "Services",
  ),
  customer(
    "GRANGEHILL MUTUAL",
    "Mei Robertson",
    ["88 PRESIDIO PLAZA", "TOWER 1"],
    ["DENVER", "CO", "80202"],
    "Finance",
  ),
];

/** The same customer for the same text, everywhere. */
export const endCustomerOf = (text: string): EndCustomer => randomFrom(text).pick(endCustomers);
