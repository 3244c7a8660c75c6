import { resolveLocale } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";
import { headers } from "next/headers";
import type { ReactNode } from "react";

// English needs no catalog; send only the one of the page.
const catalogs = { en: {}, "zh-CN": { "zh-CN": zhCN }, "zh-TW": { "zh-TW": zhTW } };

export default async function Layout({ children }: { readonly children: ReactNode }) {
  // Browsers list the user's languages in their order: `zh-TW,zh;q=0.9,en;q=0.8`.
  const locale = resolveLocale((await headers()).get("accept-language"));
  return (
    <html lang={locale}>
      <body>
        <ErrorkitProvider locale={locale} catalogs={catalogs[locale]}>
          {children}
        </ErrorkitProvider>
      </body>
    </html>
  );
}
