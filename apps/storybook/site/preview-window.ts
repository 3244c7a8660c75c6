/** What the accessibility addon reports of one look at a story. */
interface AxeReport {
  readonly error?: unknown;
  readonly violations?: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** A story has been drawn, played where it had to, and looked at. */
export interface StoryFinished {
  readonly status: string;
  readonly reporters: readonly { readonly type: string; readonly result: AxeReport }[];
}

declare global {
  /** The parts of Storybook's preview that the tests use. */
  interface Window {
    readonly __STORYBOOK_PREVIEW__?: {
      readonly currentRender?: { readonly id: string; readonly phase?: string };
    };
    readonly __STORYBOOK_ADDONS_CHANNEL__: {
      emit(event: "updateGlobals", payload: { readonly globals: object }): void;
      last(event: "playFunctionThrewException"): readonly { readonly message: string }[] | undefined;
      once(event: "storyFinished", listener: (finished: StoryFinished) => void): void;
    };
  }
}
