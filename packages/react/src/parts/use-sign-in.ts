"use client";

import { useState } from "react";
import { isSafeMethod } from "../internals/judge.ts";
import type { ErrorReading } from "../internals/readings.ts";
import type { Settings } from "../provider/settings.ts";

interface SignIn {
  /** A person has signed in after this error, and what failed is not safe to repeat by itself. */
  readonly signedIn: boolean;
  readonly signIn: () => Promise<void>;
}

/**
 * Signs in through the host. Then a safe request repeats by itself (RFC 9110 section 9.2.1); any other waits for the
 * person to say so, because it may have been meant once (A24).
 */
export function useSignIn(
  reading: ErrorReading,
  { onSignIn }: Settings,
  method: string | undefined,
  retry: (() => void) | undefined,
): SignIn {
  // Another error may be another 401, or one that signing in cannot help.
  const [answered, setAnswered] = useState<ErrorReading>();
  const signIn = async () => {
    let done: unknown = false;
    try {
      done = await onSignIn?.(reading.failure);
    } catch {
      // Who gave up signing in knows it; the card still offers it.
    }
    if (!done || !retry) return;
    if (isSafeMethod(method)) retry();
    else setAnswered(reading);
  };
  return { signedIn: answered === reading, signIn };
}
