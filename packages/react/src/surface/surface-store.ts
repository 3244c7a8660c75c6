import { getRaw, isSafeMethod } from "@errorkit/core";
import type { FocusEvent, KeyboardEvent } from "react";
import { getActiveElement, restoreFocus } from "../a11y/focus.ts";
import { FocusKeeper } from "../a11y/focus-keeper.ts";
import type { ErrorkitContextValue } from "../provider/errorkit-context.ts";
import { subscribeToDefaults } from "../provider/errorkit-context.ts";
import type { SurfaceEvent } from "../types.ts";
import { dependsOnConnectivity, isOffline, watchConnectivity } from "../utils/connectivity.ts";
import { checkStylesheet } from "../utils/dev-warnings.ts";
import { emitEvent } from "../utils/emit-event.ts";
import type { ErrorReading } from "../utils/error-readings.ts";
import { getLeftAt, watchPageLeaving } from "../utils/page-leaving.ts";
import { RefForwarder } from "../utils/ref-forwarder.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";
import { RetryAttempts } from "../utils/retry-attempts.ts";
import { safeRun } from "../utils/safe-call.ts";
import { markEnter, playLeave } from "./motion.ts";
import { succeedsSignIn } from "./sign-in.ts";
import { announceSuccess, SurfaceAnnouncer } from "./surface-announcer.ts";
import type { SurfaceChange } from "./surface-model.ts";
import { isRecovered } from "./surface-model.ts";
import type { SurfaceOptions } from "./surface-options.ts";
import type { ShownError, SurfaceInput, SurfaceState } from "./surface-state.ts";
import { FIRST_STATE, getChange, SERVER_STATE } from "./surface-state.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Everything about one surface that is not in its props: attempts, sign-in, connectivity, the body that is still being read,
 * focus, and what was announced. Independent of React, which reads it by one `useSyncExternalStore`, and calls `update` after
 * each commit and `attach` as the ref of the root element.
 */
export class SurfaceStore {
  readonly #getDefaults: () => ErrorkitContextValue | undefined;
  readonly #announcer = new SurfaceAnnouncer((change) => this.#reportNews(change));
  // Created when first needed: most surfaces never are.
  #attempts: RetryAttempts | undefined;
  #focus: FocusKeeper | undefined;
  #ref: RefForwarder | undefined;
  #state = FIRST_STATE;
  #listener: (() => void) | undefined;
  #element: HTMLElement | null = null;
  /** What had focus before the surface appeared. */
  #trigger: Element | null = null;
  /** What React has committed; `undefined` while unmounted. */
  #input: SurfaceInput | undefined;
  /** What was shown last, until the error is gone and no attempt runs. */
  #lastShown: SurfaceInput | undefined;
  #hydrated = false;
  #completing: object | undefined;
  #watchedKind: string | undefined;
  #endWatch: (() => void) | undefined;

  /** @param getDefaults returns what counts without a provider; `undefined` with one */
  constructor(getDefaults: () => ErrorkitContextValue | undefined) {
    this.#getDefaults = getDefaults;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listener = listener;
    const notify = () => this.#notify();
    const ends = [watchPageLeaving(notify)];
    if (this.#getDefaults()) ends.push(subscribeToDefaults(notify));
    return () => {
      for (const end of ends) end();
      this.#disconnect();
    };
  };

  readonly getSnapshot = (): SurfaceState => {
    const state = this.#state;
    const leftAt = getLeftAt();
    const pulled = { leftAt, isOffline: isOffline(), defaults: this.#getDefaults() };
    if (leftAt !== state.leftAt) this.#set({ ...pulled, retained: this.#getRetained(leftAt) });
    else if (pulled.isOffline !== state.isOffline || pulled.defaults !== state.defaults) this.#set(pulled);
    return this.#state;
  };

  /** Call it after each commit. */
  update(input: SurfaceInput): void {
    const { options, shown, model, state } = input;
    // A hook of the app gets other options with each render. A render that the store itself has caused must not cause the next.
    const isOwnRender = this.#input !== undefined && this.#input.state !== state;
    this.#input = input;
    if (options.rootRef || this.#ref) this.#forwardRef(options.rootRef);
    if (!shown || !model) {
      this.#handleNothingShown(input);
      return;
    }
    if (!this.#lastShown) this.#hydrated = state === SERVER_STATE;
    this.#lastShown = input;
    const { reading } = shown;
    this.#completeReading(reading);
    this.#watchConnectivity(reading.failure.kind);
    const { retained, attempts, leftAt } = this.#state;
    const retains = leftAt < Infinity || (retained && attempts.running);
    if (retains && (retained?.reading !== reading || (retained.options !== shown.options && !isOwnRender)))
      this.#set({ retained: shown });
    // A component of the app that did not attach its element announces the error itself.
    if (!this.#element) return;
    this.#focus?.check(this.#element);
    const committed = { element: this.#element, model, reading, hydrated: this.#hydrated };
    this.#announcer.update({
      ...committed,
      attempts: state.attempts,
      change: getChange(state, shown),
      announcedByFocus: shown.options.announcedByFocus,
    });
    shown.options.onCommit?.(committed);
  }

  /** The root element; `null` where your component has not attached it. */
  get element(): HTMLElement | null {
    return this.#element;
  }

  /** The ref of the root element. React calls it with `null` while the element is still in the page. */
  readonly attach = (element: HTMLElement | null): void => {
    if (element) {
      markEnter(element);
      try {
        if (process.env.NODE_ENV !== "production") checkStylesheet(element);
      } catch {
        // A browser without a bundler.
      }
      const active = getActiveElement(element);
      if (!element.contains(active)) this.#trigger = active;
    } else if (this.#element) {
      this.#lastShown?.shown?.options.onCommit?.(null);
      this.#focus?.leave();
      playLeave(this.#element, this.#state.attempts);
      restoreFocus(this.#element, this.#trigger);
    }
    this.#ref?.attach(element);
    this.#element = element;
  };

  readonly retry = (): void => {
    const onRetry = this.#input?.options.props.onRetry;
    // The surface may have unmounted, or shows nothing, since the user began to sign in.
    if (!onRetry || !this.#input?.shown || this.#state.attempts.running) return;
    this.#emit("retried");
    this.#set({ retained: this.#input?.shown ?? undefined });
    this.#attempts ??= new RetryAttempts((attempts) => this.#handleAttempts(attempts));
    this.#attempts.start(onRetry);
  };

  readonly signIn = async (): Promise<void> => {
    const { shown, context } = this.#input ?? {};
    if (!shown || this.#state.signingIn) return;
    const { identity, failure } = shown.reading;
    this.#change({ signingIn: true });
    const succeeded = await succeedsSignIn(() => context?.settings.onSignIn?.(failure));
    this.#change({ signingIn: false });
    const current = this.#input?.shown?.reading.failure;
    // The app has repeated the request already, if the surface shows another response.
    if (!succeeded || !current || current.requestId !== failure.requestId) return;
    const props = this.#input?.options.props;
    // Repeating any other request may do the same thing twice (A24).
    if (props?.onRetry && isSafeMethod(failure.method ?? props.method)) this.retry();
    else this.#change({ signedInAfter: identity });
  };

  readonly dismiss = (reason: "button" | "escape"): void => {
    const onDismiss = this.#input?.shown?.options.props.onDismiss;
    this.#emit("dismissed");
    // Dismissing aborts a running retry and does not resolve the error.
    this.#attempts?.reset();
    safeRun("onDismiss", () => onDismiss?.({ reason }));
  };

  readonly toggleDetails = (): void => this.#change({ detailsOpen: !this.#state.detailsOpen });

  readonly handleCopied = (): void => this.#emit("copied");

  readonly handleFocus = (event: FocusEvent<HTMLElement>): void => {
    this.#input?.shown?.options.props.onFocus?.(event);
    this.#focus ??= new FocusKeeper();
    this.#focus.enter();
  };

  readonly handleBlur = (event: FocusEvent<HTMLElement>): void => {
    this.#input?.shown?.options.props.onBlur?.(event);
    if (!event.currentTarget.contains(event.relatedTarget)) this.#focus?.leave();
  };

  readonly handleKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { options } = this.#input?.shown ?? {};
    const { onKeyDown, onDismiss } = options?.props ?? {};
    onKeyDown?.(event);
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    const closesDetails = options?.variant.compact && this.#state.detailsOpen;
    if (!closesDetails && !onDismiss) return;
    // The surface is dismissed, not a dialog around it; a native one would close unless the default is prevented.
    event.stopPropagation();
    event.preventDefault();
    if (closesDetails) {
      this.#element?.querySelector<HTMLElement>("[data-part=details-trigger]")?.focus();
      this.toggleDetails();
    } else this.dismiss("escape");
  };

  /** Changes the state without a new render: it counts from the next one. */
  #set(patch: Partial<SurfaceState>): void {
    this.#state = { ...this.#state, ...patch };
  }

  #change(patch: Partial<SurfaceState>): void {
    this.#set(patch);
    this.#notify();
  }

  #notify(): void {
    this.#listener?.();
  }

  #emit(category: SurfaceEvent["category"], { context, shown } = this.#input ?? {}): void {
    if (context && shown && !shown.options.variant.silent)
      emitEvent(context.settings, category, shown.options.variant.name, shown.reading.failure);
  }

  #reportNews(change: SurfaceChange): void {
    if (isRecovered(change)) {
      this.#emit("recovered");
      return;
    }
    this.#emit("shown");
    const { context, shown } = this.#input ?? {};
    if (!context || !shown) return;
    const { failure } = shown.reading;
    const surface = shown.options.variant.name;
    safeRun("onFailure", () => context.settings.onFailure?.(failure, getRaw(failure), { surface }));
  }

  #getRetained(leftAt: number): ShownError | undefined {
    if (leftAt < Infinity) return this.#lastShown?.shown ?? undefined;
    return this.#state.attempts.running ? this.#state.retained : undefined;
  }

  #handleAttempts(attempts: AttemptState): void {
    const { retained, leftAt } = this.#state;
    this.#change({ attempts, retained: attempts.running || leftAt < Infinity ? retained : undefined });
  }

  #forwardRef(ref: SurfaceOptions["rootRef"]): void {
    if (!this.#ref) {
      this.#ref = new RefForwarder();
      this.#ref.attach(this.#element);
    }
    this.#ref.update(ref);
  }

  #completeReading({ identity, complete }: ErrorReading): void {
    if (!complete || this.#completing === identity) return;
    this.#completing = identity;
    void complete().then((completedReading) => {
      if (this.#input?.shown?.reading.identity === identity) this.#change({ completedReading });
    });
  }

  #watchConnectivity(kind: string | undefined): void {
    if (kind === this.#watchedKind) return;
    this.#watchedKind = kind;
    this.#endWatch?.();
    this.#endWatch = undefined;
    if (this.#state.connectivityEvent) this.#set({ connectivityEvent: undefined });
    if (kind === undefined || !dependsOnConnectivity(kind)) return;
    this.#endWatch = watchConnectivity((connectivity) =>
      this.#change({ connectivityEvent: { kind, connectivity } }),
    );
  }

  #handleNothingShown({ reading, state }: SurfaceInput): void {
    const last = this.#lastShown;
    if (!last) return;
    this.#announcer.reset();
    this.#watchConnectivity(undefined);
    this.#completing = undefined;
    const { detailsOpen, signedInAfter, completedReading } = this.#state;
    if (detailsOpen || signedInAfter || completedReading)
      this.#set({ detailsOpen: false, signedInAfter: undefined, completedReading: undefined });
    // A request that was aborted is not shown, but not resolved either.
    if (reading) return;
    if (this.#state.retained) this.#set({ retained: undefined });
    this.#lastShown = undefined;
    // The error may also have gone later, without a retry of the user.
    if (last.state.attempts.running && !state.attempts.rejected) announceSuccess(last.model);
    if (this.#attempts?.reset()) this.#emit("resolved", last);
  }

  #disconnect(): void {
    this.#listener = undefined;
    // Most apps render a surface only while there is an error.
    const { model } = this.#lastShown ?? {};
    this.#attempts?.onFulfilledNow(() => announceSuccess(model));
    this.#input = undefined;
    this.#announcer.pause();
    this.#watchConnectivity(undefined);
    this.#completing = undefined;
    this.#attempts?.abort();
  }
}
