import { ErrorBanner, ErrorInline } from "@errorkit/react";
import {
  createTestFailure,
  getAnnouncements,
  getSurfaces,
  LIVE_REGION_SELECTOR,
  resetErrorkit,
} from "@errorkit/react/testing";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";

const findByText = (text: string) =>
  [...document.querySelectorAll("*")].filter((element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(text),
    ),
  );

it("getSurfaces returns the surfaces in the page, or in a part of it", async () => {
  const { container } = await render(
    <>
      <ErrorBanner error={createTestFailure({ status: 429, retryAfterSeconds: 30 })} />
      <div id="part">
        <ErrorInline error={createTestFailure({ status: 404 })} />
      </div>
    </>,
  );
  expect(getSurfaces().map(({ dataset }) => [dataset.surface, dataset.severity])).toEqual([
    ["banner", "warning"],
    ["inline", "error"],
  ]);
  expect(getSurfaces(container.querySelector("#part") as HTMLElement)).toHaveLength(1);
});

it("LIVE_REGION_SELECTOR matches the second place of an announced text, and resetErrorkit empties it", async () => {
  await render(<ErrorBanner error={createTestFailure({ status: 429 })} />);
  await expect.poll(getAnnouncements).toHaveLength(1);
  const found = findByText("Too many requests");
  expect(found).toHaveLength(2);
  expect(found.filter((element) => !element.matches(LIVE_REGION_SELECTOR))).toHaveLength(1);
  resetErrorkit();
  expect(findByText("Too many requests")).toHaveLength(1);
});
