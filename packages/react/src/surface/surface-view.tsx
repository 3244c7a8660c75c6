import type { JSX } from "react";
import { Details } from "./details/details.tsx";
import { renderFooter } from "./footer.tsx";
import type { SurfaceModel } from "./surface-model.ts";
import type { SurfaceOptions, SurfaceVariant } from "./surface-options.ts";
import { getElementProps } from "./surface-props.ts";
import type { SurfaceStore } from "./surface-store.ts";
import { renderResourceNote, renderServerMessage, renderText, renderTitle } from "./title-and-text.tsx";

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
}

/** Renders a surface: the parts that every surface shares. */
export function renderSurface(view: SurfaceView, { props, children }: SurfaceOptions): JSX.Element {
  const { id, variant, model, store, detailsId, detailsOpen } = view;
  const { failure, messages, severity } = model;
  const { colorScheme } = model.settings;
  const elementProps = getElementProps(props);
  const isSection = variant.element === "section";
  const Root = isSection ? "section" : "div";
  return (
    <Root
      role={isSection ? undefined : "group"}
      aria-labelledby={`${id}-title`}
      lang={messages.locale}
      {...elementProps}
      ref={store.attach}
      className={`ek ek-${variant.name} ${elementProps.className ?? ""}`.trimEnd()}
      data-surface={variant.name}
      data-severity={severity}
      data-icon={model.icon}
      data-ek-theme={colorScheme === "auto" ? undefined : colorScheme}
      onKeyDown={store.handleKeyDown}
      onFocus={store.handleFocus}
      onBlur={store.handleBlur}
    >
      {renderTitle(model, `${id}-title`, props.headingLevel ?? variant.headingLevel)}
      {renderText(model)}
      {renderServerMessage(model)}
      {!variant.hasMultipleCauses && renderResourceNote(failure, messages)}
      {typeof children === "function" ? children(failure, messages) : children}
      {renderFooter(view)}
      {detailsOpen && model.hasDetails && (
        <Details id={detailsId} model={model} onCopied={store.handleCopied} />
      )}
      {props.onDismiss && (
        <button
          type="button"
          className="ek-icon-button ek-close"
          data-part="dismiss"
          aria-label={messages.t("ui.dismiss")}
          onClick={() => store.dismiss("button")}
        />
      )}
    </Root>
  );
}
