import { createHmac } from "node:crypto";
import { json } from "node:stream/consumers";
const { secret, body, headers } = await json(process.stdin);
const [event] = [JSON.parse(body)].flat();
const mac = createHmac("sha512", secret).update(event.eventId, "utf8").digest("base64");
console.log(mac === headers["x-hub-signature"] ? "True" : "False");
