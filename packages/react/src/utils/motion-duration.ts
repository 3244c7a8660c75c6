/** Returns the token `--ek-duration` in milliseconds: 0 with reduced motion, and without the stylesheet. */
export const getMotionDuration = (element: Element): number =>
  1000 * Number.parseFloat(getComputedStyle(element).getPropertyValue("--ek-duration")) || 0;
