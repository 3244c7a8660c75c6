import { defaultFailureReader } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import type { ErrorkitContextValue, Settings } from "../../src/provider/errorkit-context.ts";
import type { SurfaceModel } from "../../src/surface/surface-model.ts";
import { getSurfaceModel } from "../../src/surface/surface-model.ts";
import type { SurfaceOptions } from "../../src/surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../src/surface/surface-props.ts";
import type { SurfaceState } from "../../src/surface/surface-state.ts";
import { getChange, getShownError } from "../../src/surface/surface-state.ts";
import { SurfaceStore } from "../../src/surface/surface-store.ts";
import { getReading } from "../../src/utils/error-readings.ts";
import { createFakeElement, onRemovePage } from "./fake-page.ts";

const translator = createErrorTranslator();

/** Creates what a provider passes, in English. */
export const createContextValue = (settings: Partial<Settings> = {}): ErrorkitContextValue => ({
  settings: { reader: defaultFailureReader, ...settings },
  sources: { translator },
  messages: translator.getSnapshot(),
});

/** A surface store and what it would show. */
export interface DrivenSurface {
  readonly store: SurfaceStore;
  /** Renders the surface with other props. */
  readonly render: (props: ErrorSurfaceProps, options?: Partial<SurfaceOptions>) => void;
  /** Removes the surface, as the end of the test does. */
  readonly unmount: () => void;
  /** What is shown; `null` for nothing. */
  readonly getModel: () => SurfaceModel | null;
  /** What was shown, one title per commit. */
  readonly titles: readonly (string | null)[];
  readonly notifications: () => number;
  readonly categories: readonly string[];
}

/** Mounts a surface store as React does, without React: after each change it takes the snapshot and commits. */
export function driveSurfaceStore(
  props: ErrorSurfaceProps,
  settings: Partial<Settings> = {},
  getDefaults: () => ErrorkitContextValue | undefined = () => undefined,
): DrivenSurface {
  const categories: string[] = [];
  const titles: (string | null)[] = [];
  const provided = createContextValue({ onEvent: ({ category }) => categories.push(category), ...settings });
  const store = new SurfaceStore(getDefaults);
  const element = createFakeElement();
  const variant = { name: "banner", element: "section", headingLevel: 2 } as const;
  let options: SurfaceOptions = { variant, props, rootRef: null };
  let snapshot: SurfaceState | undefined;
  let model: SurfaceModel | null = null;
  let notifications = 0;
  let isCommitting = false;
  let isMounted = true;

  const commitOnce = () => {
    const state = store.getSnapshot();
    const context = state.defaults ?? provided;
    const { error } = options.props;
    const reading =
      error === null || error === undefined ? null : getReading(context.settings.reader, error, {});
    const shown = getShownError(state, options, reading);
    const before = model;
    model =
      shown &&
      getSurfaceModel(shown.reading.failure, {
        ...shown.options,
        context,
        change: getChange(state, shown),
        signIn: store.signIn,
        signingIn: state.signingIn,
      });
    snapshot = state;
    titles.push(model && String(model.title));
    if (!before !== !model) store.attach(model ? element : null);
    store.update({ context, options, reading, state, shown, model });
  };
  const commit = () => {
    isCommitting = true;
    commitOnce();
    isCommitting = false;
  };
  commit();
  const unsubscribe = store.subscribe(() => {
    notifications += 1;
    // React commits no change in the middle of a commit, but right after it.
    if (isCommitting) queueMicrotask(() => isMounted && store.getSnapshot() !== snapshot && commit());
    else if (store.getSnapshot() !== snapshot) commit();
  });
  const unmount = () => {
    if (!isMounted) return;
    isMounted = false;
    if (model) store.attach(null);
    model = null;
    unsubscribe();
  };
  onRemovePage(unmount);
  return {
    store,
    render(nextProps, nextOptions) {
      options = { variant, props: nextProps, rootRef: null, ...nextOptions };
      commit();
    },
    unmount,
    getModel: () => model,
    titles,
    notifications: () => notifications,
    categories,
  };
}
