/** Kept equal to package.json by tools; a test compares them. */
export const VERSION = "0.0.0";
