import type { JSX } from "react";

/** The colours that a host may set, by their names after `--ek-`. */
const tokens = [
  "surface",
  "raised",
  "line",
  "edge",
  "ink",
  "ink-soft",
  "error",
  "warning",
  "info",
  "focus",
] as const;

/** Each colour by its token, drawn as a surface works it out: `--ek-text-color` is a host's, `--_text-color` what comes of it. */
export function Tokens(): JSX.Element {
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
