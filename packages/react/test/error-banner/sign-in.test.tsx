import { toFailure } from "@errorkit/core";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { responseFailure } from "../helpers/failures.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { drawFrames } from "../helpers/stop-clock.ts";

it.each([
  ["sign-in", 401, ["Sign in", "Details"]],
  ["no sign-in", 400, ["Details"]],
])("[B19] The banner offers %s when the repeated write fails with %i", async (_, status, offered) => {
  const errors = [
    await responseFailure(401, { method: "POST" }),
    await responseFailure(status, { method: "POST" }),
  ];
  const Page = (): JSX.Element => {
    const [sent, setSent] = useState(0);
    return <ErrorBanner error={errors[sent]} onRetry={() => setSent(sent + 1)} />;
  };
  const screen = await render(<Page />, withProvider("en", { onSignIn: () => true }));
  await screen.getByRole("button", { name: "Sign in" }).click();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect
    .poll(() =>
      screen
        .getByRole("button")
        .elements()
        .map((button) => button.textContent),
    )
    .toEqual(offered);
  await expect.element(screen.getByRole("region")).not.toHaveTextContent("You're signed in");
});

it.each([
  ["a promise of nothing", async () => {}, true],
  ["a promise of a user", async () => ({ name: "Lin" }), true],
  ["true", () => true, true],
  ["nothing yet, because it opened a dialog", () => {}, false],
  ["a promise of false", async () => false, false],
  ["a promise of null", async () => null, false],
  ["a promise that rejects", () => Promise.reject(new Error("closed")), false],
])("[B19] [B54] The banner handles an `onSignIn` that returns %s", async (_, onSignIn, signedIn) => {
  const error = await responseFailure(401, { method: "POST" });
  const screen = await render(<ErrorBanner error={error} />, withProvider("en", { onSignIn }));
  const button = screen.getByRole("button", { name: "Sign in" });
  await button.click();
  const region = screen.getByRole("region");
  if (!signedIn) {
    await expect.element(button).toBeVisible();
    await expect.element(region).not.toHaveTextContent("You're signed in");
    return;
  }
  await expect.element(region).toHaveTextContent("You're signed in");
  // The user is signed in, so nothing asks for it again.
  expect(button.elements()).toEqual([]);
  const { nextStep } = (await createTestTranslator("en")).describe(toFailure(error));
  await expect.element(region).not.toHaveTextContent(nextStep);
});

it.each([
  ["en", "Information:", "You're signed in", ". ", "Try again if you still want to do this."],
  ["zh-CN", "提示：", "您已登录", "。", "如仍有需要，请重试。"],
  ["zh-TW", "資訊：", "您已登入", "。", "如仍有需要，請再試一次。"],
] as const)(
  "[B54] The banner states and announces in %s that the user is signed in",
  async (locale, severity, title, stop, nextStep) => {
    const screen = await render(
      <ErrorBanner
        error={await responseFailure(401, { method: "POST" })}
        title="No session"
        description="It has ended."
        onRetry={() => {}}
      />,
      withProvider(await createTestTranslator(locale), {
        onSignIn: async () => {},
        customize: (_, defaults) => ({ ...defaults, title: "Sign in to Acme", nextStep: "Use your card." }),
      }),
    );
    await expect.poll(getAnnouncements).toHaveLength(1);
    clearAnnouncements();
    await screen.getByRole("button").first().click();
    const card = screen.getByRole("region", { name: `${severity} ${title}`, exact: true });
    await expect.element(card).toHaveFocus();
    await expect.element(card).toHaveTextContent(nextStep);
    await expect.element(card).not.toHaveTextContent(/session|ended|Acme|card/);
    const text = `${severity}${locale === "en" ? " " : ""}${title}${stop}${nextStep}`;
    await expect.poll(getAnnouncements).toEqual([{ text, politeness: "polite" }]);
  },
);

it("[B19] The banner runs one sign-in at a time, and repeats nothing after it unmounts", async () => {
  const events: string[] = [];
  const retry = vi.fn();
  let end = (_: boolean) => {};
  const signIn = vi.fn(() => new Promise<boolean>((resolve) => (end = resolve)));
  const page = (error: unknown) => <ErrorBanner error={error} onRetry={retry} />;
  const screen = await render(
    page(await responseFailure(401, { method: "GET" })),
    withProvider("en", { onSignIn: signIn, onEvent: ({ category }) => events.push(category) }),
  );
  const button = screen.getByRole("button", { name: "Sign in" });
  await button.click();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await expect.element(button).toHaveFocus();
  await button.click({ force: true });
  // Another error of the same request does not make it another sign-in.
  await screen.rerender(page(await responseFailure(401, { method: "GET" })));
  await button.click({ force: true });
  expect(signIn).toHaveBeenCalledOnce();
  end(false);
  await expect.element(button).not.toHaveAttribute("aria-disabled");
  await button.click();
  expect(signIn).toHaveBeenCalledTimes(2);
  await screen.rerender(page(null));
  end(true);
  await drawFrames();
  expect(retry).not.toHaveBeenCalled();
  expect(events).toEqual(["shown"]);
});

it("[B19] The banner repeats a safe request after the user signs in", async () => {
  const retry = vi.fn();
  const signIn = vi.fn(async () => true);
  const error = await responseFailure(401, { method: "GET" });
  const screen = await render(
    <ErrorBanner error={error} onRetry={retry} />,
    withProvider("en", { onSignIn: signIn }),
  );
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.poll(() => retry.mock.calls.length).toBe(1);
  expect(signIn).toHaveBeenCalledWith(error);
});

it.each([
  ["no error", null],
  ["another response", "req-2"],
])(
  "[B19] The banner does not repeat a request that the app has repeated in `onSignIn`: it shows %s",
  async (_, id) => {
    const respond = (requestId: string) =>
      responseFailure(401, { method: "GET", headers: { "x-request-id": requestId } });
    const [first, second] = [await respond("req-1"), id === null ? null : await respond(id)];
    const retry = vi.fn();
    const Page = (): JSX.Element => {
      const [error, setError] = useState<unknown>(first);
      // The app does not wait for its request.
      const signIn = async () => void setTimeout(() => setError(second));
      return (
        <ErrorkitProvider onSignIn={signIn}>
          <ErrorBanner error={error} onRetry={retry} />
        </ErrorkitProvider>
      );
    };
    const screen = await render(<Page />);
    await screen.getByRole("button", { name: "Sign in" }).click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(retry).not.toHaveBeenCalled();
  },
);

it("[B19] The banner repeats a write only when the user asks, and nothing when the user cancels sign-in", async () => {
  const retry = vi.fn();
  const results = [false, true];
  const screen = await render(
    <ErrorBanner error={await responseFailure(401, { method: "POST" })} onRetry={retry} />,
    withProvider("en", { onSignIn: async () => results.shift() }),
  );
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.getByRole("button", { name: "Sign in" })).toBeVisible();
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.locator.getByText("Try again if you still want to do this.")).toBeVisible();
  expect(retry).not.toHaveBeenCalled();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(retry).toHaveBeenCalledOnce();
});

it("[B19] The banner waits for the user before it repeats a request of unknown method, and keeps typed text", async () => {
  const retry = vi.fn();
  const error = await responseFailure(401);
  const screen = await render(
    <form>
      <input aria-label="Name" />
      <ErrorBanner error={error} onRetry={retry} />
    </form>,
    withProvider("en", { onSignIn: async () => true }),
  );
  await screen.getByRole("textbox", { name: "Name" }).fill("7-search");
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toBeVisible();
  expect(retry).not.toHaveBeenCalled();
  await expect.element(screen.getByRole("textbox", { name: "Name" })).toHaveValue("7-search");
});
