import { resolveLocale } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";
import { headers } from "next/headers";
import type { ReactNode } from "react";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const tags = ((await headers()).get("accept-language") ?? "")
    .split(",")
    .map((tag) => tag.split(";", 1)[0] ?? "");
  const locale = resolveLocale(tags);
  return (
    <html lang={locale}>
      <body>
        {/* English needs no catalog; send only the one of the page. */}
        <ErrorkitProvider locale={locale} catalogs={locale === "zh-CN" ? { "zh-CN": zhCN } : {}}>
          {children}
        </ErrorkitProvider>
      </body>
    </html>
  );
}
