/** The components with a documentation page. */
const COMPONENT =
  /(?<![`[\w])(ErrorBanner|ErrorInline|ErrorState|ErrorPage|ErrorToaster|ErrorSummary|PartialFailure|ErrorBoundary|LocaleSelect)(?!\w)/g;

/** Makes the names of components in a Markdown text links to their pages. */
export const linkComponents = (markdown: string): string =>
  markdown.replace(
    COMPONENT,
    (name: string) => `[${name}](?path=/docs/components-${name.toLowerCase()}--docs)`,
  );
