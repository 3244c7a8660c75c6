import { useQueries } from "@tanstack/react-query";
import type { JSX } from "react";
import { useWords } from "../../demo/use-words.ts";
import { fill } from "../../demo/words.ts";
import { NODES } from "../api/model.ts";
import { useConsole } from "../use-console.ts";
import { consoleWords } from "../words.ts";

const nodes = Array.from({ length: NODES }, (_, index) => index + 1);

/** Two hundred nodes, each asked by its own request: what an outage looks like. */
export function FleetPage(): JSX.Element {
  const words = useWords(consoleWords);
  const { client } = useConsole();
  const checks = useQueries({
    queries: nodes.map((id) => ({
      queryKey: ["nodes", id],
      queryFn: ({ signal }: { signal: AbortSignal }) => client.node(id, signal),
      enabled: false,
      retry: false,
      meta: { toast: true },
    })),
  });
  const fine = checks.filter(({ isSuccess }) => isSuccess).length;
  return (
    <>
      <div className="console-heading">
        <h1>{words.fleet}</h1>
        <button
          type="button"
          className="demo-button"
          data-primary
          onClick={() => {
            for (const { refetch } of checks) void refetch();
          }}
        >
          {fill(words.checkNodes, { count: NODES })}
        </button>
      </div>
      <p>{fill(words.nodes, { fine, total: NODES })}</p>
      <ul className="console-fleet">
        {checks.map(({ status }, index) => {
          const id = index + 1;
          const state = ({ success: "nodeFine", error: "nodeFailed", pending: "nodeUnknown" } as const)[
            status
          ];
          return (
            <li key={id} data-state={status} title={fill(words[state], { id })}>
              <span className="demo-hidden">{fill(words[state], { id })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
