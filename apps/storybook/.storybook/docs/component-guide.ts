import type { ReactNode } from "react";
import type { Localized } from "../../common/localized.ts";

interface UsageExample {
  readonly reason: Localized<string>;
  readonly render: () => ReactNode;
}

/** What the documentation page of a component says beside its stories and properties. */
export interface ComponentGuide {
  /** The folder of the component in `packages/react/src/components/`, which holds its `SPEC.md`. */
  readonly folder: string;
  /** What the component is and when to use it. */
  readonly when: Localized<string>;
  /** When to use another component, and which one. */
  readonly whenNot: Localized<string>;
  /** How the component announces a failure, and what it does with focus. */
  readonly accessibility: Localized<string>;
  /** The element that the anatomy draws, as a selector. By default it is the first surface. */
  readonly root?: string;
  readonly do: UsageExample;
  readonly dont: UsageExample;
}
