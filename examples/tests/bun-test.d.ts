/** Stands for the types of Bun, whose package none of the other examples needs. */
declare module "bun:test" {
  export const { expect, test }: Pick<typeof import("vitest"), "expect" | "test">;
}
