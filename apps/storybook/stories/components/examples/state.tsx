import { ErrorState } from "@errorkit/react";
import { useQuery } from "@tanstack/react-query";

export function ServicesCard({ load }: { load: () => Promise<string[]> }) {
  const { data, error, refetch } = useQuery({ queryKey: ["services"], queryFn: load });
  return (
    <section>
      <h2>Services</h2>
      {data && (
        <ul>
          {data.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {/* In place of the list, and only there: the rest of the page works. */}
      <ErrorState error={error} headingLevel={3} onRetry={() => refetch()} />
    </section>
  );
}
