/**
 * The official client against the API by the book and at its worst. By the book it fails less, since
 * it was made from the same description as that profile; what it does in the usual one is in
 * operations.test.mjs.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAnswered, contact, correlationId, lostOf, startWorld } from "./world.mjs";

const order = {
  customerOrderNumber: "INTEROP-1",
  lines: [{ customerLineNumber: "1", ingramPartNumber: "SIM001", quantity: 2 }],
};

/** Runs `work` with a client that is logged in to a simulator of that profile. */
async function inProfile(profile, work) {
  const world = await startWorld(profile);
  try {
    await world.logIn();
    const who = [world.customerNumber, world.countryCode];
    /** @returns what of the answer did not reach the caller */
    const losses = async (name, ...args) => {
      const { error, exchange, data } = await world.call(name, ...args);
      assert.ok(exchange.status < 300, JSON.stringify(exchange.answer));
      assert.equal(error, null);
      return lostOf(exchange.answer, data);
    };
    await work({ world, who, losses });
  } finally {
    await world.close();
  }
}

test("by the book, an order and a search for it hand over what the API says, but for links that are no list", async () => {
  await inProfile("spec", async ({ who, losses }) => {
    assert.deepEqual(
      await losses("OrdersApi.postCreateorderV6", ...who, correlationId, order, {}),
      [],
    );
    assert.deepEqual(
      await losses("OrdersApi.getResellersV6Ordersearch", ...who, correlationId, {
        customerOrderNumber: "INTEROP-1",
      }),
      ["orders[].links[]"],
    );
  });
});

test("by the book, searches for quotes and deals lose their links, which the client knows as one object", async () => {
  await inProfile("spec", async ({ who, losses }) => {
    assert.deepEqual(
      await losses("QuotesApi.getQuotessearchV6", ...who, contact, correlationId, {}),
      ["quotes[].links[]"],
    );
    assert.deepEqual(
      await losses("DealsApi.getResellersV6Dealssearch", ...who, correlationId, {}),
      ["deals[].links[]"],
    );
  });
});

test("by the book, renewals are handed over, and invoices but for the end customer and the charges beside the goods", async () => {
  await inProfile("spec", async ({ world, who, losses }) => {
    assert.deepEqual(
      await losses("RenewalsApi.postRenewalssearch", ...who, correlationId, {
        renewalsSearchRequest: {},
      }),
      [],
    );
    const { exchange } = await world.call(
      "InvoicesApi.getResellersV6Invoicesearch",
      "MyCompany",
      ...who,
      correlationId,
      {},
    );
    const lost = new Set();
    for (const { invoiceNumber } of exchange.answer.invoices)
      for (const path of await losses(
        "InvoicesApi.getInvoicedetailsV61",
        invoiceNumber,
        ...who,
        correlationId,
        "MyCompany",
        {},
      ))
        lost.add(path);
    assert.deepEqual([...lost].sort(), ["endUserInfo", "summary.miscCharges[]"]);
  });
});

test("at the API's worst, a price that stands in the wrong place is lost", async () => {
  await inProfile("wild", async ({ world, who }) => {
    const { error, exchange, data } = await world.call(
      "ProductCatalogApi.postPriceandavailability",
      true,
      true,
      ...who,
      correlationId,
      {
        priceAndAvailabilityRequest: {
          products: [{ ingramPartNumber: "SIM001" }, { ingramPartNumber: "ZZ0001" }],
        },
      },
    );
    assertAnswered(exchange, 207);
    assert.equal(error, null);
    const missing = lostOf(exchange.answer, data);
    assert.ok(missing.includes("[].availability.pricing"), missing.join(", "));
  });
});
