import type { DocsContainerProps } from "@storybook/addon-docs/blocks";
import type { ComponentProps, JSX, PropsWithChildren } from "react";
import { lazy, Suspense } from "react";

/** Loads the blocks of Storybook's documentation with the first documentation page, because stories do without them. */
const ComponentPage = lazy(async () => ({
  default: (await import("./component-page.tsx")).ComponentPage,
}));
const DocsContainer = lazy(async () => ({
  default: (await import("./docs-container.tsx")).DocsContainer,
}));
const MdxCode = lazy(async () => ({ default: (await import("./code-block.tsx")).MdxCode }));

export const LazyComponentPage = (): JSX.Element => (
  <Suspense>
    <ComponentPage />
  </Suspense>
);

export const LazyDocsContainer = (props: PropsWithChildren<DocsContainerProps>): JSX.Element => (
  <Suspense>
    <DocsContainer {...props} />
  </Suspense>
);

export const LazyMdxCode = (props: ComponentProps<"code">): JSX.Element => (
  <Suspense>
    <MdxCode {...props} />
  </Suspense>
);
