const MASK = "•••";

/**
 * A random-looking word: at least 8 characters, with a digit or a capital after a small letter among the first hundred: `aB3dE6gH`.
 */
const random = String.raw`(?=[\w.~+/=%-]{0,99}(?:\d|[a-z][A-Z]))[\w.~+/=%-]{8,}`;
/** Names of secrets, in any spelling: `api_key`, `X-Api-Key`, `accessKeyId`. */
const secrets =
  "(?:pass(?:word|wd|phrase|code)|[-_]pass|pwd|secret|token|(?:api|access|account|private|secret|encryption)[-_]?key(?:[-_]?id)?|credential|signature|authorization|cookie|session[-_]?id)";
const secretName = String.raw`(?<![\w-])[\w-]{0,30}${secrets}`;

/** Each pattern of secrets, in order. Its first group is what stays before the mask. */
const patterns: readonly RegExp[] = [
  /()-----BEGIN [A-Z ]{0,40}PRIVATE KEY.*/gs,
  // A user and password, or a key, in a URL: https://user:password@example.com
  /(:\/\/)(?:[^\s/@:]{0,100}:[^\s/]{1,200}|[^\s/@:]{16,100})(?=@)/g,
  /(\bcookie: ?)[^\s=;]{1,100}=[^\n]*/gi,
  // The credentials of an Authorization header, and the URL of a webhook: Bearer aB3dE6gH, /services/T0AB12CD/B0AB12CD/aB3dE6gH
  new RegExp(
    String.raw`(\b(?:(?:[Bb]earer|[Bb]asic|Negotiate|Token) |(?:services/T|webhooks/)\w{1,40}/))${random}`,
    "g",
  ),
  // JSON Web Tokens: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln
  /()(?<![\w-])eyJ[\w-]{6,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  // Keys with a known form: AWS, Mailgun, Twilio, Databricks, Telegram, Discord, SendGrid; then those with a known prefix: Alibaba, Tencent,
  // GitHub, GitLab, Grafana, OpenAI, Stripe, Slack, Google, npm, PyPI, Vault, DigitalOcean, Hugging Face, Docker, Shopify and others
  /()\b(?:A[KS]IA[A-Z\d]{16}|(?:key-|SK|dapi)[\da-f]{32}|\d{8,10}:AA[\w-]{33}|[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}|SG\.[\w-]{16,}\.[\w-]{16,}|(?:LTAI|AKID|AIza|ATATT|(?:ya29|hv[sb])\.|(?:gh[opsur]|(?:github|dckr)_pat|gl\w{1,4}[at]|[sr]k|xox[abeprs]|xapp|GOCSPX|npm|pypi|do[opr]_v1|hf|whsec|shp\w\w|lin_api|PMAK|figd|sntry[su]|AGE-SECRET-KEY)[-_])(?=[\w-]{0,60}\d)[\w-]{12,})/g,
  // password=… and password%3D…, in a query also ?sig=… (but neither the mask nor the end of a truncated text)
  new RegExp(
    String.raw`((?:[?&;](?:sig|sign|auth|key|jwt|ticket|hmac|code(?==[\w.~/%-]{12}))|${secretName})(?:=|%3D))(?![\s•…])[^\s&"'<>]+`,
    "gi",
  ),
  // "password": "…" and \"password\": \"…\", then password: …
  new RegExp(
    String.raw`(${secretName}s?\\{0,3}["']? ?[:=] ?\\{0,3}(["']))(?:(?!\\{0,3}\2)[^\n]){1,2000}(?=\\{0,3}\2)`,
    "gi",
  ),
  new RegExp(`(${secretName}: ?)(?!${MASK}|bearer|basic)${random}`, "gi"),
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
  if (!/[=:]|[\w-]{14}|(?:earer|asic|Negotiate|Token) /.test(text)) return text;
  return patterns.reduce((left, pattern) => left.replace(pattern, `$1${MASK}`), text);
}
