/** A formula without what stands in quotes: its texts and names of sheets. */
export function skeleton(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (quoted) =>
    quoted.endsWith("!") ? "''!" : '""',
  );
}
