import type { Clock } from "@xi-sdk/resellers";
export declare function scaledClock(startedAt: number, rate: number): Clock;
