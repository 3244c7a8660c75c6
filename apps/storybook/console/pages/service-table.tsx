import type { JSX } from "react";
import { useWords } from "../../demo/use-words.ts";
import { fill } from "../../demo/words.ts";
import type { Service } from "../api/model.ts";
import { useConsole } from "../use-console.ts";
import { consoleWords } from "../words.ts";

export interface ServiceTableProps {
  readonly services: readonly Service[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** The services, a row each; a name leads to its page. */
export function ServiceTable({ services, selected, onSelect }: ServiceTableProps): JSX.Element {
  const words = useWords(consoleWords);
  const { go } = useConsole();
  const ids = services.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => selected.includes(id));
  return (
    <div className="demo-scroll">
      <table className="demo-table console-services">
        <thead>
          <tr>
            <th scope="col" data-label={words.selectAll}>
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={all}
                onChange={() => onSelect(all ? [] : ids)}
              />
            </th>
            {(["name", "state", "flavor", "replicas", "model", "created"] as const).map((column) => (
              <th scope="col" key={column}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map(({ id, name, state, flavor, replicas, model, created }) => (
            <tr key={id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={fill(words.select, { name })}
                  checked={selected.includes(id)}
                  onChange={({ target }) =>
                    onSelect(target.checked ? [...selected, id] : selected.filter((one) => one !== id))
                  }
                />
              </td>
              <th scope="row" lang="en">
                <button type="button" className="console-link" onClick={() => go("service", id)}>
                  {name}
                </button>
              </th>
              <td>
                <span className="console-dot" data-state={state} aria-hidden="true" />
                {words[state]}
              </td>
              <td data-label={words.flavor}>
                <span lang="en">{flavor}</span>
              </td>
              <td data-label={words.replicas}>{replicas}</td>
              <td data-label={words.model}>
                <span lang="en">{model}</span>
              </td>
              <td>
                <time dateTime={created}>{created.slice(0, 10)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
