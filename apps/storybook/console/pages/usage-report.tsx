import type { JSX } from "react";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { useText } from "../../common/use-text.ts";
import { consoleText } from "../text.ts";

const months = [
  ["2026-09", 4120],
  ["2026-10", 4480],
  ["2026-11", 3970],
] as const;

/** The lazily loaded chunk. */
export default function UsageReport(): JSX.Element {
  const text = useText(consoleText);
  return (
    <table className="demo-table">
      <caption className="demo-hidden">{text.usage}</caption>
      <tbody>
        {months.map(([month, hours]) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td className="console-number">{fillPlaceholders(text.gpuHours, { hours })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
