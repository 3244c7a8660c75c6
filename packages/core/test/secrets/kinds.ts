import { createRandom, createWord, HEX, UPPER } from "./random.ts";

/** A secret, and the text that tells that it is one. */
export interface Secret {
  readonly kind: string;
  readonly secret: string;
  readonly text: string;
}

type Word = (length: number, alphabet?: string) => string;

/** A token that its prefix betrays. The prefix is in two parts, so that no scanner takes the tests for a leak. */
const token =
  (first: string, second: string, length: number, alphabet?: string) =>
  (word: Word): readonly [secret: string] => [`${first}${second}${word(length, alphabet)}`];

/** A text around a random secret. */
const around =
  (before: string, after = "", length = 24, alphabet?: string) =>
  (word: Word): readonly [secret: string, text: string] => {
    const secret = word(length, alphabet);
    return [secret, `${before}${secret}${after}`];
  };

const PEM = (label: string) => (word: Word) => {
  const secret = word(64);
  const lines = [`-----BEGIN ${label}-----`, secret, word(64), `-----END ${label}-----`];
  return [secret, lines.join("\n")] as const;
};

/** Each kind makes a secret and, unless the secret is enough, the text around it. */
const KINDS: Readonly<Record<string, (word: Word) => readonly [secret: string, text?: string]>> = {
  "AWS access key": token("AK", "IA", 16, UPPER),
  "AWS temporary key": token("AS", "IA", 16, UPPER),
  "AWS secret key": around("aws_secret_access_key=", "", 40),
  "AWS session token": around("https://b.s3.test/a?X-Amz-Security-Token=", "&x=1", 60),
  "AWS authorization": around("AWS4-HMAC-SHA256 Credential=x/y, Signature=", "", 64, HEX),
  "Alibaba access key": token("LT", "AI", 20),
  "Tencent secret ID": token("AK", "ID", 32),
  "Huawei Cloud token": around("X-Auth-Token: MII", "", 60),
  "Huawei Cloud signature": around("SDK-HMAC-SHA256 Access=x, SignedHeaders=host, Signature=", "", 64, HEX),
  "OBS signed URL": around("https://b.obs.test/a?AccessKeyId=", "&Expires=1", 20, UPPER),
  "OSS signed URL": around("https://b.oss.test/a?Expires=1&Signature=", "%3D", 28),
  "Azure SAS": around("https://x.blob.test/a?sv=2024&sig=", "%3D&se=2026", 43),
  "Azure storage key": around("DefaultEndpointsProtocol=https;AccountName=x;AccountKey=", "==", 86),
  "Azure Service Bus key": around("Endpoint=sb://x/;SharedAccessKeyName=y;SharedAccessKey=", "=", 43),
  "Google API key": token("AI", "za", 35),
  "Google OAuth token": token("ya", "29.", 60),
  "Google client secret": token("GOC", "SPX-", 28),
  "GitHub token": token("gh", "p_", 36),
  "GitHub fine-grained token": token("github", "_pat_", 60),
  "GitLab token": token("gl", "pat-", 20),
  "GitLab runner token": token("gl", "rt-", 20),
  "Slack token": token("xo", "xb-1234567890-", 24),
  "Slack app token": token("xa", "pp-1-A01-", 40),
  "Slack webhook": around("https://hooks.slack.test/services/T0AB12CD/B0AB12CD/", "", 24),
  "Stripe key": token("sk", "_live_", 24),
  "Stripe restricted key": token("rk", "_test_", 24),
  "Stripe webhook secret": token("wh", "sec_", 32),
  "OpenAI key": token("sk", "-proj-", 48),
  "Anthropic key": token("sk", "-ant-api03-", 60),
  "Hugging Face token": token("h", "f_", 34),
  "npm token": token("np", "m_", 36),
  "PyPI token": token("py", "pi-AgEI", 60),
  "Docker token": token("dckr", "_pat_", 27),
  "SendGrid key": (word) => [`${"S"}G.${word(22)}.${word(43)}`],
  "Mailgun key": token("ke", "y-", 32, HEX),
  "Twilio key": token("S", "K", 32, HEX),
  "DigitalOcean token": token("do", "p_v1_", 64, HEX),
  "Vault token": token("hv", "s.", 24),
  "Shopify token": token("sh", "pat_", 32, HEX),
  "Databricks token": token("da", "pi", 32, HEX),
  "Postman key": token("PM", "AK-", 24, HEX),
  "Linear key": token("lin", "_api_", 40),
  "Grafana token": token("gl", "sa_", 32),
  "Sentry token": token("sn", "trys_", 60),
  "Figma token": token("fi", "gd_", 40),
  "Atlassian token": token("AT", "ATT3xFfGF0", 60),
  "Telegram bot token": (word) => [`12345678${"90:A"}A${word(33)}`],
  "Discord bot token": (word) => [`${"M"}T${word(22)}.${word(6)}.${word(38)}`],
  "age key": token("AGE-SEC", "RET-KEY-1", 58, UPPER),
  "JSON Web Token": (word) => [`${"ey"}J${word(20)}.${"ey"}J${word(30)}.${word(43)}`],
  "Bearer token": around("Authorization: Bearer ", "", 32),
  "lower-case bearer token": around("authorization=bearer ", "", 32),
  "Basic credentials": around("authorization: Basic ", "==", 22),
  "Negotiate ticket": around("Authorization: Negotiate YII", "", 60),
  "user and password in a URL": around("https://admin:", "@db.test/x", 12),
  "password of a database": around("postgres://svc:", "@10.0.0.7:5432/app", 12),
  "user without a password in a URL": around("https://", "@sentry.test/7", 32, HEX),
  "session cookie": around("Cookie: theme=dark; sid=", "; a=b", 24),
  "new session cookie": around("Set-Cookie: JSESSIONID=", "; Path=/", 32, UPPER),
  "RSA private key": PEM(`RSA PRIVATE ${"KEY"}`),
  "OpenSSH private key": PEM(`OPENSSH PRIVATE ${"KEY"}`),
  "PGP private key": PEM(`PGP PRIVATE ${"KEY"} BLOCK`),
  "password parameter": around("user=bob&password=", "&x=1", 8),
  "password in JSON": around('{"user":"bob","password":"', '"}', 8),
  "password in escaped JSON": around('{\\"user\\":\\"bob\\",\\"password\\":\\"', '\\"}', 8),
  "password with an apostrophe": (word) => {
    const secret = `${word(6)}'${word(6)}`;
    return [secret, `{"password":"${secret}"}`];
  },
  "password in a Python dictionary": around("{'user': 'bob', 'password': '", "'}", 8),
  "password in a connection string": around("Server=db;User Id=sa;Password=", ";Encrypt=true", 12),
  "password in an environment": around("DB_PASS=", "", 12),
  "password in YAML": around("password: ", "", 14),
  "list of passwords": around('{"passwords": "', '"}', 12),
  "client secret": around("grant_type=client_credentials&client_secret=", "", 32),
  "refresh token": around("grant_type=refresh_token&refresh_token=", "", 32),
  "authorization code": around("https://app.test/callback?code=", "&state=1", 32),
  "access token in a fragment": around("https://app.test/#access_token=", "&token_type=x", 32),
  "token in an encoded URL": around("https://login.test/?next=https%3A%2F%2Fapp.test%2F%3Ftoken%3D", "", 32),
  "API key header": around("X-Api-Key: ", "", 32),
  "Django secret key": around("SECRET_KEY = '", "'", 50),
  "encryption key": around('"encryptionKey": "', '"', 32),
  "session ID": around("session_id=", "", 32, HEX),
  "anti-forgery token": around('"csrfToken":"', '"', 32),
};

/** Four secrets of each kind, the same in each run. */
export const secrets: readonly Secret[] = Object.entries(KINDS).flatMap(([kind, create], index) => {
  const random = createRandom(index + 1);
  return Array.from({ length: 4 }, () => {
    const [secret, text = `Access with ${secret} was refused`] = create((length, alphabet) =>
      createWord(random, length, alphabet),
    );
    return { kind, secret, text };
  });
});
