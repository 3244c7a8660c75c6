import {
  borderRadiusAlert,
  borderRadiusButton,
  colorBackgroundPopover,
  colorBorderControlDefault,
  colorBorderDividerDefault,
  colorBorderItemFocused,
  colorTextBodyDefault,
  colorTextBodySecondary,
  colorTextStatusError,
  colorTextStatusInfo,
  colorTextStatusWarning,
  fontFamilyBase,
  fontFamilyMonospace,
} from "@cloudscape-design/design-tokens";

const values: Readonly<Record<string, string>> = {
  "--ek-raised": colorBackgroundPopover,
  "--ek-border-subtle": colorBorderDividerDefault,
  "--ek-border": colorBorderControlDefault,
  "--ek-text-color": colorTextBodyDefault,
  "--ek-text-color-soft": colorTextBodySecondary,
  "--ek-focus": colorBorderItemFocused,
  "--ek-error": colorTextStatusError,
  "--ek-warning": colorTextStatusWarning,
  "--ek-info": colorTextStatusInfo,
  "--ek-radius": borderRadiusAlert,
  "--ek-radius-control": borderRadiusButton,
  "--ek-font": fontFamilyBase,
  "--ek-font-mono": fontFamilyMonospace,
};

/**
 * A style sheet with Errorkit's tokens in the colors of Cloudscape. The names of Cloudscape's variables contain a hash, so
 * the tokens are mapped in TypeScript. They are set on the body, because Cloudscape sets dark mode there.
 */
export const cloudscapeTheme = `body { ${Object.entries(values)
  .map(([property, value]) => `${property}: ${value};`)
  .join(" ")} }`;
