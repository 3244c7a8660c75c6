/** What a custom property or a token gives as a colour on an element, as the browser computes it. */
export function getComputedColor(element: Element, value: string): string {
  const probe = element.appendChild(document.createElement("i"));
  probe.style.color = value.startsWith("--") ? `var(${value})` : value;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
