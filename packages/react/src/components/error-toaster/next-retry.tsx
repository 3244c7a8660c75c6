"use client";

import type { JSX } from "react";
import { useErrorkit } from "../../provider/errorkit-context.ts";
import { useSecondsLeft } from "../../utils/use-seconds-left.ts";

interface NextRetryProps {
  /** When the failure happened, in milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** When the app repeats the request, in milliseconds since the Unix epoch. */
  readonly at: number;
}

/** Says when the app repeats a request in the background. Not announced: it changes each second. */
export function NextRetry({ startedAt, at }: NextRetryProps): JSX.Element {
  const { t, format } = useErrorkit().messages;
  const left = useSecondsLeft(startedAt, Math.max(0, (at - startedAt) / 1000));
  if (left === 0) return <>{t("ui.retrying")}</>;
  return (
    <>
      {left < 60
        ? t("ui.nextRetryIn", { count: left })
        : t("ui.nextRetryAfter", { duration: format.duration(left) })}
    </>
  );
}
