import {
  borderRadiusAlert,
  borderRadiusButton,
  colorBackgroundContainerContent,
  colorBackgroundDropdownItemHover,
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

const colours = {
  "--ek-surface": colorBackgroundContainerContent,
  "--ek-raised": colorBackgroundPopover,
  "--ek-fill": colorBackgroundDropdownItemHover,
  "--ek-line": colorBorderDividerDefault,
  "--ek-edge": colorBorderControlDefault,
  "--ek-ink": colorTextBodyDefault,
  "--ek-ink-soft": colorTextBodySecondary,
  "--ek-focus": colorBorderItemFocused,
  "--ek-error": colorTextStatusError,
  "--ek-warning": colorTextStatusWarning,
  "--ek-info": colorTextStatusInfo,
};

const shapes = {
  "--ek-radius": borderRadiusAlert,
  "--ek-radius-control": borderRadiusButton,
  "--ek-font": fontFamilyBase,
  "--ek-font-mono": fontFamilyMonospace,
};

const declare = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([property, value]) => `${property}: ${value};`)
    .join(" ");

/**
 * Errorkit in Cloudscape's colours, as a sheet. The variables behind its tokens carry a hash, so a script maps them by
 * their names. Whoever has forced colours or asks for more contrast keeps Errorkit's own colours, which follow that:
 * Cloudscape's don't.
 */
export const cloudscapeTheme = `
.in-cloudscape { ${declare(shapes)} }
@media (forced-colors: none) and (not (prefers-contrast: more)) {
  .in-cloudscape:not([data-ek-contrast="more"] *) { ${declare(colours)} }
}`;
