/**
 * Rules of the styles that @errorkit/react publishes: an app overrides any of them with one class or one token, the layout
 * follows the writing direction, and the bundler of an app keeps the meaning of the styles.
 * @type {import("stylelint").Config}
 */
export default {
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  // The sheets share their custom properties.
  referenceFiles: ["packages/react/src/**/*.css"],
  rules: {
    // No styles that an app cannot override with one class: those on elements and IDs, and those with `!important`. The sheet
    // is in no layer, because a layer gives way to every rule outside it, resets included.
    "selector-disallowed-list": [String.raw`/^(?!\.ek|:where\(|from$|to$|\d)/`],
    "selector-max-specificity": "0,3,0",
    "declaration-no-important": true,
    "at-rule-disallowed-list": ["layer"],
    // Logical properties follow the writing direction.
    "property-disallowed-list": [
      "/^(margin|padding|border)-(left|right|top|bottom)$/",
      "/^(left|right|top|bottom)$/",
      "/^(min-|max-)?(width|height)$/",
    ],
    // Bundlers lower `:dir()` to a list of languages with a higher specificity.
    "selector-pseudo-class-disallowed-list": ["dir"],
    // cssnano prints a warning in the build of an app for arithmetic in a relative color, such as `calc(c * 0.7)`.
    "declaration-property-value-disallowed-list": { "/./": [String.raw`/calc\([^()]*\b[lch]\b/`] },
    // A token without a value needs a fallback: `var(--ek-error, …)`.
    "no-unknown-custom-properties": true,
  },
};
