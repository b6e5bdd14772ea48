/** The client of the package `ioredis`, as far as it is needed here. */
export interface IoredisLike {
  get(key: string): Promise<string | null>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** The client of the package `redis`, as far as it is needed here. */
export interface NodeRedisLike {
  get(key: string): Promise<string | null>;
  eval(script: string, input: { keys: string[]; arguments: string[] }): Promise<unknown>;
  /** What tells it from the other. */
  sendCommand(command: string[]): Promise<unknown>;
}

/** A connected client; whoever made it closes it. */
export type RedisLike = IoredisLike | NodeRedisLike;
