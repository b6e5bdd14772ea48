import type { Account } from "../auth/account.js";
import type { Operation } from "../contract/operations.js";
import type { FieldProblem } from "./errors.js";
import { problemsOf } from "./parameters.js";
import type { IncomingHeaders } from "./incoming.js";

/** What is wrong with the headers that an operation asks for. */
export function headerProblems(
  operation: Operation,
  headers: IncomingHeaders,
  account: Account,
): readonly FieldProblem[] {
  return operation.parameters
    .filter((parameter) => parameter.in === "header")
    .flatMap((parameter): readonly FieldProblem[] => {
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
      return problemsOf(parameter, value);
    });
}
