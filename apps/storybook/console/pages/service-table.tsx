import type { JSX } from "react";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { useText } from "../../common/use-text.ts";
import type { Service } from "../api/model.ts";
import { consoleText } from "../text.ts";
import { useConsole } from "../use-console.ts";

export interface ServiceTableProps {
  readonly services: readonly Service[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

/** One row per service. A name opens the page of its service. */
export function ServiceTable({ services, selected, onSelect }: ServiceTableProps): JSX.Element {
  const text = useText(consoleText);
  const { navigate } = useConsole();
  const ids = services.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => selected.includes(id));
  return (
    <div className="demo-scroll">
      <table className="demo-table console-services">
        <thead>
          <tr>
            <th scope="col" data-label={text.selectAll}>
              <input
                type="checkbox"
                aria-label={text.selectAll}
                checked={all}
                onChange={() => onSelect(all ? [] : ids)}
              />
            </th>
            {(["name", "state", "flavor", "replicas", "model", "created"] as const).map((column) => (
              <th scope="col" key={column}>
                {text[column]}
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
                  aria-label={fillPlaceholders(text.select, { name })}
                  checked={selected.includes(id)}
                  onChange={({ target }) =>
                    onSelect(target.checked ? [...selected, id] : selected.filter((one) => one !== id))
                  }
                />
              </td>
              <th scope="row" lang="en">
                <button
                  type="button"
                  className="demo-link console-link"
                  onClick={() => navigate("service", id)}
                >
                  {name}
                </button>
              </th>
              <td>
                <span className="console-dot" data-state={state} aria-hidden="true" />
                {text[state]}
              </td>
              <td data-label={text.flavor}>
                <span lang="en">{flavor}</span>
              </td>
              <td data-label={text.replicas}>{replicas}</td>
              <td data-label={text.model}>
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
