export type { OrderState } from "./state.js";
