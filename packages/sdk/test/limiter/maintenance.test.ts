import { describe, expect, it } from "vitest";
import { forecast } from "../../src/limiter/forecast.js";
import { nextMaintenance } from "../../src/limiter/maintenance.js";

const at = (text: string): number => Date.parse(`2026-${text}Z`);
const shown = (country: string, text: string): string | undefined => {
  const window = nextMaintenance(country, at(text));
  return (
    window &&
    [window.from, window.until].map((time) => new Date(time).toISOString().slice(5, 16)).join(" ")
  );
};

// 2 March 2026 is a Monday.
describe("the next maintenance window", () => {
  it.each([
    ["US", "03-03T20:00", "03-04T07:00 03-04T12:00"], // Tuesday 23:00 to 4:00, eight hours behind
    ["us", "03-04T09:00", "03-04T07:00 03-04T12:00"],
    ["CA", "03-04T12:00", "03-05T07:00 03-05T12:00"],
    ["US", "03-07T20:00", "03-08T02:00 03-08T13:00"], // Saturday 18:00 to 5:00
    ["US", "03-09T12:59", "03-09T02:00 03-09T13:00"], // Sunday 18:00 to 5:00
    ["MX", "03-07T12:00", "03-08T03:00 03-08T05:00"], // Saturday 20:00 to 22:00, seven behind
    ["MX", "03-08T05:00", "03-08T07:00 03-08T10:00"], // Sunday 0:00 to 3:00
    ["BR", "03-06T04:00", "03-06T03:00 03-06T07:00"], // Friday 0:00 to 4:00, three behind
    ["CL", "03-07T00:00", "03-08T23:00 03-09T10:00"], // Sunday 20:00 to 7:00, with Monday 0:00 to 2:00
    ["GB", "03-06T07:59", "03-06T02:00 03-06T08:00"],
    ["GB", "03-06T08:00", "03-09T02:00 03-09T06:30"],
  ])("of %s at %s is %s", (country, time, window) => {
    expect(shown(country, time)).toBe(window);
  });

  it.each(["DE", "AU", "", " "])("of %j is not known", (country) => {
    expect(nextMaintenance(country, at("03-04T09:00"))).toBeUndefined();
  });
});

describe("a forecast", () => {
  const limit = { limit: 60, window: 60_000, heldUntil: null };
  const noon = at("03-03T20:00"); // in North America

  it("is calls times window by limit", () => {
    expect(forecast({ calls: 400, now: noon, limit })).toEqual({
      calls: 400,
      limit: 60,
      window: 60_000,
      isAssumed: false,
      share: 1,
      duration: 400_000,
      finishAt: noon + 400_000,
      crosses: [],
    });
  });

  it("counts only the share that the calls get, from when a refusal lets them go on", () => {
    const held = { ...limit, heldUntil: noon + 5_000 };
    const { duration } = forecast({ calls: 420, now: noon, limit: held, share: 0.7 });
    expect(duration).toBe(605_000);
  });

  it("takes the documented limit as long as none is known, and says so", () => {
    const unknown = { ...limit, limit: null };
    for (const known of [undefined, unknown]) {
      const { duration, isAssumed } = forecast({ calls: 60, now: noon, limit: known });
      expect({ duration, isAssumed }).toEqual({ duration: 60_000, isAssumed: true });
    }
  });

  it("names the windows that the calls pause in and adds them", () => {
    // 3 h 44 min of work from 22:00 on: one hour before the window, the rest after its five.
    const now = at("03-04T06:00");
    const { finishAt, crosses } = forecast({ calls: 13_440, now, limit, country: "US" });
    expect(crosses).toEqual([
      { region: "North America", from: at("03-04T07:00"), until: at("03-04T12:00") },
    ]);
    expect(finishAt).toBe(at("03-04T14:44"));
  });

  it("begins at the end of a window that is open, and crosses as many as it takes", () => {
    const now = at("03-04T08:00");
    const { finishAt, crosses } = forecast({ calls: 60 * 60 * 20, now, limit, country: "US" });
    expect(crosses.map(({ until }) => until)).toEqual([at("03-04T12:00"), at("03-05T12:00")]);
    expect(finishAt).toBe(at("03-05T13:00"));
  });

  it("of no calls is now", () => {
    const { finishAt, crosses } = forecast({ calls: 0, now: noon, limit, country: "US" });
    expect({ finishAt, crosses }).toEqual({ finishAt: noon, crosses: [] });
  });
});
