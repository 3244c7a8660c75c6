import type { JSX } from "react";
import { useWords } from "../../demo/use-words.ts";
import { consoleWords } from "../words.ts";

const months = [
  ["2026-09", 4120],
  ["2026-10", 4480],
  ["2026-11", 3970],
] as const;

/** The report that comes in a chunk of its own. */
export default function UsageReport(): JSX.Element {
  const words = useWords(consoleWords);
  return (
    <table className="demo-table">
      <caption className="demo-hidden">{words.usage}</caption>
      <tbody>
        {months.map(([month, hours]) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td className="console-number" lang="en">
              {hours} GPU h
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
