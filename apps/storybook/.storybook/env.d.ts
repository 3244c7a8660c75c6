/** The `SPEC.md` of each component, by folder. */
declare module "virtual:specs" {
  const specs: Readonly<Record<string, string>>;
  export default specs;
}

/** The definition of each type that properties name, with its comment. */
declare module "virtual:type-definitions" {
  const definitions: Readonly<Record<string, string>>;
  export default definitions;
}

declare module "*?raw" {
  const text: string;
  export default text;
}
