/** The color that the browser computes for a custom property or a token on an element. */
export function getComputedColor(element: Element, value: string): string {
  const probe = element.appendChild(document.createElement("i"));
  probe.style.color = value.startsWith("--") ? `var(${value})` : value;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
