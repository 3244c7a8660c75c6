// What the guides and recipes use of libraries that the demo does not install.

declare module "@mui/material" {
  import type { JSX, ReactNode } from "react";

  interface AlertProps {
    severity?: "error" | "warning" | "info" | "success";
    role?: string;
    action?: ReactNode;
    onClose?: (() => void) | undefined;
    children?: ReactNode;
  }
  interface ButtonProps {
    color?: "inherit";
    type?: "submit";
    "aria-disabled"?: boolean;
    href?: string | undefined;
    onClick?: (() => unknown) | undefined;
    children?: ReactNode;
  }
  interface SnackbarProps {
    open: boolean;
    message?: ReactNode;
    autoHideDuration?: number;
    onClose?: () => void;
    children?: ReactNode;
  }
  export function Alert(props: AlertProps): JSX.Element;
  export function AlertTitle(props: { children?: ReactNode }): JSX.Element;
  export function Button(props: ButtonProps): JSX.Element;
  export function Snackbar(props: SnackbarProps): JSX.Element;

  interface DialogProps {
    open: boolean;
    onClose?: () => void;
    "aria-labelledby"?: string;
    children?: ReactNode;
  }
  export function Dialog(props: DialogProps): JSX.Element;
  export function DialogTitle(props: { id?: string; children?: ReactNode }): JSX.Element;
  export function DialogContent(props: { children?: ReactNode }): JSX.Element;
  export function DialogActions(props: { children?: ReactNode }): JSX.Element;
  export function Table(props: { children?: ReactNode }): JSX.Element;
  export function TableHead(props: { children?: ReactNode }): JSX.Element;
  export function TableBody(props: { children?: ReactNode }): JSX.Element;
  export function TableRow(props: { children?: ReactNode }): JSX.Element;
  export function TableCell(props: { colSpan?: number; children?: ReactNode }): JSX.Element;

  interface TextFieldProps {
    id?: string;
    name?: string;
    label?: ReactNode;
    error?: boolean;
    helperText?: ReactNode;
    onChange?: () => void;
  }
  export function TextField(props: TextFieldProps): JSX.Element;
}

declare module "@sentry/react" {
  interface CaptureContext {
    tags?: Readonly<Record<string, string | number | undefined>>;
    extra?: Readonly<Record<string, unknown>>;
    fingerprint?: string[];
  }
  export function captureException(exception: unknown, context?: CaptureContext): string;
}

declare module "@testing-library/react" {
  import type { ReactNode } from "react";

  export { screen, waitFor } from "@testing-library/dom";
  export function cleanup(): void;
  export function render(element: ReactNode): unknown;
}

declare module "react-router" {
  import type { JSX, ReactNode } from "react";

  interface RouteObject {
    path: string;
    loader?: (args: { request: Request }) => Promise<unknown>;
    element: ReactNode;
    errorElement?: ReactNode;
  }
  export function createBrowserRouter(routes: RouteObject[]): object;
  export function RouterProvider(props: { router: object }): JSX.Element;
  export function BrowserRouter(props: { children: ReactNode }): JSX.Element;
  export function Routes(props: { children: ReactNode }): JSX.Element;
  export function Route(props: { path: string; element: ReactNode }): null;
  export function useLoaderData(): unknown;
  export function useLocation(): { pathname: string; search: string; state: unknown };
  export function useNavigate(): (to: object, options: object) => Promise<void>;
  export function useRouteError(): unknown;
}

declare module "next/navigation" {
  export function useRouter(): { refresh(): void };
  export function unstable_rethrow(error: unknown): void;
}

declare module "next/cache" {
  export function revalidatePath(path: string): void;
}

declare module "next/headers" {
  export function headers(): Promise<Headers>;
}

declare module "next/link" {
  import type { JSX, ReactNode } from "react";

  export default function Link(props: { href: string; children: ReactNode }): JSX.Element;
}
