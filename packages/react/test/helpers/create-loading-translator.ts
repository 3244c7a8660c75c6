import type { Catalog, ErrorTranslator, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";

/** Creates a translator whose Chinese catalog loads, or fails to load, when the test says so. */
export function createLoadingTranslator(locale: SupportedLocale = "zh-CN"): {
  translator: ErrorTranslator;
  load: () => void;
  fail: () => void;
} {
  let settle: { load: (module: { default: Catalog }) => void; fail: (error: unknown) => void } | undefined;
  const loadCatalog = () =>
    new Promise<{ default: Catalog }>((resolve, reject) => {
      settle = { load: resolve, fail: reject };
    });
  return {
    translator: createErrorTranslator({ locale, load: { "zh-CN": loadCatalog } }),
    load: () => settle?.load({ default: zhCN }),
    fail: () => settle?.fail(new Error("no chunk")),
  };
}
