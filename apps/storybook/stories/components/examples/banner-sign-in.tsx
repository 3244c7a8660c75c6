import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";

// `signIn` opens your sign-in and resolves to true when the user has signed in. The page and its input stay.
export function App({ error, signIn }: { error: unknown; signIn: () => Promise<boolean> }) {
  return (
    <ErrorkitProvider onSignIn={signIn}>
      <ErrorBanner error={error} />
    </ErrorkitProvider>
  );
}
