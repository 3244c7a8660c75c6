/** Every generated file of this package: its path and its text. */
export function generatedFiles(): Record<string, string>;
