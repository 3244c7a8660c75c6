import { DocsContext } from "@storybook/addon-docs/blocks";
import { useContext, useEffect, useState } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import type { DemoGlobals } from "../globals.ts";
import { readGlobals } from "../globals.ts";
import { initialGlobals } from "../toolbar.ts";

type Globals = Record<string, unknown>;

/** The toolbar's globals, read from Storybook's preview because documentation pages have no story context. */
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

/** The toolbar's selection outside of a story. Follows changes. */
export function usePageGlobals(channel: Channel): {
  readonly selected: DemoGlobals;
  readonly globals: Globals;
} {
  const [globals, setGlobals] = useState(currentGlobals);
  useEffect(() => {
    const follow = (event: { globals: Globals }) => setGlobals({ ...initialGlobals, ...event.globals });
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  return { selected: readGlobals(globals), globals };
}

/** The toolbar's selection inside a documentation page. */
export const useDocsGlobals = (): ReturnType<typeof usePageGlobals> =>
  usePageGlobals(useContext(DocsContext).channel);
