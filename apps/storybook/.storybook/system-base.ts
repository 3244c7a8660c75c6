/** The theme that the system of the user prefers: that of the first visit. */
export const systemBase: "light" | "dark" = globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches
  ? "dark"
  : "light";
