import { FailureError, toFailure, toPublicFailure } from "@errorkit/core";
import { ErrorState } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

it("[S5] The state fills its container and keeps its size while it waits and retries", async () => {
  const error = await busyFailure();
  let end = () => {};
  const Card = (): JSX.Element => {
    const [shown, setShown] = useState<unknown>(error);
    return (
      <div data-testid="card" style={{ blockSize: 400, inlineSize: 500 }}>
        <ErrorState
          error={shown}
          onRetry={async () => {
            setShown(await rateLimitFailure());
            await new Promise<void>((resolve) => (end = resolve));
          }}
        />
      </div>
    );
  };
  const screen = await render(<Card />);
  const height = () => screen.getByRole("group").element().getBoundingClientRect().height;
  expect(height()).toBe(400);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
  expect(height()).toBe(400);
  end();
  await expect.element(screen.getByRole("timer")).toBeVisible();
  expect(height()).toBe(400);
});

it("[S5] The state scrolls inside a container that is too low for it", async () => {
  const screen = await render(
    <div data-testid="card" style={{ blockSize: 160, inlineSize: 320 }}>
      <ErrorState error={await busyFailure()} onRetry={() => {}} audience="operator" />
    </div>,
    withProvider("zh-TW"),
  );
  const card = screen.getByTestId("card").element().getBoundingClientRect();
  const inCard = ({ top, bottom }: DOMRect) => top >= card.top && bottom <= card.bottom;
  const group = screen.getByRole("group").element();
  expect(inCard(group.getBoundingClientRect())).toBe(true);
  expect(inCard(screen.getByRole("heading").element().getBoundingClientRect())).toBe(true);
  for (const button of group.querySelectorAll("button")) {
    button.focus();
    // Safari scrolls in the next frame.
    await expect.poll(() => inCard(button.getBoundingClientRect())).toBe(true);
  }
});

it("[S6] The codes above the title are those of the service, not those of the HTTP client", async () => {
  const timeout = Object.assign(new Error("timeout of 2000ms exceeded"), {
    name: "AxiosError",
    isAxiosError: true,
    code: "ECONNABORTED",
    config: { method: "get", url: "/api/jobs" },
  });
  expect(toFailure(timeout).code).toBe("ECONNABORTED");
  const cases = [
    [timeout, null],
    [await responseFailure(200, { body: { code: 50013, success: false, message: "No" } }), "50013"],
    [await responseFailure(503, { body: { error_code: "Jobs.0107" } }), "503 Jobs.0107"],
  ] as const;
  for (const [error, codes] of cases) {
    const { container } = await render(<ErrorState error={error} />);
    expect(container.querySelector(".ek-codes")?.textContent ?? null).toBe(codes);
  }
});

it("[S6] The code of a server's HTTP client is only in the details", async () => {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  const thrown = toFailure(new TypeError("fetch failed", { cause }), { online: true });
  // What Next.js passes to the browser.
  const hidden = Object.assign(new Error("Hidden"), { digest: new FailureError(thrown).digest });
  for (const error of [hidden, toPublicFailure(thrown), toPublicFailure(toFailure(hidden))]) {
    const screen = await render(<ErrorState error={error} />);
    const group = screen.getByRole("group");
    expect(group.element().querySelector(".ek-codes")?.textContent).toBe("503");
    await expect.element(group).not.toHaveTextContent("UND_ERR_SOCKET");
    await group.getByRole("button", { name: "Details" }).click();
    await expect.element(group).toHaveTextContent("UND_ERR_SOCKET");
    await screen.unmount();
  }
});
