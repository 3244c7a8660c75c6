/** Returns those of the definitions that a text names, each followed by those that it names itself. */
export function findTypeDefinitions(
  definitions: Readonly<Record<string, string>>,
  text: string,
): readonly string[] {
  const found = new Set<string>();
  const collect = (code: string) => {
    for (const [name] of code.matchAll(/\b[A-Z]\w+/g)) {
      const definition = definitions[name];
      if (!definition || found.has(definition)) continue;
      found.add(definition);
      collect(definition.replace(/\/\*\*[\s\S]*?\*\//g, ""));
    }
  };
  collect(text);
  return [...found];
}
