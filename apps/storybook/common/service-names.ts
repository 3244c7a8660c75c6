import type { ServiceId } from "@errorkit/core/services";
import { services } from "@errorkit/core/services";
import type { Localized } from "./localized.ts";
import { localize } from "./localized.ts";

type Names = Localized<Readonly<Partial<Record<ServiceId, string>>>>;

/** The names in Huawei Cloud's own Chinese documents. A service without one here has the same name in every language. */
const names: Names = {
  en: {},
  "zh-CN": { css: "云搜索服务", ges: "图引擎服务", mrs: "MapReduce 服务" },
  "zh-TW": { css: "雲端搜尋服務", ges: "圖引擎服務", mrs: "MapReduce 服務" },
};

/** The name of a service in a locale. */
export const getServiceName = (id: ServiceId, locale: string): string =>
  localize(names, locale)[id] ?? services[id].name;
