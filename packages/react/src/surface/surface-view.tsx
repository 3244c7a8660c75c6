import { isWriteMethod } from "@errorkit/core";
import type { JSX } from "react";
import { Details } from "./details/details.tsx";
import { renderFooter } from "./footer.tsx";
import { renderDetailsTrigger } from "./reference-line.tsx";
import type { SurfaceModel } from "./surface-model.ts";
import type { SurfaceOptions, SurfaceVariant } from "./surface-options.ts";
import { getElementProps } from "./surface-props.ts";
import type { SurfaceStore } from "./surface-store.ts";
import {
  isEmpty,
  renderCodes,
  renderResourceNote,
  renderServerMessage,
  renderText,
  renderTitle,
} from "./title-and-text.tsx";

/** What the functions that render the parts of a surface need. */
export interface SurfaceView {
  readonly id: string;
  readonly variant: SurfaceVariant;
  readonly model: SurfaceModel;
  /** Handles what the user does. */
  readonly store: SurfaceStore;
  readonly isRetrying: boolean;
  /** Without it the user cannot retry here; the delay that the service named is shown all the same. */
  readonly onRetry: (() => void) | undefined;
  readonly detailsId: string;
  readonly detailsOpen: boolean;
  /** Returns the name of a button, with the title of the surface where others have the same label; `undefined` elsewhere. */
  readonly getName: (label: string) => string | undefined;
}

/** Whether a compact surface has more to show than its title and buttons. A message of the app is never cut. */
const hasRest = ({ model, variant }: SurfaceView): boolean =>
  !variant.silent &&
  (model.hasDetails ||
    model.requestIds.first.length > 0 ||
    !!model.supportHref ||
    !isEmpty(model.description) ||
    !isEmpty(model.nextStep));

/** Renders a surface: the parts that every surface shares. */
export function renderSurface(view: SurfaceView, { props, children }: SurfaceOptions): JSX.Element {
  const { id, variant, model, store, detailsId, detailsOpen, getName } = view;
  const { failure, messages, severity } = model;
  const { colorScheme } = model.settings;
  const elementProps = getElementProps(props);
  const { compact, element: Root } = variant;
  const hasTrigger = compact && hasRest(view);
  const isClosed = hasTrigger && !detailsOpen;
  const dismissLabel = messages.t("ui.dismiss");
  return (
    <Root
      role={Root === "div" ? "group" : undefined}
      aria-labelledby={`${id}-title`}
      lang={messages.locale}
      {...elementProps}
      ref={store.attach}
      className={`ek ek-${variant.name} ${elementProps.className ?? ""}`.trimEnd()}
      data-surface={variant.name}
      data-severity={severity}
      data-icon={model.icon}
      data-density={compact ? "compact" : undefined}
      data-expanded={hasTrigger ? detailsOpen : undefined}
      data-ek-theme={colorScheme === "auto" ? undefined : colorScheme}
      onKeyDown={store.handleKeyDown}
      onFocus={store.handleFocus}
      onBlur={store.handleBlur}
    >
      {variant.codesPosition === "title" && renderCodes(model)}
      {renderTitle(model, `${id}-title`, props.headingLevel ?? variant.headingLevel, isClosed)}
      {/* The wait is in place of the next step, which after a write asks to check first. */}
      {!(isClosed && model.retry?.delaySeconds && !isWriteMethod(failure.method ?? props.method)) &&
        renderText(isClosed && !isEmpty(model.nextStep) ? { ...model, description: null } : model)}
      {!isClosed && renderServerMessage(model)}
      {compact && renderFooter(view, "controls")}
      {hasTrigger && renderDetailsTrigger(view)}
      {!isClosed && !variant.hasMultipleCauses && renderResourceNote(failure, messages)}
      {typeof children === "function" ? children(failure, messages) : children}
      {!isClosed && renderFooter(view, compact ? "footer" : undefined)}
      {detailsOpen && model.hasDetails && (
        <Details id={detailsId} model={model} onCopied={store.handleCopied} />
      )}
      {props.onDismiss && (
        <button
          type="button"
          className="ek-icon-button ek-close"
          data-part="dismiss"
          aria-label={getName(dismissLabel) ?? dismissLabel}
          onClick={() => store.dismiss("button")}
        />
      )}
    </Root>
  );
}
