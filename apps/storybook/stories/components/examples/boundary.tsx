import { ErrorBoundary } from "@errorkit/react";
import type { ReactNode } from "react";

// One boundary for each part that can fail. The other cards keep working.
export const Dashboard = ({ cards }: { cards: readonly { id: string; content: ReactNode }[] }) => (
  <main>
    {cards.map(({ id, content }) => (
      <ErrorBoundary key={id} surfaceProps={{ headingLevel: 3 }}>
        {content}
      </ErrorBoundary>
    ))}
  </main>
);
