import { defaultFailureReader } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import type { ErrorkitContextValue, Settings } from "../../src/provider/errorkit-context.ts";
import { isNoError } from "../../src/provider/use-readings.ts";
import type { SurfaceModel } from "../../src/surface/surface-model.ts";
import { getSurfaceModel } from "../../src/surface/surface-model.ts";
import type { SurfaceOptions } from "../../src/surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../src/surface/surface-props.ts";
import type { SurfaceState } from "../../src/surface/surface-state.ts";
import { getChange, getShownError, SERVER_STATE } from "../../src/surface/surface-state.ts";
import { SurfaceStore } from "../../src/surface/surface-store.ts";
import type { ErrorReading } from "../../src/utils/error-readings.ts";
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
  /** The root element, in the page or not. */
  readonly element: HTMLElement;
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

/** How a surface is mounted. */
export interface MountOptions {
  /** Returns what counts without a provider. */
  readonly getDefaults?: () => ErrorkitContextValue | undefined;
  /** The options of the first render. */
  readonly options?: Partial<SurfaceOptions>;
  /** The HTML of a server is in the page already. */
  readonly hydrates?: boolean;
  /** The root element; `null` for a component of the app that does not attach it. */
  readonly element?: HTMLElement | null;
}

/** More commits than a test makes: the store changes its state in each. */
const MAX_COMMITS = 100;

const defaultVariant = { name: "banner", element: "section", headingLevel: 2 } as const;

/** Mounts a surface store as React does, without React: after each change it takes the snapshot and commits. */
export function driveSurfaceStore(
  props: ErrorSurfaceProps,
  settings: Partial<Settings> = {},
  { getDefaults = () => undefined, hydrates = false, ...mount }: MountOptions = {},
): DrivenSurface {
  const categories: string[] = [];
  const titles: (string | null)[] = [];
  const provided = createContextValue({ onEvent: ({ category }) => categories.push(category), ...settings });
  const store = new SurfaceStore(getDefaults);
  const { element = createFakeElement() } = mount;
  const createOptions = (next: ErrorSurfaceProps, patch?: Partial<SurfaceOptions>): SurfaceOptions => ({
    variant: defaultVariant,
    props: next,
    rootRef: null,
    ...patch,
  });
  let latest = createOptions(props, mount.options);
  let first: { error: unknown; reader: Settings["reader"]; reading: ErrorReading | null } | undefined;
  let snapshot: SurfaceState | undefined;
  let model: SurfaceModel | null = null;
  let notifications = 0;
  let isCommitting = false;
  let isMounted = true;

  const commitOnce = (state: SurfaceState) => {
    // A hook of the app gets other options with each render.
    const options = { ...latest };
    const context = state.defaults ?? provided;
    const { error } = options.props;
    const { reader } = context.settings;
    // What a surface knows of an error when it arrives, as `useFirstReading` returns it.
    if (!first || error !== first.error || reader !== first.reader)
      first = { error, reader, reading: isNoError(error) ? null : getReading(reader, error, {}) };
    const { reading } = first;
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
    if (titles.length > MAX_COMMITS) throw new Error("Each commit causes the next one.");
    if (element && !before !== !model) store.attach(model ? element : null);
    store.update({ context, options, reading, state, shown, model });
  };
  const commit = (state = store.getSnapshot()) => {
    isCommitting = true;
    commitOnce(state);
    isCommitting = false;
    // React renders again if the commit has changed the snapshot.
    if (store.getSnapshot() !== snapshot) commit();
  };
  commit(hydrates ? SERVER_STATE : undefined);
  const unsubscribe = store.subscribe(() => {
    notifications += 1;
    // React commits no change in the middle of a commit, but right after it.
    if (isCommitting) queueMicrotask(() => isMounted && store.getSnapshot() !== snapshot && commit());
    else if (store.getSnapshot() !== snapshot) commit();
  });
  const unmount = () => {
    if (!isMounted) return;
    isMounted = false;
    if (model && element) store.attach(null);
    model = null;
    unsubscribe();
  };
  onRemovePage(unmount);
  return {
    store,
    element: element ?? createFakeElement(),
    render(nextProps, nextOptions) {
      latest = createOptions(nextProps, nextOptions);
      commit();
    },
    unmount,
    getModel: () => model,
    titles,
    notifications: () => notifications,
    categories,
  };
}
