import { expect, it } from "vitest";
import { desk, one } from "./desk.js";

it("hides an order from searches for a minute while the quirk search-lag shows", async () => {
  await using shop = await desk();
  shop.sim.profile.choose({ quirks: { "search-lag": true } });
  const search = async (): Promise<number> =>
    (await shop.call("GET", "/resellers/v6/orders/search?customerOrderNumber=PO-1")).status;
  const { body } = await shop.place([one("SIM001", 2)]);
  const [{ ingramOrderNumber }] = body.orders;

  expect(await search()).toBe(204);
  expect((await shop.details(ingramOrderNumber)).status).toBe(200);
  await shop.advance("59s");
  expect(await search()).toBe(204);
  await shop.advance("1s");
  expect(await search()).toBe(200);
});
