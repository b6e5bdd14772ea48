import type { Account } from "../auth/account.js";
import type { Operation, Parameter } from "../contract/operations.js";
import type { FieldProblem } from "./errors.js";
import { problemsOf } from "./parameters.js";
import { isMailAddress } from "../rules/addresses.js";
import type { IncomingHeaders } from "./incoming.js";

const wanted = new WeakMap<Operation, readonly Parameter[]>();

/** The headers that an operation knows. */
function headersOf(operation: Operation): readonly Parameter[] {
  let found = wanted.get(operation);
  if (!found)
    wanted.set(operation, (found = operation.parameters.filter((one) => one.in === "header")));
  return found;
}

/** What is wrong with the headers that an operation asks for. */
export function headerProblems(
  operation: Operation,
  headers: IncomingHeaders,
  account: Account,
): readonly FieldProblem[] {
  return headersOf(operation).flatMap((parameter): readonly FieldProblem[] => {
    const { name } = parameter;
    const value = headers.get(name)?.trim();
    if (value === undefined || value === "") {
      if (name === "IM-CorrelationID")
        return [{ field: name, value: "", message: "IM-CorrelationID cannot be blank" }];
      if (name === "IM-CustomerNumber" && value === "")
        return [{ field: name, value, message: "IM-CustomerNumber is blank" }];
      return parameter.required ? [{ field: name, message: "Required field is missing" }] : [];
    }
    if (name === "IM-CountryCode")
      return value === account.countryCode
        ? []
        : [{ field: name, value, message: "IM-CountryCode is not valid" }];
    if (name === "IM-CustomerContact" && !isMailAddress(value))
      return [{ field: name, value, message: "IM-CustomerContact must be an e-mail address" }];
    return problemsOf(parameter, value);
  });
}

/** Whether an operation asks for the customer number of its caller. */
export const asksForCustomer = (operation: Operation): boolean =>
  headersOf(operation).some(({ name }) => name === "IM-CustomerNumber");
