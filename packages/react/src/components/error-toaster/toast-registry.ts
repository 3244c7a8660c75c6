import { announceSuccess } from "../../surface/surface-announcer.ts";
import type { CommittedSurface } from "../../surface/surface-commit.ts";
import { emitEvent } from "../../utils/emit-event.ts";
import type { ErrorGroup } from "./error-group.ts";
import { getResolvedState } from "./error-group-state.ts";
import { StackMotion } from "./stack-motion.ts";

/** The toasts of one toaster that are in the page. */
export class ToastRegistry {
  /** By the ID of their group. */
  readonly visible: Map<string, CommittedSurface> = new Map();
  readonly motion: StackMotion = new StackMotion();

  add(id: string, toast: CommittedSurface): void {
    this.visible.set(id, toast);
  }

  /** Call it while the toast is still in the page. Reports that its group was resolved if it was. */
  remove(group: ErrorGroup): void {
    const toast = this.visible.get(group.id);
    if (!toast) return;
    this.visible.delete(group.id);
    this.motion.leave(toast.element);
    const resolved = getResolvedState(group);
    if (!resolved || group.message) return;
    emitEvent(toast.model.settings, "resolved", "toast", resolved.failure);
    if (!resolved.retryRequested) return;
    announceSuccess({ ...toast.model, politeness: "polite" }, toast.element.closest("section") ?? undefined);
  }
}
