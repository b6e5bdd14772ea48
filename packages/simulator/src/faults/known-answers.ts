import type { FaultEffect } from "./rule.js";

/** Effects that are known from the live service, each under one name. */
export const knownAnswers = {
  /** The token works, but the app may not call this API product. */
  noApiProduct: {
    kind: "answer",
    status: 401,
    shape: "fault",
    message: "Invalid API call as no apiproduct match found",
    code: "keymanagement.service.InvalidAPICallAsNoApiProductMatchFound",
  },
  /** Orders cannot be booked while the back end is down. */
  erpDown: {
    kind: "answer",
    status: 500,
    message: "ConnectivityIssue/ERP issue Contact Ingram Micro API Support",
  },
  unexpected: {
    kind: "answer",
    status: 500,
    message: "Some unexpected error occured, please contact Ingram Micro API Support",
  },
  duplicateOrder: {
    kind: "answer",
    status: 400,
    shape: "text",
    message: "CUSTOMER-PO-EXISTS",
  },
} as const satisfies { readonly [name: string]: FaultEffect };
