/** Stands for the types of Bun, whose package none of the other examples needs. */
declare module "bun:test" {
  export { expect, test } from "vitest";
}
