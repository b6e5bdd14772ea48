import type { Settings } from "../settings.js";

const setting = "magicValues";

/** Whether magic values bring their faults about: unless somebody switched them off. */
export const usesMagicValues = (settings: Settings): boolean => settings.get(setting) !== false;

export function useMagicValues(settings: Settings, use: boolean): void {
  settings.set(setting, use ? undefined : false);
}
