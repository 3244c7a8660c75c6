import type { ErrorTranslator, Messages } from "@errorkit/i18n";
import { ErrorBanner } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX, ReactNode } from "react";
import { beforeEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

beforeEach(() => stopClock());

function Region({ name }: { readonly name: string }): JSX.Element {
  return <i>{name}</i>;
}

it.each<readonly [string, ReactNode, ReactNode, string]>([
  ["elements", <b key="a">No jobs</b>, "Reload.", "Error: No jobs. Reload."],
  ["nested elements", <b key="a">{["No ", <i key="a">jobs</i>, 3]}</b>, null, "Error: No jobs3"],
  ["numbers and conditions", [false, "Jobs: ", 0, null], undefined, "Error: Jobs: 0. Come back later."],
  [
    "a component",
    <b key="a">
      No jobs in <Region name="Bern" />
    </b>,
    "Reload.",
    "Error: The service is temporarily unavailable. Reload.",
  ],
  ["a component", "No jobs", <Region key="a" name="Bern" />, "Error: No jobs. Come back later."],
])("[B11] The banner announces the text of %s", async (_, title, nextStep, text) => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} title={title} nextStep={nextStep} />,
    withProvider(),
  );
  await expect.element(screen.getByRole("heading")).toBeVisible();
  await expect.poll(flushAnnouncements).toEqual([{ text, politeness: "assertive" }]);
});

it("[B11] The banner announces what the model states, whatever your app changes in the page", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />, withProvider());
  const heading = screen.getByRole("heading").element();
  heading.append(" (translated)");
  await expect
    .poll(flushAnnouncements)
    .toEqual([
      { text: "Error: The service is temporarily unavailable. Come back later.", politeness: "assertive" },
    ]);
});

/** Wraps a translator, and counts how often each message is formatted. */
function countMessages(translator: ErrorTranslator): {
  readonly translator: ErrorTranslator;
  readonly counts: Map<string, number>;
} {
  const counts = new Map<string, number>();
  const messages = translator.getSnapshot();
  const counted: Messages = {
    ...messages,
    t: (key, ...args) => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return messages.t(key, ...args);
    },
  };
  const getSnapshot = () => counted;
  return { translator: { ...translator, getSnapshot, getServerSnapshot: getSnapshot }, counts };
}

it("[B11] A thousand banners of two causes format two announcements", async () => {
  const { translator, counts } = countMessages(createTestTranslator("en"));
  const errors = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => responseFailure(index ? 503 : 404)),
  );
  await render(
    errors.map((error, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <ErrorBanner key={index} error={error} />
    )),
    withProvider(translator),
  );
  expect(counts.get("a11y.announcement")).toBeUndefined();
  await expect.poll(flushAnnouncements).toHaveLength(2);
  await advanceClock(1000);
  expect(counts.get("a11y.announcement")).toBe(2);
  expect(getAnnouncements()).toHaveLength(2);
});
