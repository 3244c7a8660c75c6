import type { Failure } from "@errorkit/core";
import type { ErrorSurfaceProps } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useMemo, useState } from "react";
import { createDemoRetry } from "./demo-retry.ts";
import { LiveEnd } from "./live-end.tsx";

/** The props of a surface that a live demo controls. */
export type LiveProps = Partial<Pick<ErrorSurfaceProps, "error" | "onRetry" | "onDismiss" | "onRefresh">>;

export interface LiveErrorProps {
  readonly args: LiveProps;
  /** Renders the surface with the props of the demo, which replace those of the story. */
  readonly children: (live: LiveProps) => ReactNode;
}

/** The same failure, as the next response would bring it. A delay starts again. */
export const failAgain = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "timestamp" in error
    ? { ...(error as Failure), timestamp: Date.now() }
    : error;

/** Whether the server asked for a delay, which must start when the story is opened. */
const hasDelay = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "retryAfterSeconds" in error;

/**
 * Makes the controls of a surface work: a retry takes a moment, fails twice and then succeeds, and a dismissed surface can be
 * shown again. The story's own functions are called too, so that Storybook logs them.
 */
export function LiveError({ args, children }: LiveErrorProps): JSX.Element {
  const [retry] = useState(createDemoRetry);
  const [ended, setEnded] = useState<"resolved" | "dismissed">();
  const [repeated, setRepeated] = useState<{ readonly of: unknown; readonly error: unknown }>();
  const { error, onRetry, onDismiss, onRefresh } = args;
  const first = useMemo(() => (hasDelay(error) ? failAgain(error) : error), [error]);
  const refresh = async () => {
    if ((await retry()) === "succeeded") setEnded("resolved");
    else setRepeated({ of: error, error: failAgain(error) });
  };
  return (
    <>
      {children({
        error: ended ? null : repeated?.of === error ? repeated?.error : first,
        ...(onRetry && {
          onRetry: (context) => {
            // A promise of the story that never settles keeps the retry pending.
            const returned = onRetry(context);
            return returned instanceof Promise ? returned : refresh();
          },
        }),
        ...(onRefresh && {
          onRefresh: (failure) => {
            onRefresh(failure);
            setEnded("resolved");
          },
        }),
        ...(onDismiss && {
          onDismiss: (details) => {
            onDismiss(details);
            setEnded("dismissed");
          },
        }),
      })}
      {ended && (
        <LiveEnd
          how={ended}
          onAgain={() => {
            setEnded(undefined);
            setRepeated({ of: error, error: failAgain(error) });
          }}
        />
      )}
    </>
  );
}
