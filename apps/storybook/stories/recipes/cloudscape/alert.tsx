import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { RetryHandler } from "@errorkit/react";
import { useErrorSurface, useTranslator } from "@errorkit/react";

interface ErrorAlertProps {
  error: unknown;
  /** What failed, such as "Cluster list". It is shown before the title. */
  subject?: string;
  /** The HTTP method, if the error does not include it. */
  method?: string;
  onRetry?: RetryHandler | undefined;
  onDismiss?: () => void;
}

export function ErrorAlert({ error, ...options }: ErrorAlertProps) {
  const surface = useErrorSurface(error, options);
  const { t } = useTranslator();
  if (!surface) return null;
  const { title, content, severity, failure, actions, retry, supportReport, dismiss, rootProps } = surface;
  const details = [
    { label: t("ui.statusCode"), value: failure.status },
    { label: t("ui.errorCode"), value: failure.code },
    {
      label: t("ui.request"),
      value: failure.url && <span translate="no">{`${failure.method ?? ""} ${failure.url}`}</span>,
    },
  ].filter(({ value }) => value);
  return (
    <div {...rootProps}>
      <Alert
        type={severity}
        header={title}
        dismissible={options.onDismiss !== undefined}
        onDismiss={dismiss}
        action={
          <SpaceBetween direction="horizontal" size="xs">
            {actions.map(({ id, label, href, onSelect }) => (
              <Button key={id} {...(href && { href })} onClick={() => onSelect?.()}>
                {label}
              </Button>
            ))}
            {retry && (
              // `disabled` would take focus away while the button waits.
              <Button
                loading={retry.state === "running"}
                nativeButtonAttributes={{ "aria-disabled": retry.state !== "ready" }}
                onClick={retry.run}
              >
                {retry.label}
                <span aria-hidden="true">{retry.countdown}</span>
              </Button>
            )}
          </SpaceBetween>
        }
      >
        {/* Description, next step, message from the service, and request ID. */}
        {content}
        {supportReport && (
          <ExpandableSection variant="footer" headerText={t("ui.details")}>
            <SpaceBetween size="s">
              <KeyValuePairs columns={2} items={details} />
              <Button iconName="copy" onClick={() => supportReport.onSelect?.()}>
                {supportReport.label}
              </Button>
            </SpaceBetween>
          </ExpandableSection>
        )}
      </Alert>
    </div>
  );
}
