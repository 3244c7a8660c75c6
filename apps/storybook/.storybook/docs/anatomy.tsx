import type { JSX, RefObject } from "react";
import { useEffect, useRef, useState } from "react";

/** A part of the example, and where its number is drawn. */
interface Pin {
  readonly part: string;
  readonly x: number;
  readonly y: number;
  /** A button or link: its number is below its middle. That of a text is before its beginning. */
  readonly isControl: boolean;
}

/** The size of a number with its space, in pixels. */
const PIN_SIZE = 22;

/** Copies the surface of an example without its behavior: it is a picture. */
function copySurface(example: Element | null, root: string): HTMLElement | undefined {
  const surface = example?.querySelector(root);
  if (!surface) return undefined;
  const copy = surface.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("[id]")]) element.removeAttribute("id");
  return copy;
}

/** The pins of the first element of each part, relative to the picture. */
function measurePins(picture: HTMLElement): readonly Pin[] {
  const box = picture.getBoundingClientRect();
  const pins = new Map<string, Pin>();
  for (const element of picture.querySelectorAll<HTMLElement>("[data-part]")) {
    const { part = "" } = element.dataset;
    const { left, top, bottom, width } = element.getBoundingClientRect();
    if (width === 0 || pins.has(part)) continue;
    const isControl = element.matches("button, a");
    const pin = {
      part,
      x: (isControl ? left + width / 2 : left) - box.left,
      y: (isControl ? bottom : top) - box.top,
      isControl,
    };
    // A box and its first part begin at the same point: their numbers stand side by side.
    while ([...pins.values()].some((other) => Math.hypot(other.x - pin.x, other.y - pin.y) < PIN_SIZE))
      pin.x += PIN_SIZE;
    pins.set(part, pin);
  }
  return [...pins.values()];
}

export interface AnatomyProps {
  /** The element around the example. */
  readonly of: RefObject<HTMLElement | null>;
  /** What is drawn of it, as a selector. */
  readonly root: string;
}

/** Draws the example with a number at each part, and lists the parts. */
export function Anatomy({ of, root }: AnatomyProps): JSX.Element {
  const picture = useRef<HTMLDivElement>(null);
  const [pins, setPins] = useState<readonly Pin[]>([]);
  useEffect(() => {
    const { current: target } = picture;
    if (!target) return undefined;
    const draw = () => {
      const copy = copySurface(of.current, root);
      target.replaceChildren(...(copy ? [copy] : []));
      setPins(measurePins(target));
    };
    // Storybook renders the story after the page around it, and the toolbar's language changes it.
    const observer = new MutationObserver(draw);
    if (of.current) observer.observe(of.current, { childList: true, subtree: true });
    const resizing = new ResizeObserver(() => setPins(measurePins(target)));
    resizing.observe(target);
    draw();
    return () => {
      observer.disconnect();
      resizing.disconnect();
    };
  }, [of, root]);
  return (
    <>
      <div className="guide-anatomy sb-unstyled" inert>
        <div ref={picture} />
        {pins.map(({ part, x, y, isControl }, index) => (
          <span
            key={part}
            className="guide-pin"
            data-control={isControl || undefined}
            style={{ insetInlineStart: x, insetBlockStart: y }}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ol lang="en" translate="no" className="guide-parts sb-unstyled">
        {pins.map(({ part }) => (
          <li key={part}>
            <code>{part}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
