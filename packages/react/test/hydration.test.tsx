import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorBoundary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { Suspense, useState } from "react";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { allSurfaces } from "./helpers/all-surfaces.tsx";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { clientFailure } from "./helpers/failures.ts";
import { hydrateFromServer } from "./helpers/hydrate-from-server.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";

const Chinese = withProvider("zh-TW").wrapper;

/** React tells of every caught error; here it was meant. */
const meant = () => expect(takeConsoleMessages().length).toBeGreaterThan(0);

it.each(Object.entries(allSurfaces))(
  "%s hydrates what a server sent without a complaint or a word",
  async (name, [element, words]) => {
    const { container, leave } = hydrateFromServer(<Chinese>{element}</Chinese>);
    expect(container.textContent + container.innerHTML).toContain(words);
    await new Promise((resolve) => setTimeout(resolve, 250));
    // Toasts come after the page; they are news.
    if (name !== "ErrorToaster") expect(getAnnouncements()).toEqual([]);
    leave();
  },
);

it("[E9] a boundary from a server shows what breaks later, in the provider's language", async () => {
  const Jobs = (): JSX.Element => {
    const [error, setError] = useState<unknown>();
    if (error) throw error;
    return (
      <button type="button" onClick={() => setError(clientFailure("timeout"))}>
        Load
      </button>
    );
  };
  const { leave } = hydrateFromServer(
    <Chinese>
      <ErrorBoundary>
        <Jobs />
      </ErrorBoundary>
    </Chinese>,
  );
  await page.getByRole("button", { name: "Load" }).click();
  await expect.element(page.getByRole("group", { name: zhTW["failure.timeout.title"] })).toBeVisible();
  meant();
  leave();
});

it("[E9] a boundary from a server shows what breaks while the page comes to life", async () => {
  let inBrowser = false;
  const Jobs = (): JSX.Element => {
    if (inBrowser) throw clientFailure("timeout");
    return <p>Jobs</p>;
  };
  const { container, leave } = hydrateFromServer(
    <Chinese>
      <ErrorBoundary>
        <Jobs />
      </ErrorBoundary>
    </Chinese>,
    () => {
      inBrowser = true;
    },
  );
  await expect.element(page.getByRole("group", { name: zhTW["failure.timeout.title"] })).toBeVisible();
  expect(container.textContent).not.toContain("Jobs");
  meant();
  leave("repaired");
});

it("[E9] what broke on the server alone is rendered again in the browser, and stands", async () => {
  let inBrowser = false;
  const Jobs = (): JSX.Element => {
    if (!inBrowser) throw new Error("no window");
    return <p>Jobs</p>;
  };
  const { container, leave } = hydrateFromServer(
    <Chinese>
      <Suspense fallback={<p>…</p>}>
        <ErrorBoundary>
          <Jobs />
        </ErrorBoundary>
      </Suspense>
    </Chinese>,
    () => {
      inBrowser = true;
    },
  );
  await expect.poll(() => container.textContent).toBe("Jobs");
  leave("repaired");
});
