import { describe, expect, it } from "vitest";
import { contract, names, readModel, refName } from "./tools.js";

const model = readModel(contract);
const query = (name: string): string => names.parameterName({ name, in: "query" });
const header = (name: string): string => names.parameterName({ name, in: "header" });

describe("names of parameters", () => {
  it("joins at hyphens and underscores, lowers the first letter and changes nothing else", () => {
    const given = [
      "DeliveryNumber",
      "orderStatus-in",
      "ingramOrderDate-bt",
      "invoiceDate_bt",
      "planID",
      "grant_type",
      "Page",
      "orderby",
    ];
    expect(given.map(query)).toEqual([
      "deliveryNumber",
      "orderStatusIn",
      "ingramOrderDateBt",
      "invoiceDateBt",
      "planID",
      "grantType",
      "page",
      "orderby",
    ]);
    expect(["Accept-Language", "x-hub-signature"].map(header)).toEqual([
      "acceptLanguage",
      "xHubSignature",
    ]);
  });

  it("gives the IM headers the names of the call options, in any letter case", () => {
    const given = [
      "IM-CustomerNumber",
      "IM-CountryCode",
      "IM-CorrelationID",
      "IM-SenderID",
      "IM-ApplicationID",
      "IM-ApplicationId",
      "IM-CustomerContact",
    ];
    expect(given.map(header)).toEqual([
      "customerNumber",
      "countryCode",
      "correlationId",
      "senderId",
      "senderId",
      "senderId",
      "contact",
    ]);
    expect(query("IM-SenderID")).toBe("iMSenderID");
  });

  it("never gives one name to two things of an operation, nor the name of a call option", () => {
    expect(model.operations).toHaveLength(28);
    const clashes = model.operations.flatMap(({ id, parameters, body }) => {
      const given = [
        ...parameters.filter(({ option }) => !option).map(({ caller }) => caller),
        ...Object.keys(model.schemas.get(refName(body) ?? "")?.["properties"] ?? {}),
      ];
      return given
        .filter((name, index) => given.indexOf(name) < index || names.callOptions.includes(name))
        .map((name) => `${id}: ${name}`);
    });
    expect(clashes).toEqual([]);
  });
});
