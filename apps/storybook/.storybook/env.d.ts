interface ImportMetaEnv {
  /** The view in which the story tests run: a choice of the toolbar's globals. */
  readonly EK_GLOBALS?: { readonly locale: string; readonly theme: string };
}
