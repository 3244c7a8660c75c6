import { toFailure } from "@errorkit/core";
import { ErrorBanner, ErrorBoundary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { takeConsoleMessages } from "./helpers/fail-on-console.ts";
import { busyFailure, rateLimitFailure } from "./helpers/failures.ts";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

describe("a clock", () => {
  it.each([
    ["a day ahead", 86_400_000],
    ["a day back", -86_400_000],
  ])("that jumps %s leaves a banner with a retry", async (_, jump) => {
    stopClock();
    const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
    vi.setSystemTime(Date.now() + jump);
    document.dispatchEvent(new Event("visibilitychange"));
    await advanceClock(120_000);
    await expect
      .poll(() => screen.container.querySelector("[data-part=retry]")?.getAttribute("data-retry"))
      .toBe("ready");
    expect(screen.container.textContent).not.toMatch(/-\d|NaN/);
  });
});

describe("what the browser refuses", () => {
  it("The clipboard and execCommand: the report is not copied, and the banner stays", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    const screen = await render(<ErrorBanner error={await busyFailure()} />);
    await screen.getByRole("button", { name: "Copy request ID" }).click();
    await expect.element(screen.getByRole("button", { name: "Copy request ID" })).toHaveFocus();
    expect(getAnnouncements().map(({ text }) => text)).not.toContain("Request ID copied");
    takeConsoleMessages();
  });

  it("Intl: the details are shown without a formatted time", async () => {
    vi.spyOn(Intl, "DateTimeFormat").mockImplementation(() => {
      throw new RangeError("no time zone");
    });
    const screen = await render(<ErrorBanner error={await busyFailure()} />);
    await screen.getByRole("button", { name: "Details" }).click();
    await expect.element(screen.getByRole("heading")).toBeVisible();
    takeConsoleMessages();
  });
});

describe("a failure from another version", () => {
  it.each([
    ["with members that this version does not know", { mood: "bad", fieldErrors: "none" }],
    ["with a kind that this version does not know", { kind: "quantum" }],
    ["without members that this version expects", { message: undefined, timestamp: undefined }],
  ])("%s is shown", async (_, members) => {
    const sent = JSON.parse(JSON.stringify({ ...(await busyFailure()), ...members }));
    const screen = await render(<ErrorBanner error={sent} />);
    await expect.element(screen.getByRole("heading")).toBeVisible();
    expect(screen.getByRole("heading").element().textContent?.trim()).not.toBe("");
  });
});

describe("a boundary in a boundary", () => {
  const Broken = ({ error }: { readonly error: unknown }): never => {
    throw error;
  };

  it("The inner one shows what breaks inside it, and the rest of the outer one stays", async () => {
    const screen = await render(
      <ErrorBoundary>
        <p>The rest</p>
        <ErrorBoundary>
          <Broken error={new Error("inner")} />
        </ErrorBoundary>
      </ErrorBoundary>,
    );
    await expect.element(screen.getByText("The rest")).toBeVisible();
    expect(screen.container.querySelectorAll("[data-surface]")).toHaveLength(1);
    takeConsoleMessages();
  });

  it("The outer one shows what breaks in the inner one's fallback", async () => {
    const screen = await render(
      <ErrorBoundary>
        <ErrorBoundary fallbackRender={() => <Broken error={toFailure({ status: 503 })} />}>
          <Broken error={new Error("inner")} />
        </ErrorBoundary>
      </ErrorBoundary>,
    );
    await expect.element(screen.getByRole("heading")).toHaveTextContent("temporarily unavailable");
    takeConsoleMessages();
  });
});
