/**
 * Matches the live regions of Errorkit and what is in them. They repeat the text of a surface for screen readers, so a query by text
 * finds it twice. With this setting, the queries of Testing Library leave them out:
 *
 * @example
 * ```ts
 * configure({ defaultIgnore: `script, style, ${LIVE_REGION_SELECTOR}` });
 * ```
 * @see https://testing-library.com/docs/dom-testing-library/api-configuration/#defaultignore
 */
export const LIVE_REGION_SELECTOR = '[data-errorkit="live"], [data-errorkit="live"] *';

/**
 * Returns the elements of the surfaces in the page, in their order: banners, toasts and all others.
 *
 * @param scope where to search
 * @default document
 * @example
 * ```ts
 * const [banner] = getSurfaces();
 * expect(banner?.dataset.severity).toBe("warning");
 * within(banner).getByText(/Too many requests/);
 * ```
 */
export function getSurfaces(scope: ParentNode = document): readonly HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>("[data-surface]")];
}
