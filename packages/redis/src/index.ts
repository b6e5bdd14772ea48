export type { IoredisLike, NodeRedisLike, RedisLike } from "./client.js";
