export type { IoredisLike, NodeRedisLike, RedisLike } from "./client.js";
export { createRedisLimiter, type RedisLimiterOptions } from "./limiter.js";
export type { EncryptionKey } from "./seal.js";
export { createRedisSeenEvents, type RedisSeenEventsOptions } from "./seen-events.js";
export { createRedisTokenStore, type RedisTokenStoreOptions } from "./token-store.js";
