import type { Failure } from "@errorkit/core";
import { useDeferredValue, useEffect, useState } from "react";
import type { PasteProblem } from "./capture.ts";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

/** What a paste came to: a failure, or why there is none. */
export interface PasteReading {
  readonly failure?: Failure;
  readonly problem?: PasteProblem;
}

/** Reads a paste as it changes; a later one wins over an earlier one. */
export function usePaste(text: string, method: string): PasteReading {
  const [reading, setReading] = useState<PasteReading>({});
  const wanted = useDeferredValue(text);
  useEffect(() => {
    const parsed = parsePaste(wanted);
    if ("problem" in parsed) {
      setReading(parsed);
      return;
    }
    let late = false;
    void readCapture(parsed.capture, { method }).then((failure) => {
      if (!late) setReading({ failure });
    });
    return () => {
      late = true;
    };
  }, [wanted, method]);
  return reading;
}
