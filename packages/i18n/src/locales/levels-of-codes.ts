/**
 * Which words an error code calls for where it says more than its status, in lower case. From the error-code pages of the
 * ModelArts, CSS and GES API references and of API Gateway (which answers for MRS too), and from the codes that GraphQL, gRPC, OBS
 * and OpenStack share.
 */
export const codesByLevel: Readonly<Record<string, string>> = {
  "cause.quota":
    "modelarts.0113 modelarts.0116 modelarts.6302 modelarts.81005 modelarts.81022 css.1112 apig.0501 apigw.0501 quota_exceeded overquota limitexceeded limitexceededexception",
  "cause.frozen":
    "css.0021 modelarts.81006 modelarts.81021 apig.0502 apigw.0502 inarrearorinsufficientbalance",
  "cause.unsubscribed": "modelarts.4204 modelarts.81004 modelarts.81019",
  "cause.token": "apig.0301 apig.0307 apigw.0301 apigw.0307 css.0045 ges.8007",
  "cause.busy": "css.0011 modelarts.6306 modelarts.6308 ges.7002 mrs.12000012 mrs.12000018",
  "status.401": "unauthenticated",
  "status.403": "apig.0302 apigw.0302 ges.8020 permission_denied",
  "status.404": "not_found",
  "status.429":
    "apig.0308 apigw.0308 modelarts.81101 modelarts.81103 throttling throttlingexception toomanyrequests resource_exhausted",
  "status.504": "apig.0203 deadline_exceeded",
};

/** Statuses that mean to a reader what another level already says. */
export const statusesByLevel: Readonly<Record<string, readonly number[]>> = {
  "cause.mismatch": [406, 411, 417, 426, 505, 506, 510],
  "failure.aborted": [460, 499],
  "status.401": [440, 498, 561],
  "status.431": [494],
  "status.502": [520, 527],
  "status.503": [529],
  "status.504": [522, 524, 598, 599],
  "status.521": [523, 525, 526, 530],
};
