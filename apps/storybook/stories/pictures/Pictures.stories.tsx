import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { translators } from "../../common/catalogs.ts";
import { failureFromResponse } from "../../common/failures.ts";
import { useFreshFailure } from "../../common/use-fresh-failure.ts";
import "../../common/demo.css";

const meta = {
  title: "Pictures",
  tags: ["!autodocs", "!dev", "!test"],
} satisfies Meta;

export default meta;

const tooMany = failureFromResponse({
  status: 429,
  headers: { "retry-after": "28" },
  body: { error_code: "APIG.0308", error_msg: "The threshold of 20 calls per second is reached" },
});
const forbidden = failureFromResponse({
  status: 403,
  method: "POST",
  headers: { "x-request-id": "7e02bb41c0d94f5a8f1e6a30d2b97c55" },
  body: { error_code: "ModelArts.2763", error_msg: "Policy doesn't allow modelarts:notebook:create" },
});

/** The screenshot at the top of the README. */
export const Banners: StoryObj = {
  render: function Render() {
    const throttled = useFreshFailure(tooMany);
    return (
      <div className="demo-stack" style={{ padding: "0.5rem" }}>
        {(["en", "en", "zh-CN"] as const).map((locale, index) => (
          <ErrorkitProvider
            // biome-ignore lint/suspicious/noArrayIndexKey: three fixed banners
            key={index}
            translator={translators[locale]}
            supportHref="mailto:support@example.test"
            onRequestAccess={() => undefined}
          >
            <ErrorBanner
              error={index === 1 ? forbidden : throttled}
              headingLevel={2}
              announce="off"
              onRetry={() => undefined}
              onDismiss={() => undefined}
            />
          </ErrorkitProvider>
        ))}
      </div>
    );
  },
};
