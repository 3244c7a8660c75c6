import { ErrorPage } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { failureFromError, failureFromResponse } from "../../common/failures.ts";
import { LiveError } from "../../common/live-error.tsx";
import page from "./examples/page.tsx?raw";
import { showCode } from "./show-code.ts";
import { singleFailureGuides } from "./single-failure-guides.tsx";

const meta = {
  title: "Components/ErrorPage",
  component: ErrorPage,
  args: {
    error: failureFromResponse({ status: 404 }),
    homeHref: "#home",
    autoFocus: false,
    updateDocumentTitle: false,
  },
  argTypes: { error: { control: false } },
  parameters: { guide: singleFailureGuides.page, ...showCode(page) },
  decorators: [
    (Story, { args, viewMode }) => (
      <LiveError args={args}>
        {/* A documentation page has its own h1. */}
        {(live) => <Story args={{ ...args, ...live, ...(viewMode === "docs" && { headingLevel: 3 }) }} />}
      </LiveError>
    ),
  ],
} satisfies Meta<typeof ErrorPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The resource does not exist, or the account may not see it. */
export const NotFound: Story = { name: "Not found" };

/** The gateway received no usable response from the upstream service. */
export const BadGateway: Story = {
  name: "Bad gateway",
  args: { error: failureFromResponse({ status: 502 }), onRetry: fn() },
};

/** The loaded app is older than the version on the server. */
export const OutOfDate: Story = {
  name: "Out of date",
  args: {
    error: failureFromError(
      new TypeError("Failed to fetch dynamically imported module: /assets/jobs-3f1c.js"),
    ),
  },
};
