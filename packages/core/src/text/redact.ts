const MASK = "•••";

/** A random-looking word: at least 8 characters, with a digit or a capital after a small letter: `aB3dE6gH`. */
const random = String.raw`(?=[\w.~+/=%-]*(?:\d|[a-z][A-Z]))[\w.~+/=%-]{8,}`;
/** Names of secrets, in any spelling: `api_key`, `X-Api-Key`, `accessKeyId`. */
const secrets =
  "(?:password|passwd|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key(?:[-_]?id)?|private[-_]?key|credential|signature|authorization|session[-_]?id)";
const secretName = String.raw`((?<![\w-])[\w-]{0,30}${secrets}`;

/** Each pattern of secrets, in order. Its group is what stays before the mask. */
const patterns: readonly RegExp[] = [
  /()-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\w\s+/=-]*/g,
  // A user and password in a URL: https://user:password@example.com
  /(:\/\/)[^\s/@:]{1,100}:[^\s/@]{1,200}(?=@)/g,
  /(\bcookie: ?)[^\s=;]{1,100}=[^\n]*/gi,
  // The credentials of an Authorization header: Bearer aB3dE6gH
  new RegExp(String.raw`(\b(?:Bearer|Basic|Digest|Negotiate|Token) )${random}`, "g"),
  // JSON Web Tokens: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln
  /()(?<![\w-])eyJ[\w-]{6,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  // Keys with a known prefix: AWS, Alibaba, Tencent, GitHub, GitLab, OpenAI, Stripe, Slack, Google, npm, Vault and others
  /()\b(?:(?:AKIA|ASIA)[A-Z\d]{16}|LTAI\w{12,30}|AKID\w{13,40}|gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|(?:sk|rk|pk)[-_](?:live_|test_|ant-|proj-)?[A-Za-z\d][\w-]{14,}|xox[abeprs]-[\w-]{10,}|AIza[\w-]{30,}|ya29\.[\w-]{10,}|npm_\w{30,}|hv[sb]\.[\w-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_\w{32,})/g,
  // Query parameters: ?X-Amz-Signature=…, &access_token=…
  new RegExp(
    String.raw`([?&;](?:[\w.-]{0,40}${secrets}|sig|sign|auth|key|jwt|ticket|hmac|code(?==[\w.~/%-]{12}))=)[^&#\s"'<>]+`,
    "gi",
  ),
  // password=…, then "password": "…", then password: …
  new RegExp(String.raw`${secretName}=)(?!\s)[^\s&;,"'<>]+`, "gi"),
  new RegExp(String.raw`${secretName}"?: ?")[^"\n]{1,2000}(?=")`, "gi"),
  new RegExp(`${secretName}: ?)(?!${MASK}|Bearer|Basic)${random}`, "gi"),
];

/**
 * Replaces tokens, keys, passwords, cookies, signed query strings and credentials in URLs by `•••`. Keeps prose and IDs
 * (request IDs, UUIDs, digests).
 *
 * @example
 * redact("Bearer aB3dE6gH was rejected"); // "Bearer ••• was rejected"
 */
export function redact(text: string): string {
  // A cheap check first: most texts contain nothing like a secret.
  if (!/[=:]|[\w-]{14}|\b(?:Bearer|Basic|Digest|Negotiate|Token) \S/.test(text)) return text;
  return patterns.reduce((left, pattern) => left.replace(pattern, `$1${MASK}`), text);
}
