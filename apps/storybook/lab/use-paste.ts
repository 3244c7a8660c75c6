import type { Failure } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import { useDeferredValue, useEffect, useState } from "react";
import type { Capture, PasteProblem } from "./capture.ts";
import { findLanguage } from "./find-language.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

/** The failure, or the reason why there is none. */
export interface PasteReading {
  readonly failure?: Failure;
  /** What the failure was read from. */
  readonly capture?: Capture;
  /** The customer's language, where the paste shows it. */
  readonly language?: SupportedLocale | undefined;
  readonly problem?: PasteProblem;
  /** The paste is only a request ID. */
  readonly requestId?: string;
}

/** Reads the pasted text after each change. Results of an earlier text are ignored. */
export function usePaste(text: string): PasteReading {
  const [reading, setReading] = useState<PasteReading>({});
  const wanted = useDeferredValue(text);
  useEffect(() => {
    const parsed = parsePaste(wanted);
    if ("problem" in parsed) {
      setReading(parsed);
      return;
    }
    const { capture } = parsed;
    if (capture.form === "request-id") {
      setReading({ requestId: capture.requestId });
      return;
    }
    let isOutdated = false;
    void readCapture(capture).then((failure) => {
      if (!isOutdated) setReading({ failure, capture, language: findLanguage(wanted, capture) });
    });
    return () => {
      isOutdated = true;
    };
  }, [wanted]);
  return reading;
}
