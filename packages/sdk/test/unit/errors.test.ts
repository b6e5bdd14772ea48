import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/errors.js";
import {
  ApiError,
  ConnectionError,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  ServiceError,
  XiError,
} from "../../src/errors.js";

const classes = Object.values(errors).filter(
  (value): value is typeof XiError => typeof value === "function" && "kind" in value,
);

describe("the error tree", () => {
  it("has a name and a code for each class that never change", () => {
    const codes = Object.fromEntries(classes.map((type) => [type.kind, new type("x").code]));
    expect(codes).toEqual({
      AbortedError: "ABORTED",
      ApiError: "API",
      AppNotApprovedError: "APP_NOT_APPROVED",
      BadRequestError: "BAD_REQUEST",
      ConfigurationError: "CONFIGURATION",
      ConnectionError: "CONNECTION",
      CustomerMismatchError: "CUSTOMER_MISMATCH",
      DecodeError: "DECODE",
      DuplicateOrderError: "DUPLICATE_ORDER",
      ForbiddenError: "FORBIDDEN",
      NotFoundError: "NOT_FOUND",
      NotOnHoldError: "NOT_ON_HOLD",
      OutcomeUnknownError: "OUTCOME_UNKNOWN",
      RateLimitError: "RATE_LIMIT",
      RequestInvalidError: "REQUEST_INVALID",
      ServiceError: "SERVICE",
      TimeoutError: "TIMEOUT",
      UnauthorizedError: "UNAUTHORIZED",
      XiError: "XI",
    });
    for (const type of classes) expect(type.kind).toBe(type.name);
  });

  it("is one tree", () => {
    const notFound = new NotFoundError("x");
    for (const type of [NotFoundError, ApiError, XiError, Error]) {
      expect(notFound).toBeInstanceOf(type);
    }
    expect(notFound).not.toBeInstanceOf(ServiceError);
    expect(new ConnectionError("x")).not.toBeInstanceOf(ApiError);
    expect(notFound.name).toBe("NotFoundError");
    expect(notFound.stack).toMatch(/^NotFoundError: x\n/);
  });

  it("holds across two copies of the library", async () => {
    vi.resetModules();
    const other: typeof errors = await import("../../src/errors.js");
    expect(other.NotFoundError).not.toBe(NotFoundError);
    const theirs = new other.NotFoundError("x");
    expect(theirs).toBeInstanceOf(NotFoundError);
    expect(theirs).toBeInstanceOf(ApiError);
    expect(theirs).toBeInstanceOf(XiError);
    expect(theirs).not.toBeInstanceOf(RateLimitError);
  });

  it("leaves classes that a program derives to themselves", () => {
    class OurError extends NotFoundError {}
    expect(new OurError("x")).toBeInstanceOf(OurError);
    expect(new OurError("x")).toBeInstanceOf(NotFoundError);
    expect(new NotFoundError("x")).not.toBeInstanceOf(OurError);
  });

  it.each([undefined, null, 0, "text", {}, new Error("x"), Object.create(null)])(
    "is not mistaken for %o",
    (value) => {
      expect((value as unknown) instanceof XiError).toBe(false);
    },
  );
});

describe("what an error shows", () => {
  const cause = new ServiceError("it failed", { status: 503, body: { name: "Jane Doe" } });
  const ticket = {
    version: 1 as const,
    operation: "post-createorder_v6",
    sentAt: 0,
    failedAt: 0,
    correlationId: "c0ffee",
    baseUrl: "https://api.example",
    keys: { customerOrderNumber: "PO-77" },
  };
  const error = new OutcomeUnknownError("unknown", {
    operation: "post-createorder_v6",
    correlationId: "c0ffee",
    attempts: 1,
    outcome: "unknown",
    ticket,
    cause,
  });

  it("in JSON is everything but bodies and headers, with the cause", () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "OutcomeUnknownError",
      code: "OUTCOME_UNKNOWN",
      message: "unknown",
      operation: "post-createorder_v6",
      correlationId: "c0ffee",
      attempts: 1,
      outcome: "unknown",
      retryable: false,
      fields: [],
      ticket,
      cause: expect.objectContaining({ name: "ServiceError", status: 503, message: "it failed" }),
    });
    expect(JSON.stringify(error)).not.toContain("Jane");
  });

  it("in inspect is the cause too, and no body", () => {
    const shown = inspect(error, { depth: 9 });
    expect(shown).toContain("[cause]: ServiceError: it failed");
    expect(shown).toContain("PO-77");
    expect(shown).not.toContain("Jane");
  });

  it("has its body as data, unless it has data of its own", () => {
    expect(cause.data).toEqual(cause.body);
    expect(new ServiceError("x", { body: 1, data: 2 }).data).toBe(2);
  });

  it("does not change", () => {
    expect(() => Object.assign(error, { code: "OTHER" })).toThrow(TypeError);
  });
});
