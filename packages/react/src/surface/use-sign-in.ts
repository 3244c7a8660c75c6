"use client";

import { isSafeMethod } from "@errorkit/core";
import { useRef, useState } from "react";
import type { Settings } from "../provider/settings-context.ts";
import type { ErrorReading } from "../utils/error-readings.ts";

interface SignIn {
  /** The user has signed in after this error, and Errorkit may not repeat the request unasked. */
  readonly signedIn: boolean;
  readonly signIn: () => Promise<void>;
}

/** An async function that fulfills has signed in; one that returns at once may have only opened a dialog. */
async function succeeds(signIn: () => unknown): Promise<boolean> {
  try {
    const returned = signIn();
    const result = await returned;
    return result === returned ? Boolean(result) : result !== false && result !== null;
  } catch {
    // The user canceled; the surface still offers to sign in.
    return false;
  }
}

/**
 * Signs in through the app. Then a safe request is repeated, and any other waits for the user, because repeating it may do
 * the same thing twice (A24).
 *
 * @see RFC 9110 section 9.2.1
 */
export function useSignIn(
  { identity, failure }: ErrorReading,
  { onSignIn }: Settings,
  method: string | undefined,
  retry: (() => void) | undefined,
): SignIn {
  // Another error may be another 401, or one that signing in does not resolve.
  const [resolved, setResolved] = useState<object>();
  const pending = useRef<object>(undefined);
  const signIn = async () => {
    if (pending.current === identity) return;
    pending.current = identity;
    const succeeded = await succeeds(() => onSignIn?.(failure));
    pending.current = undefined;
    if (!succeeded) return;
    if (retry && isSafeMethod(method)) retry();
    else setResolved(identity);
  };
  return { signedIn: resolved === identity, signIn };
}
