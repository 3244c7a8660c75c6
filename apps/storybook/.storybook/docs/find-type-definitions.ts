/** The sources with the types that properties name. Stories and tests have none of them. */
const sources = import.meta.glob<string>(
  [
    "../../../../packages/core/src/types.ts",
    "../../../../packages/react/src/types.ts",
    "../../../../packages/react/src/{components,surface}/**/*.{ts,tsx}",
  ],
  { query: "?raw", import: "default", eager: true },
);

/** An exported type with its TSDoc comment, up to the empty line after it. */
const DEFINITION =
  /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:type|interface) (\w+)[\s\S]*?(?:;|\})(?=\n\n|\n$(?![\s\S]))/gm;

const definitions: ReadonlyMap<string, string> = new Map(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(DEFINITION)].map(([definition, name = ""]) => [name, definition] as const),
  ),
);

/** Returns the definitions of Errorkit's types that a text names, each followed by those of the types that it names itself. */
export function findTypeDefinitions(text: string): readonly string[] {
  const found = new Set<string>();
  const collect = (code: string) => {
    for (const [name] of code.matchAll(/\b[A-Z]\w+/g)) {
      const definition = definitions.get(name);
      if (!definition || found.has(definition)) continue;
      found.add(definition);
      collect(definition.replace(/\/\*\*[\s\S]*?\*\//g, ""));
    }
  };
  collect(text);
  return [...found];
}
