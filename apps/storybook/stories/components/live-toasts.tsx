import type { AddErrorOptions, ErrorToasterProps } from "@errorkit/react";
import { ErrorToaster, useErrorGroups } from "@errorkit/react";
import type { JSX } from "react";
import { useCallback, useEffect, useState } from "react";
import { createDemoRetry } from "../../common/demo-retry.ts";
import { LiveEnd } from "../../common/live-end.tsx";

export interface LiveToastsProps extends ErrorToasterProps {
  /** What failed, the oldest first. */
  readonly errors: readonly unknown[];
  /** With what the store gets each of them, in place of a retry. */
  readonly options?: AddErrorOptions;
}

/** A toaster with errors. A retry takes a moment, fails twice and then succeeds. When no toast is left, the user can start again. */
export function LiveToasts({ errors, options, ...props }: LiveToastsProps): JSX.Element {
  const { store } = props;
  const [ended, setEnded] = useState<"resolved" | "dismissed">();
  const isEmpty = useErrorGroups(store).length === 0;
  const fill = useCallback(() => {
    const retry = createDemoRetry();
    let pending: ReturnType<typeof retry> | undefined;
    // The toaster repeats every request of a group. Here all of them end alike.
    const retryOnce = () => {
      pending ??= retry().finally(() => {
        pending = undefined;
      });
      return pending;
    };
    for (const error of errors)
      store.add(
        error,
        options ?? {
          onRetry: async () => {
            if ((await retryOnce()) === "failed") throw error;
            setEnded("resolved");
          },
        },
      );
    setEnded("dismissed");
  }, [errors, options, store]);
  useEffect(() => {
    fill();
    return () => store.clear();
  }, [fill, store]);
  return (
    <>
      <ErrorToaster {...props} />
      {ended && isEmpty && <LiveEnd how={ended} onAgain={fill} />}
    </>
  );
}
