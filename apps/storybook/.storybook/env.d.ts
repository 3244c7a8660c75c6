/** The `SPEC.md` of each component, by folder. */
declare module "virtual:specs" {
  const specs: Readonly<Record<string, string>>;
  export default specs;
}

declare module "*?raw" {
  const text: string;
  export default text;
}
