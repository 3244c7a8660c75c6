import { defaultServerConditions, runnerImport } from "vite";

/**
 * Imports a TypeScript module of this package. Node 20 cannot run TypeScript; Vite can, and resolves the packages to their sources.
 *
 * @param {string} path relative to the package
 */
export const loadSource = async (path) =>
  (
    await runnerImport(new URL(`../${path}`, import.meta.url).pathname, {
      configFile: false,
      logLevel: "error",
      resolve: { conditions: ["@errorkit/source", ...defaultServerConditions] },
    })
  ).module;

/** Every catalog by its locale, English first. */
export async function loadCatalogs() {
  const { supportedLocales } = await loadSource("src/locales/index.ts");
  /** @type {Record<string, Record<string, string>>} */
  const catalogs = {};
  for (const locale of supportedLocales) {
    catalogs[locale] = (await loadSource(`src/locales/${locale}.ts`)).default;
  }
  return catalogs;
}
