/** A stream that text goes to. */
export interface Sink {
  write(text: string): boolean;
  readonly isTTY: boolean;
  /** Width of the terminal in characters; 80 where it tells none. */
  readonly columns: number;
  /** Resolves when more can be written without filling the memory. */
  drained(): Promise<void>;
}

/** All that a command sees of the process it runs in. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => number;
  /** Aborts when the user interrupts the command. */
  readonly signal: AbortSignal;
}

/** The real process. */
export function processIo(): Io {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  process.once("SIGTERM", () => interrupted.abort());
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader, `head` say, has seen enough: that is no fault of anybody.
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    stdin: process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    now: () => Date.now(),
    signal: interrupted.signal,
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) => stream.write(text),
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns || 80;
    },
    drained: async () =>
      stream.writableNeedDrain
        ? new Promise((resolve) => void stream.once("drain", resolve))
        : undefined,
  };
}
