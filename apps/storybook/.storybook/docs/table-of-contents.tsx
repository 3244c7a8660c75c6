import type { JSX } from "react";

export interface TableOfContentsProps {
  readonly label: string;
  readonly sections: readonly (readonly [id: string, title: string])[];
}

/** Links to the sections of a documentation page. Storybook's own table of contents has one language. */
export function TableOfContents({ label, sections }: TableOfContentsProps): JSX.Element {
  return (
    <nav className="guide-contents sb-unstyled" aria-label={label}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
