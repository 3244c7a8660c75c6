import { ErrorInline } from "@errorkit/react";
import { useQuery } from "@tanstack/react-query";

export function GpuLoad({ load }: { load: () => Promise<number> }) {
  const { data, error, refetch } = useQuery({ queryKey: ["gpu"], queryFn: load });
  return (
    <dl>
      <dt>GPU load</dt>
      <dd>
        {data !== undefined && `${data} %`}
        <ErrorInline error={error} onRetry={() => refetch()} />
      </dd>
    </dl>
  );
}
