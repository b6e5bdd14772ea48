import { describe, expect, it } from "vitest";
import { readErrorBody } from "../../src/decode/error-body.js";

const read = (body: unknown, contentType = "application/json") =>
  readErrorBody(typeof body === "string" ? body : JSON.stringify(body), contentType);

describe("readErrorBody: the API's own errors", () => {
  it("reads an error list with id, type and fields", () => {
    const body = {
      errors: [
        {
          id: "C77-node1-2031-05-06T07:08:09.123-07:00",
          type: "/errors/validation-failed",
          message: "Some input is wrong",
          fields: [{ field: "lines", value: "", message: "lines are empty" }],
        },
      ],
    };
    expect(read(body)).toEqual({
      message: "Some input is wrong",
      vendorId: "C77-node1-2031-05-06T07:08:09.123-07:00",
      type: "/errors/validation-failed",
      fields: [{ path: "lines", value: "", message: "lines are empty" }],
      body,
    });
  });

  it.each(["id", "traceid", "traceId"])("takes the id from %s", (name) => {
    const answer = read({ errors: [{ [name]: "abc-1", message: "No" }] });
    expect(answer.vendorId).toBe("abc-1");
  });

  it("takes a number for an id", () => {
    expect(read({ errors: [{ id: 123, message: "No" }] }).vendorId).toBe("123");
  });

  it("prefers id to traceid", () => {
    expect(read({ errors: [{ traceid: "t", id: "i", message: "No" }] }).vendorId).toBe("i");
  });

  it("reads the list inside a list of one", () => {
    const answer = read([{ errors: [{ traceid: "t-9", type: "x", message: "Wrong" }] }]);
    expect(answer).toMatchObject({ message: "Wrong", vendorId: "t-9", type: "x", fields: [] });
  });

  it("reads a bare list of errors", () => {
    expect(read([{ traceid: "t", message: "Nothing there" }])).toMatchObject({
      message: "Nothing there",
      vendorId: "t",
    });
  });

  it("reads a flat error, with and without a message", () => {
    expect(read({ traceid: "t", type: "e", message: "Flat" })).toMatchObject({
      message: "Flat",
      vendorId: "t",
      type: "e",
    });
    const fields = [{ field: "page", message: "must be a number", value: "x" }];
    expect(read({ traceid: "t", type: "e", fields })).toMatchObject({
      message: "must be a number",
      vendorId: "t",
      fields: [{ path: "page", value: "x", message: "must be a number" }],
    });
  });

  it("reads errors that hold nothing but a message", () => {
    expect(read({ errors: [{ message: "QUOTA-SPENT" }] })).toMatchObject({
      message: "QUOTA-SPENT",
      fields: [],
    });
  });

  it("takes the text of a field where the message is null", () => {
    const errors = [{ id: "1", message: null, fields: [{ field: null, message: " Too late. " }] }];
    expect(read({ errors })).toMatchObject({
      message: "Too late.",
      fields: [{ path: "", message: "Too late." }],
    });
  });

  it("keeps the messages of further errors beside the first", () => {
    const answer = read({ errors: [{ message: "One" }, { message: "Two" }, { message: "One" }] });
    expect(answer.message).toBe("One");
    expect(answer.fields).toEqual([{ path: "", message: "Two" }]);
  });

  it("reads a field that is named beside the message", () => {
    expect(read({ errors: [{ field: "sku", message: "unknown" }] }).fields).toEqual([
      { path: "sku", message: "unknown" },
    ]);
    expect(read({ errors: [{ field: null, message: "too many" }] }).fields).toEqual([]);
  });

  it("reads the two misspelt names of the documentation", () => {
    expect(read({ errors: [{ "1ype": "/errors/x", messaage: "Oops" }] })).toMatchObject({
      type: "/errors/x",
      message: "Oops",
    });
  });

  it("takes missing and null parts of fields, numbers and booleans for what they are", () => {
    const fields = [{ message: "m1" }, { field: "f2", value: 7, message: null }, {}, null, "loose"];
    expect(read({ errors: [{ message: "M", fields }] }).fields).toEqual([
      { path: "", message: "m1" },
      { path: "f2", value: "7", message: "" },
      { path: "", message: "loose" },
    ]);
  });

  it("cuts outer blanks and newlines, and keeps inner ones", () => {
    const answer = read({ errors: [{ message: "  PART-UNKNOWN    AB12 \r\n" }] });
    expect(answer.message).toBe("PART-UNKNOWN    AB12");
  });

  it("reads names in any letter case", () => {
    expect(read({ Errors: [{ TraceID: "t", Message: "Loud" }] })).toMatchObject({
      vendorId: "t",
      message: "Loud",
    });
  });
});

describe("readErrorBody: the gateway and the token call", () => {
  it("reads a fault", () => {
    const body = { fault: { faultstring: "Bad key", detail: { errorcode: "oauth.bad_key" } } };
    expect(read(body)).toEqual({
      message: "Bad key",
      faultCode: "oauth.bad_key",
      fields: [],
      body,
    });
  });

  it("reads faultcode and faultstring at the top", () => {
    expect(read({ faultcode: "Server", faultstring: "Wrong account." })).toMatchObject({
      message: "Wrong account.",
      faultCode: "Server",
    });
  });

  it("reads a message alone", () => {
    expect(read({ message: "Give a grant type" }).message).toBe("Give a grant type");
  });

  it("reads the errors of OAuth", () => {
    expect(read({ error: "invalid_client", error_description: "Who?" })).toMatchObject({
      message: "Who?",
      type: "invalid_client",
    });
    expect(read({ error: "invalid_client" })).toMatchObject({ message: "invalid_client" });
    expect(read({ ErrorCode: "invalid_client", Error: "Who?" })).toMatchObject({
      message: "Who?",
      faultCode: "invalid_client",
    });
  });

  it("reads an answer of version 5", () => {
    const responsepreamble = {
      responsestatus: "FAILED",
      statuscode: "400",
      responsemessage: "No such order",
    };
    expect(read({ serviceresponse: { responsepreamble } })).toMatchObject({
      message: "No such order",
      type: "FAILED",
    });
  });

  it("reads problem details and lists of texts by field", () => {
    const body = {
      type: "https://example.com/problem",
      title: "Invalid input",
      status: 400,
      traceId: "00-abc",
      errors: { countryCode: ["is needed"], page: ["is no number", "is too long"] },
    };
    expect(read(body)).toMatchObject({
      message: "Invalid input",
      vendorId: "00-abc",
      fields: [
        { path: "countryCode", message: "is needed" },
        { path: "page", message: "is no number" },
        { path: "page", message: "is too long" },
      ],
    });
  });

  it("reads a fault in XML, with or without prefixes", () => {
    const xml =
      '<?xml version="1.0"?><f:fault><f:faultstring xml:lang="en">No\n key</f:faultstring>' +
      "<detail><errorcode>steps.NoKey</errorcode></detail></f:fault>";
    expect(read(xml, "text/xml")).toEqual({
      message: "No key",
      faultCode: "steps.NoKey",
      fields: [],
      body: undefined,
    });
  });
});

describe("readErrorBody: what is no error of theirs", () => {
  it("takes nothing but the title of a page", () => {
    const html = "<!DOCTYPE html><html><head><title>502\n Bad   Gateway</title></head><body>secret";
    expect(read(html, "text/html; charset=utf-8")).toEqual({
      title: "502 Bad Gateway",
      fields: [],
      body: undefined,
    });
  });

  it("takes plain text for the message, whatever the content type says", () => {
    for (const contentType of ["text/plain", "text/html", "application/json"]) {
      expect(read(" upstream timed out\n", contentType)).toEqual({
        message: "upstream timed out",
        fields: [],
        body: undefined,
      });
    }
  });

  it("takes a JSON text for the message", () => {
    expect(read('"Go away"')).toEqual({ message: "Go away", fields: [], body: "Go away" });
  });

  it("has nothing to say about an empty body", () => {
    expect(read("")).toEqual({ fields: [], body: undefined });
    expect(read(" \r\n\uFEFF")).toEqual({ fields: [], body: undefined });
    expect(read("null")).toEqual({ fields: [], body: null });
  });

  it("finds the message in JSON that was cut or has a comma too many, and makes up no body", () => {
    const comma = '{"errors":[{"field":null,"message":"slow down",}]}';
    expect(read(comma)).toEqual({ message: "slow down", fields: [], body: undefined });
    const cut = String.raw`{"errors":[{"id":"1","message":"Say \"please\"","fields":[{"fie`;
    expect(read(cut)).toEqual({ message: 'Say "please"', fields: [], body: undefined });
    expect(read('{"errors":[{"id":')).toEqual({ fields: [], body: undefined });
  });

  it("keeps a product that came with an error status, and finds no error in it", () => {
    const body = { id: "55", type: "IM::Physical", ingramPartNumber: "ZZ0001", indicators: {} };
    expect(read(body)).toEqual({ fields: [], body });
  });

  it("keeps the digits of a long id", () => {
    expect(read('{"errors":[{"id":12345678901234567890,"message":"m"}]}').vendorId).toBe(
      "12345678901234567890",
    );
  });

  it("shortens a message without end", () => {
    expect(read({ message: "x".repeat(5_000) }).message).toHaveLength(2_001);
  });

  it("stops at a depth that no error has", () => {
    expect(read("[".repeat(100_000) + "]".repeat(100_000)).fields).toEqual([]);
  });

  it("takes no longer for a page full of opened tags than for any other", () => {
    expect(read("<title".repeat(20_000), "text/html")).toEqual({ fields: [], body: undefined });
  });
});
