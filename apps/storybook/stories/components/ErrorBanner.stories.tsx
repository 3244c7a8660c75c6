import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { defineText } from "../../common/localized.ts";
import { useFreshFailure } from "../../common/use-fresh-failure.ts";
import { useText } from "../../common/use-text.ts";
import { singleFailureGuides } from "./single-failure-guides.tsx";

/**
 * Shows a failed request at the top of a page or section: what happened, what it means, and what to do next.
 * All content comes from the failure. The messages follow the toolbar's language.
 */
const meta = {
  title: "Components/ErrorBanner",
  component: ErrorBanner,
  args: { error: failureFromResponse({ status: 503, method: "GET" }), headingLevel: 2 },
  argTypes: { error: { control: false } },
  parameters: { guide: singleFailureGuides.banner },
  decorators: [
    (Story, { args, globals }) => (
      <Story args={{ ...args, method: args.method ?? readGlobals(globals).method }} />
    ),
  ],
} satisfies Meta<typeof ErrorBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A retry can help, and the user does not have to wait. */
export const Ready: Story = { args: { onRetry: fn(), onDismiss: fn() } };

const throttled = failureFromResponse({
  status: 429,
  headers: { "retry-after": "28" },
  body: { error_code: "ModelArts.0105", error_message: "Request rate over 20 per second" },
});

/** The server sent a delay: the button waits and keeps its position and focus. */
export const Waiting: Story = {
  args: { error: throttled, onRetry: fn() },
  decorators: [(Story, { args }) => <Story args={{ ...args, error: useFreshFailure(throttled) }} />],
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const retry = await canvas.findByRole("button", { description: /\d/ });
    await expect(retry).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(retry);
    await expect(args.onRetry).not.toHaveBeenCalled();
  },
};

/** The retry is pending. */
export const Running: Story = {
  args: { onRetry: () => new Promise(() => {}) },
  play: async ({ canvasElement }) => {
    const retry = within(canvasElement).getAllByRole("button")[0] as HTMLElement;
    await userEvent.click(retry);
    await expect(retry).toHaveAttribute("data-retry", "running");
    await expect(retry).toHaveFocus();
  },
};

/** A retry of the unchanged request cannot help, so there is no retry button. */
export const ChangeItFirst: Story = {
  args: {
    error: failureFromResponse({
      status: 409,
      method: "POST",
      body: { error_code: "ModelArts.0302", error_msg: "A job named nightly-17 exists already" },
    }),
  },
};

/** The user is not signed in, or the session has expired. */
export const SignIn: Story = {
  args: { error: failureFromResponse({ status: 401 }) },
  decorators: [
    (Story) => (
      <ErrorkitProvider onSignIn={() => undefined}>
        <Story />
      </ErrorkitProvider>
    ),
  ],
};

/** The body contains the missing permission. */
export const MissingPermission: Story = {
  args: {
    error: failureFromResponse({
      status: 403,
      body: {
        error_code: "ModelArts.2763",
        error_msg: "Policy doesn't allow modelarts:notebook:create",
        encoded_authorization_message: "Q2lwc29t",
      },
    }),
  },
};

/** The change may have been applied: the next step tells the user to check first. */
export const OutcomeUnknown: Story = {
  args: { error: failureFromResponse({ status: 504, method: "POST" }), method: "POST", onRetry: fn() },
};

/** There is no response, and the browser does not report the reason. */
export const NoConnection: Story = {
  args: { error: failureFromError(new TypeError("Failed to fetch")), onRetry: fn() },
};

/** The browser reports that the device is offline. */
export const Offline: Story = {
  args: { error: failureFromError(new TypeError("Failed to fetch"), false), onRetry: fn() },
};

/** The page is older than the server, so the user has to reload it. */
export const OutOfDate: Story = {
  args: {
    error: failureFromError(
      new TypeError(
        "Failed to fetch dynamically imported module: https://console.example.com/assets/jobs-3f1c.js",
      ),
    ),
  },
};

/** A canceled request is shown only with `showAborted`. */
export const Canceled: Story = {
  args: {
    error: failureFromError(new DOMException("The user aborted a request.", "AbortError")),
    showAborted: true,
  },
};

/** A gateway responded with an HTML page, which the user never sees. */
export const GatewayPage: Story = {
  args: {
    error: failureFromResponse({
      status: 502,
      body: "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
    }),
    onRetry: fn(),
  },
};

/** For operators the details show the guidance of the HTTP standard and of the service document. */
export const DetailsForOperators: Story = {
  args: {
    audience: "operator",
    error: failureFromResponse({
      status: 503,
      body: { error_code: "ModelArts.0107", error_message: "Scheduler pool 4 is draining" },
    }),
    onRetry: fn(),
  },
  play: async ({ canvasElement }) => {
    const toggle = within(canvasElement).getByRole("button", { expanded: false });
    await userEvent.click(toggle);
    await expect(toggle).toHaveAttribute("aria-expanded", "true");
    await expect(within(canvasElement).getByText("Scheduler pool 4 is draining")).toBeVisible();
  },
};

/** Server text is shown as text: markup, bidirectional overrides and length are harmless. */
export const HostileText: Story = {
  args: {
    audience: "operator",
    error: failureFromResponse({
      status: 500,
      headers: { "x-request-id": "9".repeat(128) },
      body: {
        error_code: "X.1",
        error_msg: `<img src=x onerror=alert(1)> \u202Eevil\u202C ${"long ".repeat(2000)}`,
      },
    }),
    onRetry: fn(),
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { expanded: false }));
    await expect(canvasElement.querySelector("img")).toBeNull();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** In a narrow container, such as a drawer, the parts are stacked. */
export const Narrow: Story = {
  args: Waiting.args ?? {},
  decorators: [
    (Story, { args }) => (
      <div style={{ maxInlineSize: "18rem" }}>
        <Story args={{ ...args, error: useFreshFailure(throttled) }} />
      </div>
    ),
  ],
};

const customText = defineText({
  en: { title: "Job nightly-17 wasn't created", open: "Open the list" },
  "zh-CN": { title: "未能创建作业 nightly-17", open: "打开列表" },
  "zh-TW": { title: "未能建立作業 nightly-17", open: "開啟清單" },
});

/** Custom messages and actions for the same failure. */
export const CustomMessages: Story = {
  args: { nextStep: null, onRetry: fn() },
  render: function Render(args) {
    const { title, open } = useText(customText);
    return <ErrorBanner {...args} title={title} actions={[{ id: "list", label: open, href: "#jobs" }]} />;
  },
};
