/** Letters and digits of order numbers. No vowels, so that no word comes out. */
const alphabet = "0123456789BCDFGHJKLMNPQRSTVWXYZ";
const size = alphabet.length;
const numbersPerLetter = size ** 4;

/**
 * `20-R7K3B`: the code of the distributor's branch, then five characters that look random and
 * repeat only after millions of orders.
 */
export function orderNumber(sequence: number, branch = "20"): string {
  const letter = alphabet[(alphabet.indexOf("R") + Math.floor(sequence / numbersPerLetter)) % size];
  // 31 is a prime, so any factor that it does not divide walks through all numbers.
  let rest = (sequence * 611_953) % numbersPerLetter;
  let tail = "";
  for (let place = 0; place < 4; place++) {
    tail = `${alphabet[rest % size]}${tail}`;
    rest = Math.floor(rest / size);
  }
  return `${branch}-${letter}${tail}`;
}

/** The number of the n-th sub-order, counted from 0: `20-R7K3B-11`, `20-R7K3B-21`. */
export const subOrderNumber = (number: string, place: number): string => `${number}-${place + 1}1`;

/** The branch that a customer number begins with: `20` of `20-222222`. */
export const branchOf = (customerNumber: string): string =>
  /^[0-9A-Z]{2}(?=-)/.exec(customerNumber)?.[0] ?? "20";

/**
 * `US-I-T-26030210000000012345`: the receipt of an order that is booked later. Country, then day
 * and digits that count on.
 */
export function confirmationNumber(countryCode: string, day: string, sequence: number): string {
  const digits = String((sequence * 7_368_787) % 1e14).padStart(14, "0");
  return `${countryCode}-I-T-${day.slice(2).replaceAll("-", "")}${digits}`;
}
