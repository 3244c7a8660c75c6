/** The five classes of RFC 9110 section 15. */
export type StatusClass = "informational" | "successful" | "redirection" | "clientError" | "serverError";

const classes: readonly StatusClass[] = [
  "informational",
  "successful",
  "redirection",
  "clientError",
  "serverError",
];

/** The class of a code, registered or not; `undefined` outside 100 to 599. */
export function getStatusClass(code: number): StatusClass | undefined {
  return Number.isInteger(code) ? classes[Math.floor(code / 100) - 1] : undefined;
}
