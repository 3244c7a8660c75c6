import type { Catalog } from "@errorkit/i18n";
import type { Mock } from "vitest";
import { vi } from "vitest";

/** The module that a loader of a catalog resolves to. */
export type Module = { readonly default: Catalog };

interface CatalogChunk {
  readonly load: Mock<() => Promise<Module>>;
  readonly arrive: (catalog: Catalog) => void;
  readonly fail: (error: unknown) => void;
}

/** A loader whose chunk arrives or fails when the test calls `arrive` or `fail`. */
export function chunk(): CatalogChunk {
  let arrive: (module: Module) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const load = vi.fn(
    () =>
      new Promise<Module>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  return { load, arrive: (catalog: Catalog) => arrive({ default: catalog }), fail: (e: unknown) => fail(e) };
}

/** Lets every pending promise settle. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
