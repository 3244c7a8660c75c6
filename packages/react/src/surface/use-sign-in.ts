"use client";

import { useRef, useState } from "react";
import type { Settings } from "../provider/settings-context.ts";
import type { ErrorReading } from "../utils/error-readings.ts";
import { isSafeMethod } from "../utils/failure-traits.ts";

interface SignIn {
  /** A person has signed in after this error, and what failed is not safe to repeat by itself, or not from here. */
  readonly signedIn: boolean;
  readonly signIn: () => Promise<void>;
}

/** An async function that comes to its end has signed in, one that answers at once may have only opened a dialog. */
async function succeeds(signIn: () => unknown): Promise<boolean> {
  try {
    const answer = signIn();
    const done = await answer;
    return done === answer ? Boolean(done) : done !== false && done !== null;
  } catch {
    // Who gave up signing in knows it; the card still offers it.
    return false;
  }
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
  const asked = useRef<ErrorReading>(undefined);
  const signIn = async () => {
    if (asked.current === reading) return;
    asked.current = reading;
    const done = await succeeds(() => onSignIn?.(reading.failure));
    asked.current = undefined;
    if (!done) return;
    if (retry && isSafeMethod(method)) retry();
    else setAnswered(reading);
  };
  return { signedIn: answered === reading, signIn };
}
