import { ErrorBanner, ErrorInline } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it } from "vitest";
import { server } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

const getTexts = () => getAnnouncements().map(({ text }) => text);

interface PageProps {
  readonly initial: unknown;
  readonly load: () => Promise<unknown>;
  /** Most apps render a surface only while there is an error. */
  readonly conditional?: boolean;
  readonly announce?: "off";
}

function Page({ initial, load, conditional, announce }: PageProps): JSX.Element {
  const [error, setError] = useState(initial);
  const onRetry = async () => setError(await load());
  return (
    <main>
      {(!conditional || error !== null) && (
        <ErrorBanner error={error} onRetry={onRetry} announce={announce} />
      )}
      <button type="button" onClick={() => setError(null)}>
        Leave
      </button>
    </main>
  );
}

it.each([false, true])(
  "[B63] A retry that succeeded is announced, rendered conditionally: %s",
  async (conditional) => {
    const screen = await render(
      <Page initial={await busyFailure()} load={async () => null} conditional={conditional} />,
      withProvider("zh-CN"),
    );
    await screen.getByRole("button", { name: "重试" }).click();
    await expect.poll(() => getAnnouncements().at(-1)).toEqual({ text: "重试成功。", politeness: "polite" });
  },
);

it("[B63] A retry that failed, and an error that disappears otherwise, are not announced as a success", async () => {
  const failure = await busyFailure();
  const screen = await render(<Page initial={failure} load={async () => ({ ...failure })} />);
  await screen.getByRole("button", { name: "Retry" }).click();
  await expect.poll(getTexts).toHaveLength(2);
  await expect.element(screen.getByRole("button", { name: "Retry" })).toBeVisible();
  await screen.getByRole("button", { name: "Leave" }).click();
  await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(getTexts().filter((text) => text.includes("succeeded"))).toEqual([]);
});

// Simulated input does not find the second button of the same name.
it.skipIf(server.browser === "webkit")(
  '[B63] A success is not announced with `announce="off"`, and not where the user dismissed the error',
  async () => {
    const screen = await render(
      <>
        <Page initial={await busyFailure()} load={async () => null} announce="off" />
        <ErrorInline error={await busyFailure()} onRetry={() => new Promise(() => {})} />
      </>,
    );
    await screen.getByRole("button", { name: "Retry" }).nth(1).click();
    await screen.getByRole("button", { name: "Retry", exact: true }).click();
    await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
    await screen.unmount();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(getTexts().filter((text) => text.includes("succeeded"))).toEqual([]);
  },
);
