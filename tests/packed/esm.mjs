import * as sdk from "@xi-sdk/resellers";
import * as node from "@xi-sdk/resellers/node";
import * as webhooks from "@xi-sdk/resellers/webhooks";
import { run } from "./cases.mjs";

await run(sdk, webhooks, node);
