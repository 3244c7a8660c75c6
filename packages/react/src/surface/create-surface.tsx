import type { ForwardRefRenderFunction } from "react";
import { Surface } from "./surface.tsx";
import type { SurfaceVariant } from "./surface-options.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/**
 * Creates the render function of a surface that adds nothing to the shared parts, for `forwardRef`.
 *
 * @param displayName the name of the component in the React developer tools
 */
export function createSurface(
  displayName: string,
  variant: SurfaceVariant,
): ForwardRefRenderFunction<HTMLElement, ErrorSurfaceProps> {
  const render: ForwardRefRenderFunction<HTMLElement, ErrorSurfaceProps> = (props, ref) => (
    <Surface variant={variant} props={props} rootRef={ref} />
  );
  render.displayName = displayName;
  return render;
}
