/**
 * The path, relative to this package, and the text of each generated file, from the data in `base` (default: this package).
 * Throws for wrong data, with the file, the code and the allowed values.
 */
export function generatedFiles(base?: URL): Record<string, string>;

/** A list of names as it is in `vocabulary.generated.ts`. */
export function packNames(names: readonly string[]): string;
