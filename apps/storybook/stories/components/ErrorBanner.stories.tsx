import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { readGlobals } from "../../.storybook/globals.ts";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { LiveError } from "../../common/live-error.tsx";
import { liveText } from "../../common/live-text.ts";
import { defineText, localize } from "../../common/localized.ts";
import { PressOnMount } from "../../common/press-on-mount.tsx";
import { useText } from "../../common/use-text.ts";
import banner from "./examples/banner.tsx?raw";
import bannerAfterWrite from "./examples/banner-after-write.tsx?raw";
import bannerCustomTitle from "./examples/banner-custom-title.tsx?raw";
import bannerForOperators from "./examples/banner-for-operators.tsx?raw";
import bannerMissingPermission from "./examples/banner-missing-permission.tsx?raw";
import bannerOutOfDate from "./examples/banner-out-of-date.tsx?raw";
import bannerShowAborted from "./examples/banner-show-aborted.tsx?raw";
import bannerSignIn from "./examples/banner-sign-in.tsx?raw";
import bannerWithDismiss from "./examples/banner-with-dismiss.tsx?raw";
import { showCode } from "./show-code.ts";
import { singleFailureGuides } from "./single-failure-guides.tsx";

const meta = {
  title: "Components/ErrorBanner",
  component: ErrorBanner,
  args: { error: failureFromResponse({ status: 503, method: "GET" }), headingLevel: 2 },
  argTypes: { error: { control: false } },
  parameters: { guide: singleFailureGuides.banner, ...showCode(banner) },
  decorators: [
    (Story, { args, globals }) => (
      <LiveError args={args}>
        {(live) => <Story args={{ ...args, ...live, method: args.method ?? readGlobals(globals).method }} />}
      </LiveError>
    ),
  ],
} satisfies Meta<typeof ErrorBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A retry can help, and the user does not have to wait. */
export const Ready: Story = {
  args: { onRetry: fn(), onDismiss: fn() },
  parameters: showCode(bannerWithDismiss),
};

export const UntilTheRetrySucceeds: Story = {
  tags: ["!dev"],
  args: { onRetry: fn(), onDismiss: fn() },
  play: async ({ args, canvasElement, globals }) => {
    const canvas = within(canvasElement);
    const text = localize(liveText, readGlobals(globals).locale);
    const findRetry = () =>
      waitFor(() => {
        const retry = canvasElement.querySelector<HTMLElement>('[data-retry="ready"]');
        if (!retry) throw new Error("There is no ready retry button.");
        return retry;
      });
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await userEvent.click(await findRetry());
      await expect(args.onRetry).toHaveBeenCalledTimes(attempt);
      await waitFor(() => expect(canvasElement.querySelector('[data-retry="running"]')).toBeNull());
    }
    await canvas.findByText(text.resolved);
    await userEvent.click(canvas.getByRole("button", { name: text.again }));
    await canvas.findByRole("region");
    await userEvent.click(canvasElement.querySelector('[data-part="dismiss"]') as HTMLElement);
    await canvas.findByText(text.dismissed);
    await expect(canvas.queryByRole("region")).toBeNull();
  },
};

const throttled = failureFromResponse({
  status: 429,
  headers: { "retry-after": "28" },
  body: { error_code: "ModelArts.0105", error_message: "Request rate over 20 per second" },
});

/** The service asked the user to wait. The button is unavailable until the wait ends, and keeps its position and focus. */
export const Waiting: Story = {
  args: { error: throttled, onRetry: fn(), onDismiss: fn() },
  parameters: showCode(bannerWithDismiss),
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const retry = await canvas.findByRole("button", { description: /\d/ });
    await expect(retry).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(retry);
    await expect(args.onRetry).not.toHaveBeenCalled();
  },
};

/** A retry is in progress. */
export const Running: Story = {
  args: { onRetry: () => new Promise(() => {}) },
  decorators: [
    (Story) => (
      <PressOnMount part="retry">
        <Story />
      </PressOnMount>
    ),
  ],
  play: async ({ canvasElement }) => {
    const retry = within(canvasElement).getAllByRole("button")[0] as HTMLElement;
    await waitFor(() => expect(retry).toHaveAttribute("data-retry", "running"));
  },
};

/** Retrying the same request cannot help, so there is no Retry button. The banner offers to load the latest state. */
export const ChangeItFirst: Story = {
  name: "Change it first",
  args: {
    error: failureFromResponse({
      status: 412,
      method: "PUT",
      body: { error_code: "ModelArts.0412", error_msg: "Job nightly-17 has changed since it was read" },
    }),
    onRetry: fn(),
    onRefresh: fn(),
  },
  parameters: showCode(bannerAfterWrite),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part="retry"]')).toBeNull();
    await expect(within(canvasElement).getAllByRole("button")[0]).toBeVisible();
  },
};

/** The user is not signed in, or the session has expired. */
export const SignIn: Story = {
  name: "Sign in",
  args: { error: failureFromResponse({ status: 401 }) },
  parameters: showCode(bannerSignIn),
  decorators: [
    (Story) => (
      <ErrorkitProvider onSignIn={() => undefined}>
        <Story />
      </ErrorkitProvider>
    ),
  ],
};

/** The response body names the missing permission. */
export const MissingPermission: Story = {
  name: "Missing permission",
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
  parameters: showCode(bannerMissingPermission),
};

/** The change may have been applied: the next step tells the user to check first. */
export const OutcomeUnknown: Story = {
  name: "Outcome unknown",
  args: { error: failureFromResponse({ status: 504, method: "POST" }), method: "POST", onRetry: fn() },
  parameters: showCode(bannerAfterWrite),
};

/** There is no response, and the browser does not report the reason. */
export const NoConnection: Story = {
  name: "No connection",
  args: { error: failureFromError(new TypeError("Failed to fetch")), onRetry: fn() },
};

/** The browser reports that the device is offline. */
export const Offline: Story = {
  args: { error: failureFromError(new TypeError("Failed to fetch"), false), onRetry: fn() },
};

/** The page is older than the version on the server, so the user has to refresh it. */
export const OutOfDate: Story = {
  name: "Out of date",
  args: {
    error: failureFromError(
      new TypeError(
        "Failed to fetch dynamically imported module: https://console.example.com/assets/jobs-3f1c.js",
      ),
    ),
  },
  parameters: showCode(bannerOutOfDate),
};

/** A canceled request is shown only with `showAborted`. */
export const Canceled: Story = {
  args: {
    error: failureFromError(new DOMException("The user aborted a request.", "AbortError")),
    showAborted: true,
  },
  parameters: showCode(bannerShowAborted),
};

/** A gateway responded with an HTML page, which the user never sees. */
export const GatewayPage: Story = {
  name: "Gateway page",
  args: {
    error: failureFromResponse({
      status: 502,
      body: "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
    }),
    onRetry: fn(),
  },
};

/** A surface with open details. */
const openDetails: NonNullable<Story["decorators"]> = (Story) => (
  <PressOnMount part="details-trigger">
    <Story />
  </PressOnMount>
);

/** For operators, the details show what the HTTP standard and the service documentation advise. */
export const DetailsForOperators: Story = {
  name: "Details for operators",
  args: {
    audience: "operator",
    error: failureFromResponse({
      status: 503,
      body: { error_code: "ModelArts.0107", error_message: "Scheduler pool 4 is draining" },
    }),
    onRetry: fn(),
  },
  decorators: openDetails,
  parameters: showCode(bannerForOperators),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText("Scheduler pool 4 is draining")).toBeVisible();
    await expect(canvas.getByRole("button", { expanded: true })).toBeVisible();
  },
};

/** Text from the server is shown as plain text, so markup, bidirectional overrides, and long strings do no harm. */
export const HostileText: Story = {
  name: "Hostile text",
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
  decorators: openDetails,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("button", { expanded: true });
    await expect(canvasElement.querySelector("img")).toBeNull();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** In a narrow container, such as a drawer, the parts are stacked. */
export const Narrow: Story = {
  args: Waiting.args ?? {},
  parameters: Waiting.parameters ?? {},
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: "18rem" }}>
        <Story />
      </div>
    ),
  ],
};

const customText = defineText({
  en: { title: "Job nightly-17 wasn't created", open: "Open the list" },
  "zh-CN": { title: "未能创建作业 nightly-17", open: "打开列表" },
  "zh-TW": { title: "無法建立作業 nightly-17", open: "開啟清單" },
});

/** Your own title and action for one failure, with the props of the banner. */
export const CustomTitleAndAction: Story = {
  name: "Custom title and action",
  args: { nextStep: null, onRetry: fn() },
  parameters: showCode(bannerCustomTitle),
  render: function Render(args) {
    const { title, open } = useText(customText);
    return <ErrorBanner {...args} title={title} actions={[{ id: "list", label: open, href: "#jobs" }]} />;
  },
};
