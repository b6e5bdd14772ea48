import { InvalidArgumentError, type Command } from "commander";
import type { BookedOrder, OrderReceipt } from "../booked-order.js";
import type { ShipOptions } from "../fulfilment.js";
import { addressed, connect, print, type TargetOptions } from "./connection.js";

interface ShipFlags extends TargetOptions {
  readonly lines?: ShipOptions["lines"];
  readonly carrier?: string;
  readonly tracking?: string;
}

interface SettingFlags extends TargetOptions {
  readonly progress?: string;
  readonly maintenance?: boolean;
}

interface Settings {
  readonly progress: string | { readonly mode: string };
  readonly maintenance: boolean;
}

const deeds: readonly (readonly [name: string, description: string])[] = [
  ["invoice", "bill what has left"],
  ["deliver", "let everything arrive that is on its way"],
  ["arrive", "let the stock come in that it waits for"],
  ["hold", "hold it, so that its customer cannot release it"],
  ["release", "end a hold, whosever it is"],
  ["void", "cancel it"],
];

/** `order`: what is booked, and what moves it on by hand. */
export function addOrderCommands(program: Command): void {
  const order = program.command("order").description("orders, from the distributor's side");
  addressed(
    order
      .command("list", { isDefault: true })
      .description("what is booked, under one customer order number or altogether")
      .argument("[po]"),
  ).action(async (po: string | undefined, options: TargetOptions) => {
    const query = po === undefined ? "" : `?po=${encodeURIComponent(po)}`;
    const answer = (await connect(options).call("GET", `/orders${query}`)) as {
      readonly orders: readonly BookedOrder[];
      readonly receipts: readonly OrderReceipt[];
    };
    const rows = [
      ...answer.orders.map(line),
      ...answer.receipts.filter(({ state }) => state !== "booked").map(waiting),
    ];
    print(options, answer, rows.length === 0 ? "Nothing is booked." : rows.join("\n"));
  });
  addressed(
    order.command("show").description("one order with its history").argument("<number>"),
  ).action(async (number: string, options: TargetOptions) => show(options, "GET", number));
  addressed(
    order
      .command("ship")
      .description("let what is ready leave the warehouse, or some of it")
      .argument("<number>")
      .option("--lines <lines>", "numbers of lines, such as 1,2; 1:3 for three pieces", linesOf)
      .option("--carrier <code>", "such as UG")
      .option("--tracking <number>", "made up where it is left out"),
  ).action(async (number: string, options: ShipFlags) => {
    const { lines, carrier, tracking: trackingNumber } = options;
    await show(options, "POST", `${number}/ship`, {
      ...(lines && { lines }),
      ...(carrier !== undefined && { carrier }),
      ...(trackingNumber !== undefined && { trackingNumber }),
    });
  });
  for (const [name, description] of deeds)
    addressed(order.command(name).description(description).argument("<number>")).action(
      async (number: string, options: TargetOptions) => show(options, "POST", `${number}/${name}`),
    );
  addressed(
    order
      .command("progress")
      .description("have something else move this one order on")
      .argument("<number>")
      .argument("<progress>", "time, immediate, manual, or reads:2"),
  ).action(async (number: string, progress: string, options: TargetOptions) =>
    show(options, "POST", `${number}/progress`, { progress }),
  );
  addressed(
    order
      .command("settings")
      .description("what moves new orders on, and whether maintenance windows are kept")
      .option("--progress <progress>", "time, immediate, manual, or reads:2")
      .option("--maintenance", "keep the maintenance windows")
      .option("--no-maintenance", "do not keep them"),
  ).action(async (options: SettingFlags) => {
    const { progress, maintenance } = options;
    const wishes = {
      ...(progress !== undefined && { progress }),
      ...(maintenance !== undefined && { maintenance }),
    };
    const method = Object.keys(wishes).length > 0 ? "PATCH" : "GET";
    const body = method === "PATCH" ? wishes : undefined;
    const answer = (await connect(options).call(method, "/order-settings", body)) as Settings;
    const mode = typeof answer.progress === "string" ? answer.progress : answer.progress.mode;
    const windows = answer.maintenance ? "kept" : "not kept";
    print(options, answer, `Orders move on by ${mode}. Maintenance windows are ${windows}.`);
  });
}

function linesOf(text: string): ShipOptions["lines"] {
  return text.split(",").map((part) => {
    const [, number, quantity] = /^\s*(\d+)(?::(\d+))?\s*$/.exec(part) ?? [];
    if (number === undefined) throw new InvalidArgumentError("Write it like 1,2 or 1:3.");
    return quantity === undefined
      ? Number(number)
      : { line: Number(number), quantity: Number(quantity) };
  });
}

async function show(
  options: TargetOptions,
  method: "GET" | "POST",
  path: string,
  body?: object,
): Promise<void> {
  const answer = (await connect(options).call(method, `/orders/${path}`, body)) as {
    readonly order: BookedOrder;
  };
  print(options, answer.order, words(answer.order));
}

const line = ({ orderNumber, status, total, currency, customerOrderNumber }: BookedOrder): string =>
  `${orderNumber}  ${status.padEnd(12)}${`${total} ${currency}`.padStart(16)}  ${customerOrderNumber}`;

const waiting = ({ confirmationNumber, state, customerOrderNumber, error }: OrderReceipt): string =>
  `${confirmationNumber}  ${state}  ${customerOrderNumber}${error === null ? "" : `  ${error}`}`;

function words(order: BookedOrder): string {
  const lines = order.lines.map(
    ({ line: number, ingramPartNumber, quantity, shipped, backOrdered, status }) =>
      `  ${String(number).padStart(3, "0")}  ${ingramPartNumber}  ${quantity} ordered, ${shipped} shipped, ${backOrdered} back-ordered  ${status}`,
  );
  return [line(order), ...lines, ...order.history.map(({ at, text }) => `${at}  ${text}`)].join(
    "\n",
  );
}
