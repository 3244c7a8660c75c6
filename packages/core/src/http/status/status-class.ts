/** The five classes of status codes. @see RFC 9110 section 15 */
export type StatusClass = "informational" | "successful" | "redirection" | "clientError" | "serverError";

const classes: readonly StatusClass[] = [
  "informational",
  "successful",
  "redirection",
  "clientError",
  "serverError",
];

/**
 * Returns the class of a status code, registered or not; `undefined` outside 100 to 599.
 *
 * @see RFC 9110 section 15
 * @example
 * getStatusClass(599); // "serverError"
 */
export function getStatusClass(code: number): StatusClass | undefined {
  return Number.isInteger(code) ? classes[Math.floor(code / 100) - 1] : undefined;
}
