"use strict";
const sdk = require("@xi-sdk/resellers");
const node = require("@xi-sdk/resellers/node");
const webhooks = require("@xi-sdk/resellers/webhooks");

// The cases are an ES module; the package under test has been loaded by require before it.
void import("./cases.mjs").then(({ run }) => run(sdk, webhooks, node));
