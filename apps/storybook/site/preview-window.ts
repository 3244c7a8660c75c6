declare global {
  /** The parts of Storybook's preview that the tests use. */
  interface Window {
    readonly __STORYBOOK_PREVIEW__?: {
      readonly currentRender?: {
        readonly id: string;
        readonly phase?: string;
        readonly story?: {
          readonly parameters: { readonly a11y: { readonly options: { readonly rules: object } } };
        };
      };
    };
    readonly __STORYBOOK_ADDONS_CHANNEL__: {
      emit(event: "updateGlobals", payload: { readonly globals: object }): void;
      emit(event: "forceRemount", payload: { readonly storyId: string }): void;
      last(event: "playFunctionThrewException"): readonly { readonly message: string }[] | undefined;
      once(event: "storyFinished" | "playFunctionThrewException", listener: () => void): void;
    };
    /** In the pages of `installAudits`, where it is asked for. */
    readonly axe: {
      run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }>;
      setup(root: Element): void;
      teardown(): void;
      readonly commons: { readonly text: { accessibleText(element: Element): string } };
    };
  }
}

/** A rule of axe, and the elements that violate it. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export {};
