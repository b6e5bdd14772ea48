import type { Address } from "./order.js";

/** Whether a text could be an e-mail address. */
export const isMailAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/** The addresses of the simulated account, invented. Their ids are those of the test account. */
export const billTo = {
  addressId: "000",
  contact: "ACCOUNTS PAYABLE",
  companyName: "SAMPLE RESELLER",
  addressLine1: "100 EXAMPLE WAY",
  city: "SPRINGFIELD",
  state: "IL",
  postalCode: "62701",
  countryCode: "US",
  phoneNumber: "2175550100",
  email: "payable@reseller.example",
} satisfies Address;

export const shipTo = {
  addressId: "200",
  contact: "RECEIVING",
  companyName: "SAMPLE RESELLER WAREHOUSE",
  addressLine1: "200 EXAMPLE WAY",
  city: "SPRINGFIELD",
  state: "IL",
  postalCode: "62701",
  countryCode: "US",
  phoneNumber: "2175550200",
  email: "receiving@reseller.example",
} satisfies Address;
