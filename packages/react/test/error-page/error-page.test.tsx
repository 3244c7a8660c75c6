import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorPage } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import {
  busyFailure,
  clientFailure,
  createResponse,
  rateLimitFailure,
  responseFailure,
} from "../helpers/failures.ts";
import { hydrateFromServer } from "../helpers/hydrate-from-server.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

beforeEach(() => {
  document.title = "Jobs";
});
afterEach(() => {
  document.title = "";
});

it("[W5] The page moves focus to its h1 and announces nothing", async () => {
  stopClock();
  const screen = await render(<ErrorPage error={await responseFailure(404)} />);
  await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
});

it("[W5] The page takes focus once, and not for the same failure, another failure or another locale", async () => {
  const translator = createTestTranslator("en");
  const page = (error: unknown) => (
    <>
      <input aria-label="Search" />
      <ErrorPage error={error} />
    </>
  );
  const screen = await render(page(await responseFailure(404)), withProvider(translator));
  await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  const search = screen.getByRole("textbox", { name: "Search" });
  await search.click();
  await screen.rerender(page(await responseFailure(404)));
  await screen.rerender(page(await busyFailure()));
  await translator.setLocale("zh-CN");
  await expect
    .element(screen.getByRole("heading", { level: 1, name: zhCN["status.503.title"] }))
    .toBeVisible();
  await expect.element(search).toHaveFocus();
});

it.each([
  ["en", "This page can't be found", "This resource can't be found"],
  ["zh-CN", "未找到此页面", "未找到此资源"],
  ["zh-TW", "找不到此頁面", "找不到此資源"],
] as const)(
  "[W13] A 404 of a route is a missing page, that of a service a missing resource, in %s",
  async (locale, page, resource) => {
    const withoutRoute = {
      status: 404,
      statusText: "Not Found",
      internal: true,
      data: 'Error: No route matches URL "/x"',
    };
    const cases = [
      [404, page],
      [withoutRoute, page],
      [createResponse(404), resource],
    ] as const;
    for (const [error, title] of cases) {
      const screen = await render(<ErrorPage error={error} />, withProvider(locale));
      await expect.element(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await screen.unmount();
    }
  },
);

it("[W13] The support report of a missing page says so, too", async () => {
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const screen = await render(<ErrorPage error={404} audience="operator" />);
  await screen.getByRole("button", { name: "Details" }).click();
  await screen.getByRole("button", { name: "Copy report for support" }).click();
  await expect.poll(() => writeText.mock.calls[0]?.[0]).toMatch(/^This page can't be found\n/);
});

it("[W8] The page announces the failure and moves no focus with `autoFocus={false}`", async () => {
  const screen = await render(<ErrorPage error={await responseFailure(404)} autoFocus={false} />);
  await expect.poll(getAnnouncements).toHaveLength(1);
  await expect.element(screen.getByRole("heading", { level: 1 })).not.toHaveFocus();
});

it("[W6] The document's title states the failure, follows the locale, and returns to the old title", async () => {
  const translator = createTestTranslator("en");
  const error = await responseFailure(404);
  const screen = await render(<ErrorPage error={error} />, withProvider(translator));
  await expect.poll(() => document.title).toBe("Error: This resource can't be found – Jobs");
  await translator.setLocale("zh-CN");
  await expect.poll(() => document.title).toBe(`错误：未找到此资源 – Jobs`);
  await screen.rerender(<ErrorPage error={null} />);
  await expect.poll(() => document.title).toBe("Jobs");
  await screen.rerender(<ErrorPage error={error} />);
  await expect.poll(() => document.title).toBe(`错误：未找到此资源 – Jobs`);
  await screen.unmount();
  expect(document.title).toBe("Jobs");
});

it("[W5] The page takes focus when it follows a canceled request or a server render without an error", async () => {
  const screen = await render(<ErrorPage error={clientFailure("aborted")} />);
  await screen.rerender(<ErrorPage error={await responseFailure(404)} />);
  await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await screen.unmount();
  let fail = (_: unknown) => {};
  const Page = (): JSX.Element => {
    const [error, setError] = useState<unknown>(null);
    fail = setError;
    return <ErrorPage error={error} />;
  };
  const { container, hydrated, unmount } = hydrateFromServer(<Page />);
  await hydrated;
  fail(await responseFailure(404));
  await expect.poll(() => container.querySelector("h1") === document.activeElement).toBe(true);
  unmount();
});

it("[W6] [B53] [B54] The document's title states that the connection returned and that the user signed in", async () => {
  const settings = withProvider("en", { onSignIn: () => true });
  const screen = await render(<ErrorPage error={clientFailure("offline")} />, settings);
  await expect.poll(() => document.title).toBe("Warning: You're offline – Jobs");
  dispatchEvent(new Event("online"));
  await expect.poll(() => document.title).toBe("Information: You're back online – Jobs");
  await screen.rerender(<ErrorPage error={await responseFailure(401)} method="POST" />);
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.poll(() => document.title).toBe("Information: You're signed in – Jobs");
  await screen.unmount();
  expect(document.title).toBe("Jobs");
});

it("[W6] The page keeps a title that your app has set meanwhile", async () => {
  const error = await responseFailure(404);
  const page = (title: string) => <ErrorPage error={error} title={title} />;
  const screen = await render(page("No  job"));
  await screen.rerender(page("No  job "));
  expect(document.title).toBe("Error: No job – Jobs");
  document.title = "Clusters";
  await screen.rerender(page("No cluster"));
  expect(document.title).toBe("Error: No cluster – Clusters");
  document.title = "Quotas";
  await screen.rerender(<ErrorPage error={null} />);
  expect(document.title).toBe("Quotas");
});

it("[W6] The title follows one that your app sets later, also in another element", async () => {
  const screen = await render(<ErrorPage error={await responseFailure(404)} />);
  const state = "Error: This resource can't be found";
  document.title = "Clusters";
  await expect.poll(() => document.title).toBe(`${state} – Clusters`);
  const element = document.querySelector("title");
  const replaced = document.createElement("title");
  replaced.textContent = "Quotas";
  document.head.prepend(replaced);
  element?.remove();
  await expect.poll(() => document.title).toBe(`${state} – Quotas`);
  await screen.unmount();
  expect(document.title).toBe("Quotas");
});

it("[W6] The latest of several pages sets the title, in whichever order they unmount", async () => {
  const [missing, busy] = [await responseFailure(404), await busyFailure()];
  const pages = (first: unknown, second: unknown) => (
    <>
      <ErrorPage error={first} />
      <ErrorPage error={second} />
    </>
  );
  const screen = await render(pages(missing, busy));
  expect(document.title).toMatch(/^\w+: [^–]*unavailable – Jobs$/);
  document.title = "Clusters";
  await expect.poll(() => document.title).toMatch(/^\w+: [^–]*unavailable – Clusters$/);
  await screen.rerender(pages(null, busy));
  expect(document.title).toMatch(/^\w+: [^–]*unavailable – Clusters$/);
  await screen.rerender(pages(missing, busy));
  await screen.rerender(pages(missing, null));
  expect(document.title).toBe("Error: This resource can't be found – Clusters");
  await screen.unmount();
  expect(document.title).toBe("Clusters");
});

it("[W6] A program that always sets its own title does not stop the page", async () => {
  const observer = new MutationObserver(() => {
    if (document.title !== "Mine") document.title = "Mine";
  });
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  const screen = await render(<ErrorPage error={await responseFailure(404)} />);
  await expect.poll(() => document.title).toBe("Mine");
  await screen.unmount();
  observer.disconnect();
  expect(document.title).toBe("Mine");
});

it("[W5] The focused heading has no ring", async () => {
  const screen = await render(<ErrorPage error={await responseFailure(404)} />);
  const heading = screen.getByRole("heading", { level: 1 });
  await expect.element(heading).toHaveFocus();
  expect(getComputedStyle(heading.element()).outlineStyle).toBe("none");
});

it("[W10] The page leaves the document's title alone with `updateDocumentTitle={false}`", async () => {
  const screen = await render(<ErrorPage error={await responseFailure(404)} updateDocumentTitle={false} />);
  await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
  expect(document.title).toBe("Jobs");
});

it("[W7] The page offers the actions that fit the failure, one of them solid", async () => {
  const settings = { onSignIn: () => true, onRequestAccess: () => {} };
  const cases = [
    [await responseFailure(401), ["Sign in*"]],
    [await responseFailure(403), ["Request access*", "Go back", "Go to the home page"]],
    [await responseFailure(404), ["Go back*", "Go to the home page"]],
    [await responseFailure(410), ["Go back*", "Go to the home page"]],
    [await rateLimitFailure(), ["Retry*", "Go back", "Go to the home page"]],
    [await busyFailure(), ["Retry*", "Go back", "Go to the home page"]],
    [clientFailure("offline"), ["Retry*"]],
    [clientFailure("chunk-load"), ["Refresh*", "Go to the home page"]],
    [clientFailure("network"), ["Retry*", "Go to the home page"]],
  ] as const;
  const screen = await render(<ErrorPage error={null} />, withProvider("en", settings));
  for (const [error, expected] of cases) {
    await screen.rerender(<ErrorPage error={error} onRetry={() => {}} homeHref="/home" />);
    await expect
      .poll(() =>
        [...screen.container.querySelectorAll("[data-part=action], [data-part=retry]")].map(
          (action) => `${action.textContent}${action.hasAttribute("data-primary") ? "*" : ""}`,
        ),
      )
      .toEqual(expected);
  }
});

it("[W7] The back button goes back in the history", async () => {
  const back = vi.spyOn(history, "back").mockImplementation(() => {});
  const screen = await render(<ErrorPage error={await responseFailure(404)} />);
  await screen.getByRole("button", { name: "Go back" }).click();
  expect(back).toHaveBeenCalledOnce();
});

it.each(["network", "timeout", "parse", "unknown"] as const)(
  "[W11] The page offers to refresh after %s without a retry, and the way home",
  async (kind) => {
    const error = kind === "parse" ? new SyntaxError("Unexpected end of JSON input") : new Error("boom");
    const shown = kind === "network" || kind === "timeout" ? clientFailure(kind) : error;
    const screen = await render(<ErrorPage error={shown} homeHref="/home" />);
    await expect.element(screen.getByRole("button", { name: "Refresh" })).toBeVisible();
    await expect
      .element(screen.getByRole("link", { name: "Go to the home page" }))
      .toHaveAttribute("href", "/home");
  },
);
