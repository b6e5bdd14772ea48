import { describe, expect, it } from "vitest";
import { desk, type Desk } from "./desk.js";

const ask = async (shop: Desk, body: object): Promise<Awaited<ReturnType<Desk["call"]>>> =>
  shop.call("POST", "/resellers/v7/vendorrequiredinfo", body);

describe("vendor required info", () => {
  it("answers one entry for each product, in the order of the call", async () => {
    await using shop = await desk();
    const { status, body } = await ask(shop, {
      products: [
        { ingramPartNumber: "SIM001" },
        { vendorPartNumber: "FE-1A8249" },
        { planID: "430101" },
        { ingramPartNumber: "ZZ0001" },
      ],
    });
    expect(status).toBe(200);
    expect(body).toHaveLength(4);
    expect(body[0]).toEqual({
      quoteNumber: "",
      ingramPartNumber: "SIM001",
      vendorPartNumber: "",
      planId: "",
      planName: "",
      responseMessages: [],
      vmfAdditionalAttributes: [],
      vriAdditionalAttributes: [],
    });
    expect(body[1].vendorPartNumber).toBe("FE-1A8249");
    expect(body[2]).toMatchObject({ planId: "430101", vmfAdditionalAttributes: [] });
    expect(body[3].responseMessages).toMatchObject([{ message: "Product not found: ZZ0001" }]);
  });

  it("nests fields and options by turns for a subscription", async () => {
    await using shop = await desk();
    const { body } = await ask(shop, { products: [{ planID: "430101" }] });
    const [{ vendorName, additionalAttributes }] = body[0].vriAdditionalAttributes;
    expect(vendorName).toBe("CINDERVALE");
    const [tenant] = additionalAttributes;
    expect(tenant).toMatchObject({
      attributeName: "tenant_preference",
      attributeValue: "new,existing",
      attributeRequired: "true",
    });
    expect(
      tenant.choices.map((option: { attributeValue: string }) => option.attributeValue),
    ).toEqual(["new", "existing"]);
    expect(tenant.choices[0]).not.toHaveProperty("attributeName");
    expect(tenant.choices[0].choices[0]).toMatchObject({ attributeName: "tenant_domain" });
  });

  it("tells what the vendor of a product wants to know", async () => {
    await using shop = await desk();
    const products = [...shop.sim.products()].filter(
      ({ vendorName }) => vendorName === "VARROWGATE",
    );
    const { body } = await ask(shop, {
      products: products.slice(0, 3).map(({ ingramPartNumber }) => ({ ingramPartNumber })),
    });
    for (const row of body)
      expect(
        row.vmfAdditionalAttributes[0].additionalAttributes.map(
          (field: { attributeName: string }) => field.attributeName,
        ),
      ).toContain("VEUD_AUTH_NBR_FLG");
  });

  it("tells of a quote that it does not know", async () => {
    await using shop = await desk();
    const { status, body } = await ask(shop, { quoteNumber: "QUO-1-NONE" });
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { quoteNumber: "QUO-1-NONE", responseMessages: [{ message: "Quote not found: QUO-1-NONE" }] },
    ]);
  });

  it("wants to know what it is asked about", async () => {
    await using shop = await desk();
    expect((await ask(shop, {})).status).toBe(400);
  });
});
