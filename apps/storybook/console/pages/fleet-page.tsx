import { errorMeta } from "@errorkit/react/tanstack-query";
import { useQueries } from "@tanstack/react-query";
import type { JSX } from "react";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { useText } from "../../common/use-text.ts";
import { NODES } from "../api/model.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";

const nodes = Array.from({ length: NODES }, (_, index) => index + 1);

/** Checks 200 nodes with one request each, to show an outage. */
export function FleetPage(): JSX.Element {
  const text = useText(consoleText);
  const { client, errors } = useConsole();
  const checks = useQueries({
    queries: nodes.map((id) => ({
      queryKey: ["nodes", id],
      queryFn: ({ signal }: { signal: AbortSignal }) => client.node(id, signal),
      enabled: false,
      retry: false,
      meta: errorMeta({ background: true }),
    })),
  });
  const healthy = checks.filter(({ isSuccess }) => isSuccess).length;
  const isChecked = checks.some(({ status }) => status !== "pending");
  return (
    <>
      <div className="console-heading">
        <h1>{text.fleet}</h1>
        <button
          type="button"
          className="demo-button"
          data-primary
          onClick={() => {
            // The second check replaces the failures of the first one: a node is not counted twice.
            errors.clear();
            for (const { refetch } of checks) void refetch();
          }}
        >
          {fillPlaceholders(text.checkNodes, { count: NODES })}
        </button>
      </div>
      <p>{fillPlaceholders(isChecked ? text.nodes : text.nodesUnchecked, { healthy, total: NODES })}</p>
      <ul className="console-fleet">
        {checks.map(({ status }, index) => {
          const id = index + 1;
          const state = ({ success: "nodeHealthy", error: "nodeFailed", pending: "nodeUnknown" } as const)[
            status
          ];
          return (
            <li key={id} data-state={status} title={fillPlaceholders(text[state], { id })}>
              <span className="demo-hidden">{fillPlaceholders(text[state], { id })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
