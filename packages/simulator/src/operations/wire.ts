/** How the service spells a flag in a catalog row. */
export const textFlag = (flag: boolean): string => (flag ? "true" : "false");
