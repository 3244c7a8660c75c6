import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorBoundary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { Suspense, useState } from "react";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { allSurfaces } from "./helpers/all-surfaces.tsx";
import { expectConsoleMessages } from "./helpers/fail-on-console.ts";
import { clientFailure } from "./helpers/failures.ts";
import { hydrateFromServer } from "./helpers/hydrate-from-server.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

const Chinese = withProvider("zh-TW").wrapper;

it.each(Object.entries(allSurfaces))(
  "%s hydrates without a warning and without an announcement",
  async (name, [element, text]) => {
    stopClock();
    const { container, hydrated, unmount } = hydrateFromServer(<Chinese>{element}</Chinese>);
    expect(container.textContent + container.innerHTML).toContain(text);
    await hydrated;
    await advanceClock(5000);
    // Toasts mount after hydration, so the toaster announces them.
    if (name !== "ErrorToaster") expect(getAnnouncements()).toEqual([]);
    unmount();
  },
);

it("[E11] A hydrated boundary shows a later error in the provider's locale", async () => {
  const Jobs = (): JSX.Element => {
    const [error, setError] = useState<unknown>();
    if (error) throw error;
    return (
      <button type="button" onClick={() => setError(clientFailure("timeout"))}>
        Load
      </button>
    );
  };
  const { hydrated, unmount } = hydrateFromServer(
    <Chinese>
      <ErrorBoundary>
        <Jobs />
      </ErrorBoundary>
    </Chinese>,
  );
  await hydrated;
  await page.getByRole("button", { name: "Load" }).click();
  await expect.element(page.getByRole("group", { name: zhTW["failure.timeout.title"] })).toBeVisible();
  expectConsoleMessages();
  unmount();
});

it("[E11] A boundary shows an error that hydration throws", async () => {
  let inBrowser = false;
  const Jobs = (): JSX.Element => {
    if (inBrowser) throw clientFailure("timeout");
    return <p>Jobs</p>;
  };
  const { container, unmount } = hydrateFromServer(
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
  expectConsoleMessages();
  unmount("recovered");
});

it("[E9] Suspense renders again in the browser what failed only on the server", async () => {
  let inBrowser = false;
  const Jobs = (): JSX.Element => {
    if (!inBrowser) throw new Error("no window");
    return <p>Jobs</p>;
  };
  const { container, unmount } = hydrateFromServer(
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
  unmount("recovered");
});
