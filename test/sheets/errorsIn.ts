import type { Calculated } from "./calculated";

/** Every error value on calculated sheets, with its place. */
export function errorsIn(calculated: Map<string, Calculated>): string[] {
  return [...calculated].flatMap(([name, cells]) =>
    cells.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) =>
        typeof cell === "string" && /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!)/.test(cell)
          ? [`${cell} on ${name}, row ${at + 1}, column ${column + 1}`]
          : [],
      ),
    ),
  );
}

/** Collects what differs: numbers to a billionth, null and "" as nothing. */
export class Comparison {
  readonly wrong: string[] = [];

  compare(
    what: string,
    got: Calculated[number][number] | undefined,
    expected: number | string | null,
  ): void {
    const value = got === "" || got === undefined ? null : got;
    const same =
      typeof expected === "number" && typeof value === "number"
        ? Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
        : value === expected;
    if (!same) this.wrong.push(`${what}: ${String(value)} instead of ${String(expected)}`);
  }
}
