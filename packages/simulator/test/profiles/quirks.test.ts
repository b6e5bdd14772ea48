import { describe, expect, it } from "vitest";
import { Contract } from "../../src/contract/operations.js";
import { profiles, quirkNames, quirks } from "../../src/profiles/quirks.js";

describe("the table of quirks", () => {
  const all = quirkNames.map((name) => ({ name, ...quirks[name] }));

  it("shows none of them in the profile of the description", () => {
    expect(all.filter((quirk) => quirk.profiles.includes("spec"))).toEqual([]);
  });

  it("shows in `live` only what was seen live or published", () => {
    for (const { name, provenance } of all.filter((quirk) => quirk.profiles.includes("live")))
      expect([name, provenance]).toEqual([name, expect.stringMatching(/^(seen live|spec)$/)]);
  });

  it("shows in `wild` all that shows in `live`", () => {
    const inLive = all.filter((quirk) => quirk.profiles.includes("live"));
    expect(inLive.length).toBeGreaterThan(5);
    for (const { name, profiles: shown } of inLive)
      expect([name, shown]).toEqual([name, expect.arrayContaining(["wild"])]);
  });

  it("says of each what it does, what it does otherwise, and where that is known from", () => {
    for (const { does, otherwise, source, date, provenance } of all) {
      expect(does).toMatch(/^[A-Z`].*\.$/s);
      expect(otherwise).toMatch(/^[A-Z0-9`].*\.$/s);
      expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
      if (provenance !== "guess") expect(source).toMatch(/^(AF|PF|UD) /);
    }
  });

  it("names operations of the contract, and what lies before them, and nothing else", () => {
    const ids = new Set(["gateway", ...new Contract().operations.map(({ id }) => id)]);
    for (const { name, where } of all)
      for (const place of where)
        expect([name, ids.has(place) ? place : "unknown"]).toEqual([name, place]);
  });

  it("knows three profiles", () => {
    expect(profiles).toEqual(["live", "spec", "wild"]);
  });
});
