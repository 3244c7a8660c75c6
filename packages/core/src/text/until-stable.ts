const MAX_PASSES = 5;

/** Repeats a step until it changes nothing more: what one pass cuts or masks can look like a secret or markup in the next. */
export function untilStable(start: string, step: (text: string) => string): string {
  let text = start;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const before = text;
    text = step(before);
    if (text === before) break;
  }
  return text;
}
