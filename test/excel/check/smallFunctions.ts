import type { OpenExcel } from "../openExcel";

const any = (name: string) => ({ name, type: "any", dimensionality: "matrix" as const });
const result = { type: "any", dimensionality: "matrix" as const };

/** Gives the open workbook functions RM.TWICE, RM.TABLE (spills), RM.PERCENT (with its number format) and RM.SLOW. */
export function registerSmallFunctions({ host }: Pick<OpenExcel, "host">): {
  /** Lets RM.SLOW answer. */
  answer(): void;
} {
  const waiting: (() => void)[] = [];
  let answered = false;
  host.registerFunctions(
    {
      functions: [
        { id: "TWICE", name: "TWICE", parameters: [any("number")], result },
        { id: "TABLE", name: "TABLE", parameters: [any("number")], result },
        { id: "PERCENT", name: "PERCENT", parameters: [any("number")], result },
        { id: "SLOW", name: "SLOW", parameters: [any("number")], result },
      ],
    },
    "RM",
  );
  CustomFunctions.associate("TWICE", (cells: number[][]) =>
    cells.map((row) => row.map((value) => value * 2)),
  );
  CustomFunctions.associate("TABLE", (cells: number[][]) => [
    ["Name", "Value"],
    ["=1+1", cells[0]![0]!],
    ["", new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Nothing.")],
  ]);
  CustomFunctions.associate("PERCENT", (cells: number[][]) => [
    [{ type: "FormattedNumber", basicValue: cells[0]![0]! / 100, numberFormat: "0.0%" }],
  ]);
  CustomFunctions.associate("SLOW", async (cells: number[][]) => {
    if (!answered) await new Promise<void>((resolve) => waiting.push(resolve));
    return [[cells[0]![0]! + 1]];
  });
  return {
    answer() {
      answered = true;
      for (const resolve of waiting) resolve();
    },
  };
}
