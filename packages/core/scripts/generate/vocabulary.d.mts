/** A list of names as it is in `vocabulary.generated.ts`. */
export function packNames(names: readonly string[]): string;
