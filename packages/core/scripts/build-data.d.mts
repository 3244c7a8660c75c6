/**
 * Every generated file of this package: its path and its text, from what lies in `base` (default: this package).
 * Throws where the data is wrong, with the file, the code and what may stand there.
 */
export function generatedFiles(base?: URL): Record<string, string>;
