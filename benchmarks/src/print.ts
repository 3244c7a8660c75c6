/** Prints a Markdown table. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const print = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
  console.log("");
  print(header);
  print(["---", ...header.slice(1).map(() => "---:")]);
  for (const row of rows) print(row);
}

/** Three digits are more than a measurement is worth. */
export function roundValue(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(digits, 4));
}
