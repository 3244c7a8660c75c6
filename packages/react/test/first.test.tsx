import { ErrorBanner } from "@errorkit/react";
import { announcements } from "@errorkit/react/testing";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busy } from "./failures.ts";
import { inside } from "./provide.tsx";

it("shows", async () => {
  const screen = await render(<ErrorBanner error={await busy()} onRetry={() => {}} />, inside("zh-CN"));
  await expect.element(screen.getByRole("region", { name: "错误： 服务暂时不可用" })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "重试" })).toBeVisible();
  await expect
    .poll(announcements)
    .toEqual([{ text: "错误：服务暂时不可用。请稍后重试。", politeness: "assertive" }]);
});
