import type { JSX } from "react";

/** The tokens that a host sets most; all of them stand at the top of the sheet. */
const tokens = [
  "--ek-surface",
  "--ek-raised",
  "--ek-fill",
  "--ek-line",
  "--ek-edge",
  "--ek-ink",
  "--ek-ink-soft",
  "--ek-error",
  "--ek-warning",
  "--ek-info",
  "--ek-focus",
] as const;

/** Each colour by its name, drawn with itself. */
export function Tokens(): JSX.Element {
  return (
    <ul className="guide-tokens" lang="en" translate="no">
      {tokens.map((token) => (
        <li key={token}>
          <span style={{ background: `var(${token})` }} aria-hidden="true" />
          <code>{token}</code>
        </li>
      ))}
    </ul>
  );
}
