import { ErrorBanner } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { failed } from "./failures.ts";
import { inside } from "./provide.tsx";

it.each([
  ["signing in", 401, ["Sign in", "Details"]],
  ["nothing of the kind", 400, ["Details"]],
])("[B19] offers %s when the repeated write fails with %i", async (_, status, offered) => {
  const errors = [await failed(401, { method: "POST" }), await failed(status, { method: "POST" })];
  const Page = (): JSX.Element => {
    const [sent, setSent] = useState(0);
    return <ErrorBanner error={errors[sent]} onRetry={() => setSent(sent + 1)} />;
  };
  const screen = await render(<Page />, inside("en", { onSignIn: () => true }));
  await screen.getByRole("button", { name: "Sign in" }).click();
  await screen.getByRole("button", { name: "Try again" }).click();
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
