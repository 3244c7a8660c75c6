const MASK = "•••";

/** Something that a person would not write: digits among letters, or case that changes within. */
const random = String.raw`(?=[\w.~+/=%-]*(?:\d|[a-z][A-Z]))[\w.~+/=%-]{8,}`;
const secrets =
  "(?:password|passwd|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key(?:[-_]?id)?|private[-_]?key|credential|signature|authorization|session[-_]?id)";
const secretName = String.raw`(?<![\w-])[\w-]{0,30}${secrets}`;

/** What to look for and what to leave of it, in order. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\w\s+/=-]*/g, MASK],
  // user:password@ in an address
  [/(:\/\/)[^\s/@:]{1,100}:[^\s/@]{1,200}@/g, `$1${MASK}@`],
  [/\b(?:set-)?cookie: ?[^\s=;]{1,100}=[^\n]*/gi, `cookie: ${MASK}`],
  // Authorization's credentials
  [new RegExp(String.raw`\b(Bearer|Basic|Digest|Negotiate|Token) ${random}`, "g"), `$1 ${MASK}`],
  // JSON Web Tokens, then keys that their makers gave a form
  [/\beyJ[\w-]{6,2000}\.[\w-]{4,}(?:\.[\w-]*)?/g, MASK],
  [
    /\b(?:(?:AKIA|ASIA)[A-Z\d]{16}|LTAI\w{12,30}|AKID\w{13,40}|gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|(?:sk|rk|pk)[-_](?:live_|test_|ant-|proj-)?[A-Za-z\d][\w-]{14,}|xox[abeprs]-[\w-]{10,}|AIza[\w-]{30,}|ya29\.[\w-]{10,}|npm_\w{30,}|hv[sb]\.[\w-]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_\w{32,})/g,
    MASK,
  ],
  // In a query string: signatures, keys and tokens under their many names
  [
    new RegExp(
      String.raw`([?&;](?:[\w.-]{0,40}${secrets}|sig|sign|auth|key|jwt|ticket|hmac|code(?==[\w.~/%-]{12}))=)[^&#\s"'<>]+`,
      "gi",
    ),
    `$1${MASK}`,
  ],
  [new RegExp(String.raw`(${secretName}=)(?!\s)[^\s&;,"'<>]+`, "gi"), `$1${MASK}`],
  [new RegExp(String.raw`(${secretName}"?: ?)"[^"\n]{1,2000}"`, "gi"), `$1"${MASK}"`],
  [new RegExp(`(${secretName}: ?)(?!${MASK}|Bearer|Basic)${random}`, "gi"), `$1${MASK}`],
];

/**
 * Tokens, keys, passwords, cookies, signed query strings and credentials in addresses become `•••`. Prose and ids
 * (request ids, UUIDs, digests) stay.
 */
export function redact(text: string): string {
  // Most texts hold nothing that a secret could be.
  if (!/[=:]|[\w-]{14}|\b(?:Bearer|Basic|Digest|Negotiate|Token) \S/.test(text)) return text;
  return rules.reduce((left, [secret, mask]) => left.replace(secret, mask), text);
}
