import { Call } from "./call.js";
import { CALL_OPTION_NAMES, type CallOptions } from "./configuration.js";
import type { OperationId, OperationTypes } from "./generated/types.js";
import { Search, type SearchOptions } from "./paging.js";
import type { Clock } from "./platform.js";
import type { Operation, Paging } from "./tables.js";
import type { Exchange } from "./transport/exchange.js";
import { callOperation } from "./transport/operations.js";

export type ParamsOf<Id extends OperationId> = OperationTypes[Id]["params"];
export type AnswerOf<Id extends OperationId> = OperationTypes[Id]["answer"];

/** Further parameters and call options in one object, without the identifier that stands before it. */
export type About<Id extends OperationId, Identifier extends keyof ParamsOf<Id> = never> = Omit<
  ParamsOf<Id>,
  Identifier
> &
  CallOptions;

/** The rows that a search's answer holds in one of its members. */
export type RowsIn<Answered, Member extends keyof Answered> =
  NonNullable<Answered[Member]> extends readonly (infer Row)[] ? NonNullable<Row> : never;

/** What every resource method comes down to: one operation, its parameters, its options. */
export class Caller {
  readonly exchange: Exchange;
  readonly clock: Clock;

  constructor(exchange: Exchange, clock: Clock) {
    this.exchange = exchange;
    this.clock = clock;
  }

  call<Id extends OperationId>(
    operation: Operation<Id>,
    params: object,
    options?: CallOptions,
  ): Call<AnswerOf<Id>> {
    return new Call(callOperation(this.exchange, operation, params, options));
  }

  /** For calls about one thing: `further` mixes parameters with call options. */
  about<Id extends OperationId>(
    operation: Operation<Id>,
    identifier: object,
    further: object | undefined,
  ): Call<AnswerOf<Id>> {
    const params: Record<string, unknown> = { ...further, ...identifier };
    const options: Record<string, unknown> = {};
    for (const name of CALL_OPTION_NAMES) {
      if (!(name in params)) continue;
      options[name] = params[name];
      delete params[name];
    }
    return this.call(operation, params, options);
  }

  search<Id extends OperationId, Row>(
    operation: Operation<Id> & { readonly paging?: Paging },
    params: object = {},
    { trustTotals = false, ...options }: SearchOptions = {},
  ): Search<NonNullable<AnswerOf<Id>>, Row> {
    return new Search(
      (page) => callOperation(this.exchange, operation, page, options) as never,
      operation.paging as Paging,
      params as Record<string, unknown>,
      trustTotals,
    );
  }
}
