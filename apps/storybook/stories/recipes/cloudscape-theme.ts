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

/**
 * Errorkit in Cloudscape's colours, as a `style` for the element around the console. The variables behind its tokens carry
 * a hash, so they are mapped in a script, by their names, and not in a stylesheet.
 */
export const cloudscapeTheme: Readonly<Record<`--ek-${string}`, string>> = {
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
  "--ek-radius": borderRadiusAlert,
  "--ek-radius-control": borderRadiusButton,
  "--ek-font": fontFamilyBase,
  "--ek-font-mono": fontFamilyMonospace,
};
