import type { Failure } from "@errorkit/core";
import {
  createErrorStore,
  ErrorBanner,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  PartialFailure,
} from "@errorkit/react";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import "./surface-gallery.css";

export interface GalleryProps {
  readonly failure: Failure;
  readonly method: string;
  readonly onRetry: () => unknown;
}

/** A picture announces nothing, takes no focus, and adds no heading to the page. */
const silent = { announce: "off", headingLevel: "none", showAborted: true } as const;
const noop = () => undefined;

/** Every surface with a failure, as a picture: the page around it makes it inert. */
export const gallery = {
  banner: ({ failure, ...props }: GalleryProps) => (
    <ErrorBanner {...silent} {...props} error={failure} onDismiss={noop} onRefresh={noop} />
  ),
  inline: ({ failure, ...props }: GalleryProps) => <ErrorInline {...silent} {...props} error={failure} />,
  state: ({ failure, ...props }: GalleryProps) => (
    <ErrorState {...silent} {...props} error={failure} onRefresh={noop} />
  ),
  page: ({ failure, ...props }: GalleryProps) => (
    <ErrorPage
      {...silent}
      {...props}
      error={failure}
      autoFocus={false}
      updateDocumentTitle={false}
      homeHref="#home"
    />
  ),
  toast: Toast,
  summary: ({ failure, ...props }: GalleryProps) => (
    <ErrorSummary {...silent} {...props} error={failure} autoFocus={false} onFieldSelect={noop} />
  ),
  partial: ({ failure, method, onRetry }: GalleryProps) => (
    <PartialFailure
      announce="off"
      headingLevel="none"
      method={method}
      total={10}
      items={[
        { id: "a", label: "nightly-17", error: failure },
        { id: "b", label: "nightly-18", error: failure },
      ]}
      onRetry={onRetry}
    />
  ),
} satisfies Record<string, (props: GalleryProps) => JSX.Element>;

export type GalleryId = keyof typeof gallery;
export const galleryIds = Object.keys(gallery) as readonly GalleryId[];

/** A toaster in its place on the page, and not at the edge of the viewport. */
function Toast({ failure, method, onRetry }: GalleryProps): JSX.Element {
  const [store] = useState(createErrorStore);
  useEffect(() => {
    store.add(failure, { background: true, method, onRetry });
    return () => store.clear();
  }, [store, failure, method, onRetry]);
  return <ErrorToaster store={store} className="gallery-toasts" popover={undefined} />;
}
