import {
  borderRadiusAlert,
  borderRadiusButton,
  colorBackgroundContainerContent,
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
  "--ek-surface": colorBackgroundContainerContent,
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
 * Errorkit in Cloudscape's colours, as a sheet. The variables behind its tokens carry a hash, so a script maps them by
 * their names. Whoever has forced colours or asks for more contrast sees Errorkit's own colours, which follow that:
 * Cloudscape's don't.
 */
export const cloudscapeTheme = `.cloudscape-theme { ${Object.entries(values)
  .map(([property, value]) => `${property}: ${value};`)
  .join(" ")} }`;
