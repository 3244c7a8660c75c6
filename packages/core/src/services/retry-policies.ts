import { getStatus } from "../http/status/status-lookup.ts";
import type { DocumentedAdvice, Failure, RetryPolicy } from "../types.ts";
import { getGuidance, isConsistent } from "./guidance.ts";

function findDocumented({ service = "", status = 0 }: Failure): DocumentedAdvice | undefined {
  const found = getGuidance(service, status);
  const standard = getStatus(status)?.retryClass;
  if (!found || !standard) return undefined;
  const { guidance, name } = found;
  const classOfGuidance = guidance === "after-change" ? "fix" : "delay-any";
  return {
    class: isConsistent(guidance, status, standard) ? standard : classOfGuidance,
    basis: `${name} ${status}`,
    guidance,
  };
}

/**
 * The retry policy by which the service document decides where it says something, and the HTTP standard elsewhere.
 *
 * @example
 * const { basis } = adviseRetry(failure, { retryPolicy: documentedPolicy }); // "ModelArts 503"
 */
export const documentedPolicy: RetryPolicy = { prefers: "documented", findDocumented };

/**
 * The retry policy by which the HTTP standard decides, as without a policy. The service documents are known too, so that the
 * details for operators can show both.
 *
 * @example
 * const { basis } = adviseRetry(failure, { retryPolicy: standardPolicy }); // "RFC9110 15.6.4"
 */
export const standardPolicy: RetryPolicy = { prefers: "standard", findDocumented };
