"use client";

import type { JSX } from "react";
import { useContext, useId, useState, useSyncExternalStore } from "react";
import { ErrorkitContext, getDefaults } from "../provider/errorkit-context.ts";
import { useFirstReading } from "../provider/use-readings.ts";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";
import { getSurfaceModel } from "./surface-model.ts";
import type { SurfaceOptions } from "./surface-options.ts";
import type { SurfaceState } from "./surface-state.ts";
import { getChange, getShownError, SERVER_STATE } from "./surface-state.ts";
import { SurfaceStore } from "./surface-store.ts";
import { renderSurface } from "./surface-view.tsx";

const getServerState = (): SurfaceState => SERVER_STATE;
const getNoDefaults = () => undefined;

/** Shows an error, or nothing. The only component of a surface that has state: `SurfaceStore` holds it. */
export function Surface(options: SurfaceOptions): JSX.Element | null {
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
      variant: shown.options.variant,
      props: shown.options.props,
      getExtraActions: shown.options.getExtraActions,
      adjustModel: shown.options.adjustModel,
      context,
      change: getChange(state, shown),
      signIn: store.signIn,
    });
  useIsomorphicLayoutEffect(() => store.update({ context, options, reading, state, shown, model }));
  if (!shown || !model) return null;
  return renderSurface(
    {
      id,
      variant: shown.options.variant,
      model,
      store,
      isRetrying: state.attempts.running,
      onRetry: shown.options.props.onRetry && store.retry,
      detailsId: `${id}-details`,
      detailsOpen: state.detailsOpen,
    },
    shown.options,
  );
}
