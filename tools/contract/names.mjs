/** How names of the wire become names in code. */

/** Headers that a call option feeds, whatever their letter case. */
const optionByHeader = new Map([
  ["im-customernumber", "customerNumber"],
  ["im-countrycode", "countryCode"],
  ["im-correlationid", "correlationId"],
  ["im-senderid", "senderId"],
  ["im-applicationid", "senderId"],
  ["im-customercontact", "contact"],
]);

/** Names that belong to the options of a call, so no parameter or body member may take them. */
export const callOptions = [
  "signal",
  "timeout",
  "totalTimeout",
  "maxRetries",
  "customerNumber",
  "countryCode",
  "senderId",
  "contact",
  "correlationId",
  "lane",
  "headers",
];

export const isOptionHeader = (parameter) =>
  parameter.in === "header" && optionByHeader.has(parameter.name.toLowerCase());

/** `orderStatus-in` -> `orderStatusIn`, `DeliveryNumber` -> `deliveryNumber`, `planID` stays. */
function camelCase(wire) {
  const [first, ...rest] = wire.split(/[-_]/).filter(Boolean);
  return lowerFirst([first, ...rest.map(upperFirst)].join(""));
}

export const parameterName = (parameter) =>
  isOptionHeader(parameter)
    ? optionByHeader.get(parameter.name.toLowerCase())
    : camelCase(parameter.name);

export const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** A property name as it stands in an object literal or an interface. */
export const propertyKey = (name) =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
