import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { Console } from "../../console/console.tsx";
import { withDemoServer } from "../../server/with-demo-server.tsx";
import { createLink, enterConsole } from "./console-scene.ts";

const meta = {
  ...withDemoServer,
  title: "Console/When reading fails",
  component: Console,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true } },
} satisfies Meta<typeof Console>;

export default meta;
type Story = StoryObj<typeof meta>;
type StoryContext = Parameters<NonNullable<Story["play"]>>[0];

/** The list shows why it is empty, and loads when the service is available again. */
export const Unavailable: Story = {
  name: "503 Temporarily unavailable",
  args: { link: createLink("503") },
  play: async (context) => {
    const { findTitle, describe, expectAnnounced } = enterConsole(context);
    await findTitle(503);
    const { title, nextStep } = describe(503, { offers: { retry: true, support: true } });
    await expectAnnounced(new RegExp(`${title}.+${nextStep.slice(0, 6)}`));
  },
};

export const AvailableAgain: Story = {
  tags: ["!dev"],
  args: { link: createLink("503") },
  play: async (context) => {
    const { findTitle, findRows, selectScenario, clickButton, t } = enterConsole(context);
    await findTitle(503);
    await clickButton(t("ui.retry"));
    await findTitle(503);
    await selectScenario("none");
    await findRows();
  },
};

/** The button waits for the server's delay without losing its position or focus. Then it works. */
export const TooMany: Story = {
  name: "429 Too many requests",
  args: { link: createLink("429") },
  play: async (context) => {
    const { canvas, findTitle } = enterConsole(context);
    await findTitle(429);
    await expect(canvas.getByRole("timer")).toHaveTextContent(/\d/);
  },
};

export const AfterTheWait: Story = {
  tags: ["!dev"],
  args: { link: createLink("429") },
  play: async (context) => {
    const { canvas, findTitle, findRows, t } = enterConsole(context);
    await findTitle(429);
    const retry = canvas.getByRole("button", { name: new RegExp(t("ui.retry")) });
    await expect(retry).toHaveAttribute("aria-disabled", "true");
    retry.focus();
    await waitFor(() => expect(retry).not.toHaveAttribute("aria-disabled", "true"));
    await expect(retry).toHaveFocus();
    await userEvent.click(retry);
    await findRows();
  },
};

/** A server error shows the request ID for support. */
export const ServerProblem: Story = {
  name: "500 A problem with the service",
  args: { link: createLink("500") },
  play: async (context) => {
    const { canvas, findTitle } = enterConsole(context);
    await findTitle(500);
    await expect(canvas.getByText(/^[0-9a-f]{32}$/)).toBeVisible();
  },
};

/** A gateway responds with an HTML page, which the user never sees. */
export const GatewayPage: Story = {
  name: "502 A gateway returns an HTML page",
  args: { link: createLink("502") },
  play: async (context) => {
    const { canvas, findTitle } = enterConsole(context);
    await findTitle(502);
    await expect(canvas.queryByText(/nginx/)).toBeNull();
  },
};

/** The failure replaces the page and offers a way back. */
export const Gone: Story = {
  name: "404 The service doesn't exist",
  args: { link: createLink("404") },
  play: async (context) => {
    const { canvas, findTitle, describe } = enterConsole(context);
    await findTitle(404);
    await expect(
      canvas.getByRole("heading", { level: 1, name: new RegExp(describe(404).title) }),
    ).toHaveFocus();
  },
};

export const BackFromGone: Story = {
  tags: ["!dev"],
  args: { link: createLink("404") },
  play: async (context) => {
    const { findTitle, findRows, clickButton, text } = enterConsole(context);
    await findTitle(404);
    await clickButton(text.back);
    await findRows();
  },
};

/** The device is offline. The message does not blame the service. */
export const Offline: Story = {
  name: "Offline",
  args: { link: createLink("offline") },
  play: async (context) => {
    const { findTitle } = enterConsole(context);
    await findTitle("offline");
  },
};

export const OnlineAgain: Story = {
  tags: ["!dev"],
  args: { link: createLink("offline") },
  play: async (context) => {
    const { findTitle, findRows, selectScenario } = enterConsole(context);
    await findTitle("offline");
    await selectScenario("none");
    await findRows();
  },
};

/** The server is slow, and the client's timeout ends the request. */
export const TimedOut: Story = {
  name: "The request times out",
  args: { link: createLink("timeout") },
  play: async (context) => {
    const { findTitle } = enterConsole(context);
    await findTitle("timeout");
  },
};

/** Opens the page with the live numbers, and lets polling fail. */
async function failPolling(context: StoryContext) {
  const scene = enterConsole(context);
  const { canvas, text, findRows, findToast, selectScenario, clickButton } = scene;
  await findRows();
  await clickButton(text.live);
  await canvas.findByText("ranker");
  await selectScenario("background");
  await findToast(503);
  await expect(canvas.getByText("ranker")).toBeVisible();
  await expect(canvas.getByText(text.stale)).toBeVisible();
  return scene;
}

/** Polling fails in the background: the old numbers stay, and a toast appears until polling succeeds. */
export const Polling: Story = {
  name: "Polling fails in the background",
  play: async (context) => {
    const { getAnnouncements } = await failPolling(context);
    await expect(getAnnouncements().map(({ politeness }) => politeness)).toEqual(["polite"]);
  },
};

export const PollingAgain: Story = {
  tags: ["!dev"],
  play: async (context) => {
    const { canvas, text, queryToasts, selectScenario } = await failPolling(context);
    await selectScenario("none");
    await waitFor(() => expect(queryToasts(503)).toEqual([]));
    await expect(canvas.queryByText(text.stale)).toBeNull();
  },
};

/** Checks 200 nodes, all of which fail. */
async function failAllNodes(context: StoryContext) {
  const scene = enterConsole(context);
  const { page, text, fillPlaceholders, findToast, clickButton, t } = scene;
  await clickButton(fillPlaceholders(text.checkNodes, { count: 200 }));
  await findToast(503);
  await page.findByText(t("ui.requestsFailed", { count: 200 }), {}, { timeout: 15_000 });
  return scene;
}

/** Two hundred failures with one cause are one toast, which is announced once. */
export const Outage: Story = {
  name: "Outage: 200 requests fail",
  args: { link: createLink("outage") },
  play: async (context) => {
    const { queryToasts, getAnnouncements } = await failAllNodes(context);
    await expect(queryToasts(503)).toHaveLength(1);
    await expect(getAnnouncements()).toHaveLength(1);
  },
};

export const AfterTheOutage: Story = {
  tags: ["!dev"],
  args: { link: createLink("outage") },
  play: async (context) => {
    await failAllNodes(context);
    const { canvas, page, text, t, fillPlaceholders, queryToasts, clickButton, selectScenario } =
      await failAllNodes(context);
    await expect(page.queryByText(t("ui.requestsFailed", { count: 400 }))).toBeNull();
    await selectScenario("none");
    await clickButton(fillPlaceholders(text.checkNodes, { count: 200 }));
    await canvas.findByText(
      fillPlaceholders(text.nodes, { healthy: 200, total: 200 }),
      {},
      { timeout: 15_000 },
    );
    await waitFor(() => expect(queryToasts(503)).toEqual([]));
  },
};

/** After a release the page requests a chunk that no longer exists. */
export const OutOfDate: Story = {
  name: "The page is out of date",
  args: { link: createLink("chunk") },
  play: async (context) => {
    const { text, clickButton, findTitle, canvas, t } = enterConsole(context);
    await clickButton(text.openReport);
    await findTitle("chunk-load");
    await expect(canvas.getByRole("button", { name: new RegExp(t("ui.refresh")) })).toBeVisible();
  },
};
