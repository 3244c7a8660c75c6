import { isObject } from "../snapshot.ts";
import type { FailureReader } from "./reader.ts";

/** HL7 FHIR's OperationOutcome: the first issue's `details.text`, else its `diagnostics`. */
export const fhir: FailureReader = {
  name: "fhir",
  read: ({ body }) => {
    if (!isObject(body) || body.resourceType !== "OperationOutcome" || !Array.isArray(body.issue))
      return undefined;
    const [issue] = body.issue;
    if (!isObject(issue)) return undefined;
    const text = isObject(issue.details) ? issue.details.text : undefined;
    const message = [text, issue.diagnostics].find((words) => typeof words === "string");
    return {
      code: typeof issue.code === "string" ? issue.code : undefined,
      ...(message && { message: String(message) }),
    };
  },
};
