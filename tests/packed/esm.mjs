import * as sdk from "@xi-sdk/resellers";
import * as webhooks from "@xi-sdk/resellers/webhooks";
import { run } from "./cases.mjs";

await run(sdk, webhooks);
