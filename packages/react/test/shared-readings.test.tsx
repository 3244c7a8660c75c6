import { createErrorStore, ErrorBanner } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";

it("reads the body of a response once for a store and a banner", async () => {
  const response = Response.json(
    { error_code: "A.1" },
    { status: 500, headers: { "x-request-id": "req-1" } },
  );
  const clone = vi.spyOn(response, "clone");
  const store = createErrorStore();
  store.add(response);
  const screen = await render(<ErrorBanner error={response} audience="operator" announce="off" />);
  await screen.getByRole("button", { name: "Details" }).click();
  await expect.element(screen.locator.getByText("A.1").first()).toBeVisible();
  expect(store.getSnapshot()[0]?.failure.code).toBe("A.1");
  expect(clone).toHaveBeenCalledOnce();
});
