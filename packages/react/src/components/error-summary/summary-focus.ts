import type { Failure } from "@errorkit/core";
import { announce } from "../../a11y/live-announcer.ts";
import type { CommittedSurface } from "../../surface/surface-commit.ts";
import { getAnnouncementParts } from "../../surface/surface-model.ts";

interface SummaryFocusOptions {
  /** Moves focus for what is certainly a new result. */
  readonly autoFocus: boolean;
  /** Announces a new result politely where focus does not move. */
  readonly announcePolitely: boolean;
}

const getFieldErrorsKey = ({ status, code, requestId, fieldErrors }: Failure): string =>
  JSON.stringify([status, code, requestId, fieldErrors]);

/**
 * Moves focus to the summary after a failed submit (A6): when it appears, when its field errors change, and when a new error
 * with the same field errors follows a submit. Without a submit (a button outside of any form) such an error is only announced.
 * An error created inline changes identity with every render; it is treated as unchanged, otherwise focus would move while the
 * user types.
 *
 * @see WCAG 3.3.1
 */
export class SummaryFocus {
  #summary: CommittedSurface | null = null;
  #last: { readonly identity: object; readonly failure: Failure; readonly key: string } | undefined;
  #submitted = false;
  #survivedRender = false;

  /** Watches the submits of the page. Returns a function that ends the watch. */
  readonly watchSubmits = (): (() => void) => {
    const handleSubmit = ({ target }: Event) => {
      const form = this.#summary?.element.closest("form");
      if (!form || form === target) this.#submitted = true;
    };
    document.addEventListener("submit", handleSubmit, true);
    return () => document.removeEventListener("submit", handleSubmit, true);
  };

  /** Call it after each commit; with `null` before the summary leaves the page. */
  update(summary: CommittedSurface | null, { autoFocus, announcePolitely }: SummaryFocusOptions): void {
    this.#summary = summary;
    const before = this.#last;
    if (!summary) {
      this.#last = undefined;
      return;
    }
    const { identity, failure } = summary.reading;
    if (failure === before?.failure) {
      this.#survivedRender = true;
      return;
    }
    const key = getFieldErrorsKey(failure);
    this.#last = { identity, failure, key };
    const hasOtherErrors = key !== before?.key;
    const isNewResult = before?.identity !== identity && (this.#submitted || this.#survivedRender);
    const isCertain = hasOtherErrors || this.#submitted;
    this.#submitted = false;
    this.#survivedRender = false;
    if (!hasOtherErrors && !isNewResult) return;
    if (autoFocus && isCertain) summary.element.focus();
    else if (before && announcePolitely) this.#announce(summary);
  }

  #announce({ element, model }: CommittedSurface): void {
    announce({
      politeness: "polite",
      translator: model.translator,
      near: element,
      getContent: () => this.#summary && getAnnouncementParts(this.#summary.model),
    });
  }
}
