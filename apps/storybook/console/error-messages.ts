import type { MessageOverrides } from "@errorkit/i18n";

/** The console's own messages for an error code of its service. They say more than its status, 409. */
export const errorMessages: MessageOverrides = {
  en: {
    "code.ModelArts.0409.title": "This name is already in use",
    "code.ModelArts.0409.description": "Another service in this project has this name.",
    "code.ModelArts.0409.nextStep": "Choose another name.",
  },
  "zh-CN": {
    "code.ModelArts.0409.title": "此名称已被占用",
    "code.ModelArts.0409.description": "此项目中已有同名的服务。",
    "code.ModelArts.0409.nextStep": "请换一个名称。",
  },
  "zh-TW": {
    "code.ModelArts.0409.title": "此名稱已被使用",
    "code.ModelArts.0409.description": "此專案中已有同名的服務。",
    "code.ModelArts.0409.nextStep": "請換一個名稱。",
  },
};
