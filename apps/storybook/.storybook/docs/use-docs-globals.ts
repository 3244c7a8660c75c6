import { DocsContext } from "@storybook/addon-docs/blocks";
import { useContext, useEffect, useState } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import type { DemoGlobals } from "../globals.ts";
import { readGlobals } from "../globals.ts";
import { initialGlobals } from "../toolbar.ts";

type Globals = Record<string, unknown>;

/** What Storybook's preview knows of the toolbar, outside of any story. */
const currentGlobals = (): Globals => {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as {
    __STORYBOOK_PREVIEW__?: { storyStoreValue?: { userGlobals?: { globals?: Globals } } };
  };
  return { ...initialGlobals, ...preview?.storyStoreValue?.userGlobals?.globals };
};

interface Channel {
  on(event: string, listener: (event: { globals: Globals }) => void): void;
  off(event: string, listener: (event: { globals: Globals }) => void): void;
}

/** The toolbar's choices outside of any story, live. */
export function usePageGlobals(channel: Channel): {
  readonly chosen: DemoGlobals;
  readonly globals: Globals;
} {
  const [globals, setGlobals] = useState(currentGlobals);
  useEffect(() => {
    const follow = (event: { globals: Globals }) => setGlobals({ ...initialGlobals, ...event.globals });
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  return { chosen: readGlobals(globals), globals };
}

/** The same, inside a page of words. */
export const useDocsGlobals = (): ReturnType<typeof usePageGlobals> =>
  usePageGlobals(useContext(DocsContext).channel);
