import { useErrorSurface } from "@errorkit/react";

interface ErrorNoteProps {
  error: unknown;
  subject?: string;
  onRetry?: () => Promise<unknown>;
  onDismiss?: () => void;
}

export function ErrorNote({ error, ...options }: ErrorNoteProps) {
  const surface = useErrorSurface(error, options);
  if (!surface) return null;
  const { title, content, actions, retry, supportReport, severity, rootProps } = surface;
  return (
    <div {...rootProps} className={`note note-${severity}`}>
      <strong>{title}</strong>
      {content}
      {retry && (
        // `disabled` would take focus away while the button waits.
        <button type="button" aria-disabled={retry.state !== "ready"} onClick={retry.run}>
          {retry.label}
          <span aria-hidden="true">{retry.countdown}</span>
        </button>
      )}
      {actions.map(({ id, label, href, onSelect }) =>
        href ? (
          <a key={id} href={href}>
            {label}
          </a>
        ) : (
          <button key={id} type="button" onClick={onSelect}>
            {label}
          </button>
        ),
      )}
      {supportReport && (
        <button type="button" onClick={supportReport.onSelect}>
          {supportReport.label}
        </button>
      )}
    </div>
  );
}
