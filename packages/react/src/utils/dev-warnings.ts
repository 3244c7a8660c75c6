/*
 * Warnings to developers, each once. A bundler leaves this file out of a production build, because each call is inside
 * `if (process.env.NODE_ENV !== "production")`. The `try` around it is for browsers without a bundler, which have no `process`.
 */
import type { MessageOverrides } from "@errorkit/i18n";
import { resolveLocale } from "@errorkit/i18n";

/** What is wrong, why that matters, how to fix it. */
const WARNINGS = {
  promise:
    "An error is a promise, so its own error stays unknown. Await it, and pass what it rejects with: `catch (error) { setError(error) }`.",
  function: "An error is a function, so it says nothing about what failed. Call it, or pass what it returns.",
  boolean:
    "An error is `true`, so it says nothing about what failed. Pass the error and not the flag: `error={query.error}` instead of `error={query.isError}`.",
  query:
    "An error is a whole query result, so every state of the query counts as an error. Pass its error: `error={query.error}`.",
  stylesheet:
    'The stylesheet is missing, so surfaces have no layout, colors and icons. Add `import "@errorkit/react/styles.css"`; in a shadow root, add its styles there.',
  locale:
    "There are no messages for this locale, so users read English. Pass a BCP 47 tag of a supported locale, such as `en`, `zh-CN` or `zh-TW`; an import that went wrong is no tag.",
  messages:
    "Your messages are incomplete, so users read a part of them in other words or in another locale. Add these keys to `messages`:",
  retry:
    "`onRetry` returned a function, so nothing was repeated. Call it: `onRetry={() => refetch()}` instead of `onRetry={() => refetch}`.",
  toasters:
    "Two toasters are at the same edge of the page, so one covers the other. Render one `ErrorToaster`, near the root of your app, with one store.",
  store:
    "`ErrorToaster` gets another store with each render, so its errors are lost. Create the store once, outside of components: `const errors = createErrorStore()`.",
  translator:
    "`ErrorkitProvider` gets another translator with each render, so all messages are formatted again, and the locale is lost. Create it once, outside of components.",
} as const;

type WarningCode = keyof typeof WARNINGS;

const given = new Set<WarningCode>();

function warnOnce(code: WarningCode, ...details: readonly unknown[]): void {
  if (given.has(code)) return;
  given.add(code);
  console.warn(`Errorkit: ${WARNINGS[code]}`, ...details);
}

let checkedStylesheet = false;

/** Forgets which warnings were given. For the entry point `./testing`. */
export function resetWarnings(): void {
  given.clear();
  checkedStylesheet = false;
}

/** Warns of a value that is no error but stands where one is expected. */
export function checkError(error: unknown): void {
  if (error === true) warnOnce("boolean");
  else if (typeof error === "function") warnOnce("function", error);
  else if (typeof error !== "object" || error === null) return;
  else if ("then" in error && typeof error.then === "function") warnOnce("promise", error);
  // TanStack Query and SWR.
  else if (("refetch" in error && "isError" in error) || ("mutate" in error && "isLoading" in error))
    warnOnce("query", error);
}

/** Warns of a page without the stylesheet, once the page has loaded. Checks the first surface only. */
export function checkStylesheet(element: Element): void {
  // A component of the app on `useErrorSurface` has its own styles.
  if (checkedStylesheet || !element.classList.contains("ek")) return;
  checkedStylesheet = true;
  const check = () => {
    // Simulated browsers lay out nothing, so they need no stylesheet.
    if (!element.checkVisibility?.()) return;
    // The stylesheet sets it on every surface. A build renames the private variables, and an app sets the public ones itself.
    if (getComputedStyle(element).lineBreak !== "strict") warnOnce("stylesheet", element);
  };
  if (document.readyState === "complete") requestAnimationFrame(check);
  else addEventListener("load", check, { once: true });
}

/** Warns of a locale without messages. */
export function checkLocale(locale: unknown): void {
  if (locale === undefined || /(^|[\s,:])en\b/i.test(String(locale))) return;
  if (resolveLocale(locale as string) === "en") warnOnce("locale", locale);
}

/** Warns of an error code of the app without a title, and of one that has fewer messages in one locale than in another. */
export function checkMessages(overrides: MessageOverrides | undefined): void {
  const locales = Object.entries(overrides ?? {});
  const keys = locales
    .flatMap(([, messages]) => Object.keys(messages ?? {}))
    .filter((key) => key.startsWith("code."))
    .flatMap((key) => [key, key.replace(/[^.]+$/, "title")]);
  const missing = locales.flatMap(([locale, messages]) =>
    [...new Set(keys)].filter((key) => !(key in (messages ?? {}))).map((key) => `${locale}: ${key}`),
  );
  if (missing.length > 0) warnOnce("messages", missing.join(", "));
}

/** Warns of a retry handler that returns a function instead of calling it. */
export function checkRetry(result: unknown): void {
  if (typeof result === "function") warnOnce("retry", result);
}

/** Warns of two toasters that cover each other. */
export function checkToasters(region: Element): void {
  const { ownerDocument } = region;
  const others = ownerDocument.querySelectorAll(
    `.ek-toasts[data-placement="${region.getAttribute("data-placement")}"]`,
  );
  if (others.length > 1) warnOnce("toasters", ...others);
}

const values = new WeakMap<object, { value: unknown; changes: number }>();

/** Warns of a value that is another one with each render of a component. A single change may be intended. */
export function checkStable(code: "store" | "translator", component: object, value: unknown): void {
  const last = values.get(component);
  if (!last) values.set(component, { value, changes: 0 });
  else if (last.value !== value) {
    last.value = value;
    last.changes += 1;
    if (last.changes > 1) warnOnce(code);
  }
}
