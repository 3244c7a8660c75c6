import type { ErrorStore } from "@errorkit/react";
import type { ComponentType } from "react";
import { createContext, useContext } from "react";
import type { ConsoleClient } from "./client.ts";
import type { View } from "./scenarios.ts";
import type { consoleText } from "./text.ts";

/** A message about a success, as a key and its values, so that it follows the language. */
export interface Status {
  readonly key: keyof typeof consoleText.en;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the pages of the console share. */
export interface ConsoleTools {
  readonly client: ConsoleClient;
  readonly errors: ErrorStore;
  readonly navigate: (view: View, id?: string) => void;
  /** Loads the chunk of the usage report. */
  readonly loadReport: () => Promise<{ default: ComponentType }>;
  /** Shows a message about a success, or none. */
  readonly showStatus: (status?: Status) => void;
}

export const ConsoleContext = createContext<ConsoleTools | null>(null);

export function useConsole(): ConsoleTools {
  const context = useContext(ConsoleContext);
  if (!context) throw new Error("useConsole must be used inside <Console>.");
  return context;
}
