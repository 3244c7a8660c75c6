import { LocaleSelect } from "@errorkit/react";
import { createRef } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createLoadingTranslator } from "../helpers/create-loading-translator.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { drawFrames } from "../helpers/stop-clock.ts";

it("[L1] [L2] LocaleSelect offers each locale by its own name and switches to it", async () => {
  const chosen = vi.fn();
  const screen = await render(<LocaleSelect onLocaleChange={chosen} />, withProvider("en"));
  const select = screen.getByRole("combobox", { name: "Language" });
  const options = [...(select.element() as HTMLSelectElement).options];
  expect(options.map(({ text, lang }) => [text, lang])).toEqual([
    ["English", "en"],
    ["简体中文", "zh-CN"],
    ["繁體中文", "zh-TW"],
  ]);
  await select.selectOptions("zh-TW");
  await expect.element(screen.getByRole("combobox", { name: "語言" })).toHaveValue("zh-TW");
  expect(chosen).toHaveBeenCalledExactlyOnceWith("zh-TW");
});

it("[L5] LocaleSelect shows the selected locale while it loads, and the current one when it fails", async () => {
  for (const ending of ["load", "fail"] as const) {
    const loading = createLoadingTranslator("en");
    const screen = await render(<LocaleSelect />, withProvider(loading.translator));
    const select = screen.getByRole("combobox");
    await select.selectOptions("zh-CN");
    await drawFrames();
    await expect.element(select).toHaveValue("zh-CN");
    loading[ending]();
    const [name, value] = ending === "load" ? ["语言", "zh-CN"] : ["Language", "en"];
    await expect.element(screen.getByRole("combobox", { name })).toHaveValue(value);
    await screen.unmount();
  }
});

it("[L3] LocaleSelect keeps the locale when your `onChange` prevents the default", async () => {
  const screen = await render(
    <LocaleSelect label="言語" onChange={(event) => event.preventDefault()} />,
    withProvider("en"),
  );
  await screen.getByRole("combobox", { name: "言語" }).selectOptions("zh-CN");
  await expect.element(screen.getByRole("combobox", { name: "言語" })).toHaveValue("en");
});

it("[L4] LocaleSelect forwards ref, className and other props to its select", async () => {
  const ref = createRef<HTMLSelectElement>();
  const screen = await render(
    <LocaleSelect ref={ref} className="own" disabled label={null} aria-label="Tongue" />,
  );
  const select = screen.getByRole("combobox", { name: "Tongue" });
  await expect.element(select).toBeDisabled();
  expect(ref.current).toBe(select.element());
  expect(ref.current).toHaveClass("own");
});
