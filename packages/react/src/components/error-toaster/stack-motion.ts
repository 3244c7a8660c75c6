import { getMotionDuration } from "../../utils/motion-duration.ts";

/** Where an item would be in the viewport if no animation moved it. */
const getTop = (item: HTMLElement): number =>
  item.offsetTop + ((item.offsetParent as HTMLElement | null)?.offsetTop ?? 0);

/** Animates a toast that leaves, and the others that take its place. Adding a toast moves no other one (T18). */
export class StackMotion {
  /** Where the items were before the first one left. */
  #tops: Map<HTMLElement, number> | undefined;
  #isRunning = false;

  /** Call it when the toaster mounts. Returns a function to call before it unmounts: then nothing moves. */
  readonly start = (): (() => void) => {
    this.#isRunning = true;
    return () => {
      this.#isRunning = false;
    };
  };

  /** Call it while the toast is still in the page. */
  leave(toast: HTMLElement): void {
    const item = toast.parentElement;
    const region = item?.closest("section");
    if (!this.#isRunning || !item?.parentElement || !region) return;
    const duration = getMotionDuration(toast);
    if (duration === 0) return;
    const items = [...item.parentElement.children] as HTMLElement[];
    this.#tops ??= new Map(items.map((other) => [other, getTop(other)]));
    const { left, top, width } = toast.getBoundingClientRect();
    // React removes the toast now, so a copy leaves: for the eye only.
    const copy = toast.cloneNode(true) as HTMLElement;
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
    for (const name of ["data-surface", "role", "aria-labelledby"]) copy.removeAttribute(name);
    copy.inert = true;
    copy.ariaHidden = "true";
    copy.style.cssText = `position:fixed;left:${left}px;top:${top}px;inline-size:${width}px;transition:none`;
    region.append(copy);
    copy.animate({ opacity: 0, scale: 0.97 }, { duration, easing: "ease-in" }).finished.then(
      () => copy.remove(),
      () => copy.remove(),
    );
  }

  /** Call it after each commit. */
  settle(): void {
    const tops = this.#tops;
    this.#tops = undefined;
    for (const [item, top] of tops ?? []) {
      const distance = top - getTop(item);
      if (!item.isConnected || distance === 0) continue;
      item.animate(
        { translate: [`0 ${distance}px`, "0"] },
        { duration: getMotionDuration(item), easing: "ease-out" },
      );
    }
  }
}
