import { Contract } from "./operations.js";
import type { Validator } from "./validator.js";

let contract: Contract | undefined;
let validator: Promise<Validator> | undefined;

/** The contract, read once for all simulators of a process: it does not change. */
export const sharedContract = (): Contract => (contract ??= new Contract());

/** Loaded with the first call that needs it, because compiling schemas is the heaviest thing here. */
export const sharedValidator = (): Promise<Validator> =>
  (validator ??= import("./validator.js").then(
    ({ Validator: Rules }) => new Rules(sharedContract()),
  ));
