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
  const { title, description, nextStep, serverMessage, actions, retry, requestId, severity, rootProps } =
    surface;
  return (
    <div {...rootProps} className={`note note-${severity}`}>
      <strong>{title}</strong>
      <p>{description}</p>
      <p>{nextStep}</p>
      {serverMessage && <blockquote>{serverMessage}</blockquote>}
      {retry && (
        // `disabled` would take focus away while the button waits.
        <button type="button" aria-disabled={retry.state !== "ready"} onClick={retry.run}>
          {retry.label}
          {retry.secondsLeft > 0 && ` (${retry.secondsLeft})`}
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
      {requestId && <code>{requestId}</code>}
    </div>
  );
}
