"use client";

import { useContext, useId, useState, useSyncExternalStore } from "react";
import { ErrorkitContext, getDefaults } from "../provider/errorkit-context.ts";
import { useFirstReading } from "../provider/use-readings.ts";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";
import type { SurfaceModel } from "./surface-model.ts";
import { getSurfaceModel } from "./surface-model.ts";
import type { SurfaceOptions } from "./surface-options.ts";
import type { SurfaceState } from "./surface-state.ts";
import { getChange, getShownError, SERVER_STATE } from "./surface-state.ts";
import { SurfaceStore } from "./surface-store.ts";

const getServerState = (): SurfaceState => SERVER_STATE;
const getNoDefaults = () => undefined;

/** What a surface shows now. */
export interface ShownSurface {
  readonly id: string;
  readonly model: SurfaceModel;
  /** Handles what the user does. */
  readonly store: SurfaceStore;
  readonly state: SurfaceState;
  /** The options of the surface when its error appeared; those of the latest render unless it keeps an earlier error. */
  readonly options: SurfaceOptions;
}

/** Returns what a surface shows, or `null` for nothing. `SurfaceStore` holds its state. */
export function useSurface(options: SurfaceOptions): ShownSurface | null {
  const provided = useContext(ErrorkitContext);
  const [store] = useState(() => new SurfaceStore(provided ? getNoDefaults : getDefaults));
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, getServerState);
  const id = useId();
  const context = provided ?? state.defaults ?? getDefaults();
  const reading = useFirstReading(context.settings, options.props.error);

  const shown = getShownError(state, options, reading);
  const model =
    shown &&
    getSurfaceModel(shown.reading.failure, {
      ...shown.options,
      context,
      change: getChange(state, shown),
      signIn: store.signIn,
      signingIn: state.signingIn,
    });
  useIsomorphicLayoutEffect(() => store.update({ context, options, reading, state, shown, model }));
  return shown && model && { id, model, store, state, options: shown.options };
}
