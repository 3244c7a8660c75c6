interface ImportMetaEnv {
  /** The view in which the story tests run: a choice of the toolbar's globals. */
  readonly EK_GLOBALS?: { readonly locale: string; readonly theme: string };
}

/** The components' rules, by their folder. */
declare module "virtual:specs" {
  const specs: Readonly<Record<string, string>>;
  export default specs;
}

declare module "*?raw" {
  const text: string;
  export default text;
}
