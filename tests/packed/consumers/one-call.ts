/** The smallest program of a user: what it makes the compiler read is counted by the check types-cost. */
import { XiClient } from "@xi-sdk/resellers";

const xi = new XiClient({ customerNumber: "20-222222", countryCode: "US" });
export const product = xi.catalog.get("PK0001");
