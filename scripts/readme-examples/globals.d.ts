// What the examples of the READMEs use without an import: parts of the user's app and of other libraries.

interface Job {
  readonly id: string;
  readonly name: string;
}

declare const App: () => import("react").ReactNode;
declare const JobTable: (props: { readonly jobs: readonly Job[] | undefined }) => import("react").ReactNode;
declare const body: BodyInit;
declare const data: readonly Job[] | undefined;
declare const error: unknown;
declare const errors: import("@errorkit/react").ErrorStore;
declare const failure: import("@errorkit/core").Failure;
declare const failed: readonly { readonly job: Job; readonly error: unknown }[];
declare const form: { setFocus(name: string): void };
declare const hookForm: import("react-hook-form").UseFormReturn<{ readonly name: string }>;
declare const antdForm: import("antd").FormInstance<{ readonly name: string }>;
declare const labels: Readonly<Record<string, string>>;
declare const queryFn: () => Promise<unknown>;
declare const queryClient: import("@tanstack/react-query").QueryClient;
declare const reader: ReturnType<typeof import("@errorkit/core").createFailureReader>;
declare const signal: AbortSignal;
declare const useQuery: typeof import("@tanstack/react-query").useQuery;
declare function deleteJobs(ids: readonly string[]): Promise<void>;
declare function isRack(body: unknown): body is { readonly what: string; readonly why: string };
declare function openSignIn(): Promise<void>;
declare function refetch(): Promise<unknown>;
declare function t(key: string): string;

declare module "react-router" {
  export function useLocation(): {
    readonly pathname: string;
    readonly search: string;
    readonly state: unknown;
  };
  export function useNavigate(): (to: object, options: object) => Promise<void>;
  export function useRouteError(): unknown;
}

declare module "next/navigation" {
  export function useRouter(): { refresh(): void };
}
