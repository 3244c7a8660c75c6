import { errorMeta } from "@errorkit/react/tanstack-query";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useText } from "../../common/use-text.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";

/** The polling interval, in milliseconds. */
const POLL_MS = 2000;

/** A table of current traffic. The user does not wait for polling, so failures go to the toaster and the old numbers stay. */
export function LivePage(): JSX.Element {
  const text = useText(consoleText);
  const { client } = useConsole();
  const { data, error } = useQuery({
    queryKey: ["traffic"],
    queryFn: ({ signal }) => client.traffic(signal),
    refetchInterval: POLL_MS,
    retry: false,
    meta: errorMeta({ background: true }),
  });
  return (
    <>
      <div className="console-heading">
        <h1>{text.live}</h1>
      </div>
      <div className="demo-card console-table" data-stale={error ? true : undefined}>
        <table className="demo-table">
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.requests}</th>
              <th scope="col">{text.latency}</th>
            </tr>
          </thead>
          <tbody>
            {(data ?? []).map(({ id, name, requestsPerSecond, latency }) => (
              <tr key={id}>
                <th scope="row" lang="en">
                  {name}
                </th>
                <td className="console-number">{requestsPerSecond}</td>
                <td className="console-number" lang="en">
                  {latency} ms
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {error && <p className="demo-muted">{text.stale}</p>}
      </div>
    </>
  );
}
