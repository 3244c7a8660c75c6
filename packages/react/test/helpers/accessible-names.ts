import { expect } from "vitest";

const getAccessibleName = (element: Element): string =>
  element.getAttribute("aria-label") ??
  document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent ??
  element.textContent ??
  "";

/** Fails with the names that are empty or contain an English word other than "ID". */
export function expectChineseNames(container: Element, atLeast: number): void {
  const names = [...container.querySelectorAll("button, a, section, h2, [role=group]")].map(
    getAccessibleName,
  );
  expect(names.length).toBeGreaterThanOrEqual(atLeast);
  expect(names.filter((name) => name === "" || /[A-Za-z]{2,}/.test(name.replace(/\bID\b/, "")))).toEqual([]);
}
