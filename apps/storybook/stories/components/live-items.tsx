import type { PartialFailureItem, PartialFailureProps } from "@errorkit/react";
import { PartialFailure } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { createDemoRetry } from "../../common/demo-retry.ts";
import { LiveEnd } from "../../common/live-end.tsx";
import { failAgain } from "../../common/live-error.tsx";

/** A partial failure whose retry takes a moment, fails twice and then succeeds, and which can be shown again. */
export function LiveItems(props: PartialFailureProps): JSX.Element {
  const [retry] = useState(createDemoRetry);
  const [items, setItems] = useState<readonly PartialFailureItem[]>();
  const [isDismissed, setDismissed] = useState(false);
  const shown = isDismissed ? [] : (items ?? props.items);
  return (
    <>
      <PartialFailure
        {...props}
        items={shown}
        onRetry={async (ids) => {
          props.onRetry?.(ids);
          const succeeded = (await retry()) === "succeeded";
          setItems(
            shown.flatMap((item) => {
              if (!ids.includes(item.id)) return item;
              return succeeded ? [] : { ...item, error: failAgain(item.error) };
            }),
          );
        }}
        onDismiss={(details) => {
          props.onDismiss?.(details);
          setDismissed(true);
        }}
      />
      {shown.length === 0 && (
        <LiveEnd
          how={isDismissed ? "dismissed" : "resolved"}
          onAgain={() => {
            setItems(undefined);
            setDismissed(false);
          }}
        />
      )}
    </>
  );
}
