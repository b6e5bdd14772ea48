import type { OperationId } from "@xi-sdk/resellers";

/** One operation that reads, as the generator describes it. */
export interface ReadSpec {
  readonly path: string;
  readonly id: OperationId;
  readonly does: string;
  readonly about: string;
  readonly parameters: readonly {
    /** As the SDK names it. */
    readonly name: string;
    readonly does: string;
    /** `s` text, `n` number, `i` whole number, `b` boolean, `d` date, `list` several texts. */
    readonly kind: string;
    readonly isArgument: boolean;
  }[];
  /** Takes a request body, from `--input`. */
  readonly hasBody: boolean;
  /** Of searches: resource and method of the client. */
  readonly method?: readonly string[];
  readonly sizeName?: string;
  readonly columns?: readonly string[];
  readonly fields?: readonly string[];
}
