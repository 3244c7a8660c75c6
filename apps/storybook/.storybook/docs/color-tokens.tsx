import type { JSX } from "react";

/** The colors that your app may set, by their names without `--ek-`. */
const tokens = [
  "surface",
  "raised",
  "border-subtle",
  "border",
  "text-color",
  "text-color-soft",
  "error",
  "warning",
  "info",
  "focus",
] as const;

/** Each color token with its computed color: your app sets `--ek-border`, and a surface uses the resulting `--_border`. */
export function ColorTokens(): JSX.Element {
  return (
    <ul className="ek guide-tokens" lang="en" translate="no">
      {tokens.map((token) => (
        <li key={token}>
          <span style={{ background: `var(--_${token})` }} aria-hidden="true" />
          <code>--ek-{token}</code>
        </li>
      ))}
    </ul>
  );
}
