import type { ErrorStore } from "@errorkit/react";
import type { ComponentType } from "react";
import { createContext, useContext } from "react";
import type { ConsoleClient } from "./client.ts";
import type { View } from "./scenarios.ts";

/** What every page of the console works with. */
export interface ConsoleTools {
  readonly client: ConsoleClient;
  readonly errors: ErrorStore;
  readonly navigate: (view: View, id?: string) => void;
  /** Brings the code of the usage report. */
  readonly loadReport: () => Promise<{ default: ComponentType }>;
  /** Says that something went well. */
  readonly showStatus: (words: string) => void;
}

export const ConsoleContext = createContext<ConsoleTools | null>(null);

export function useConsole(): ConsoleTools {
  const tools = useContext(ConsoleContext);
  if (!tools) throw new Error("A page of the console must stand inside <Console>.");
  return tools;
}
