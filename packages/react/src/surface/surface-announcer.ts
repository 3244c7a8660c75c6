import type { AnnouncementRequest } from "../a11y/live-announcer.ts";
import { announce, primeLiveRegions } from "../a11y/live-announcer.ts";
import type { Countdown } from "../utils/countdown.ts";
import { createCountdown } from "../utils/countdown.ts";
import { formatDelay } from "../utils/messages.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";
import type { LastAnnouncement } from "./announcement-news.ts";
import { getNews } from "./announcement-news.ts";
import type { CommittedSurface } from "./surface-commit.ts";
import type { SurfaceChange, SurfaceModel } from "./surface-model.ts";
import { getAnnouncementParts } from "./surface-model.ts";

/** The longest that an announcement waits for the body of a response, which may never end. The surface shows it later. */
const BODY_TIMEOUT_MS = 3000;

/** A surface in the page, and what happened on it. */
export interface AnnouncedSurface extends CommittedSurface {
  readonly attempts: AttemptState;
  readonly change: SurfaceChange;
  /** Focus moves to the surface on mount, and screen readers read it then; announced if its messages were still loading. */
  readonly announcedByFocus: boolean | undefined;
}

/** Announces that a retry succeeded, and its surface disappears (A2). Errorkit says nothing where your app announces. */
export function announceSuccess(
  model: Pick<SurfaceModel, "politeness" | "translator"> | null | undefined,
  near: Element = document.body,
): void {
  if (!model || model.politeness === "off") return;
  announce({
    politeness: "polite",
    translator: model.translator,
    near,
    getContent: ({ t }) => t("a11y.retrySucceeded"),
  });
}

/** Announces what one surface shows: its failure, then its delay when that begins and when it is over (A10). */
export class SurfaceAnnouncer {
  readonly #onNews: (change: SurfaceChange) => void;
  #surface: AnnouncedSurface | undefined;
  #last: LastAnnouncement | undefined;
  /** The error whose body is awaited, or whose body did not arrive in time. */
  #awaited: object | undefined;
  #timedOut: object | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #countdown: Countdown | undefined;
  #delayKey = "";
  #isWaiting = false;
  #endDelay: (() => void) | undefined;

  /** @param onNews called once for each new cause or change, whether it is announced or not */
  constructor(onNews: (change: SurfaceChange) => void) {
    this.#onNews = onNews;
  }

  /** Call it after each commit that shows the surface. */
  update(surface: AnnouncedSurface): void {
    const before = this.#surface;
    this.#surface = surface;
    const { reading, attempts, change } = surface;
    const isSame = before?.reading === reading && before.attempts === attempts && before.change === change;
    if (!isSame) primeLiveRegions(surface.element);
    if (this.#isAwaitingBody(surface)) return;
    if (!isSame) this.#announceNews(surface);
    this.#watchDelay(surface);
  }

  /** Ends timers. A surface that is shown again goes on where it was. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#awaited = undefined;
    this.#endDelay?.();
    this.#endDelay = undefined;
    this.#delayKey = "";
    this.#surface = undefined;
  }

  /** Forgets what was announced, because nothing is shown. */
  reset(): void {
    this.pause();
    this.#last = undefined;
    this.#isWaiting = false;
  }

  #isAwaitingBody({ reading }: AnnouncedSurface): boolean {
    const { identity, complete } = reading;
    if (!complete || this.#timedOut === identity) return false;
    if (this.#awaited === identity) return true;
    clearTimeout(this.#timer);
    this.#awaited = identity;
    this.#timer = setTimeout(() => {
      this.#timedOut = identity;
      const surface = this.#surface;
      if (surface?.reading.identity !== identity) return;
      this.#announceNews(surface);
      this.#watchDelay(surface);
    }, BODY_TIMEOUT_MS);
    return true;
  }

  #announceNews(surface: AnnouncedSurface): void {
    const { element, model, reading, attempts, change, hydrated, announcedByFocus } = surface;
    const { identity, failure } = reading;
    const isFirst = !this.#last;
    const { isNews, announcement } = getNews(this.#last, { identity, failure, attempts, change });
    this.#last = announcement;
    if (!isNews) return;
    this.#onNews(change);
    const { messages, translator, politeness } = model;
    const isRead = isFirst && announcedByFocus;
    if (politeness === "off" || (isFirst && hydrated) || (isRead && !translator.isLoading)) return;
    announce({
      politeness,
      translator,
      near: element,
      getContent: () => {
        const current = this.#surface?.model;
        return !current || (isRead && current.messages === messages) ? null : getAnnouncementParts(current);
      },
    });
  }

  #watchDelay({ model }: AnnouncedSurface): void {
    const { startedAt, delaySeconds } = model.retry ?? { startedAt: 0, delaySeconds: 0 };
    const key = delaySeconds > 0 ? `${startedAt} ${delaySeconds}` : "";
    if (key !== this.#delayKey) {
      this.#delayKey = key;
      this.#endDelay?.();
      this.#countdown = key ? createCountdown(startedAt, delaySeconds) : undefined;
      this.#endDelay = this.#countdown?.subscribe(() => this.#announceDelay());
    }
    this.#announceDelay();
  }

  /** Announces that a delay begins or is over, never each second, and neither another locale nor a longer delay. */
  #announceDelay(): void {
    const getSecondsLeft = () => this.#countdown?.getSnapshot() ?? 0;
    const isWaiting = getSecondsLeft() > 0;
    if (this.#isWaiting === isWaiting) return;
    this.#isWaiting = isWaiting;
    const { model, element, hydrated } = this.#surface ?? {};
    if (!model?.retry || !element || !model.announcesDelay || hydrated) return;
    const request: AnnouncementRequest = {
      politeness: "polite",
      translator: model.translator,
      near: element,
      getContent: (messages) => {
        if (!this.#surface || this.#isWaiting !== isWaiting) return null;
        return isWaiting ? formatDelay(messages, getSecondsLeft()) : messages.t("a11y.retryReady");
      },
    };
    // After the commit, so that a toaster announces the failure first.
    queueMicrotask(() => announce(request));
  }
}
