import { addinCalls, mentionsOf } from "./addinFormula";
import type { FormulaCell, ScannedSheet, WorkbookScan } from "./scanWorkbook";

/** What of a workbook needs the add-in. */
export interface Dependence {
  /** Sheets with a formula of the add-in, or with one that looks at such a sheet; by id. */
  sheets: ReadonlySet<string>;
  /** Formulas of a sheet that call the add-in themselves. */
  calls(sheet: ScannedSheet): FormulaCell[];
  /**
   * Formulas of a sheet that would not calculate on a copy of it without the add-in: those that call it, and those that
   * look at another sheet that needs it. It is told by whole sheets, so that a few more may be named than must.
   */
  needing(sheet: ScannedSheet): FormulaCell[];
}

export function dependenceOf({ sheets, names, tables }: WorkbookScan): Dependence {
  const calling = new Map(
    sheets.map((sheet) => [
      sheet.id,
      sheet.formulas.filter(({ formula }) => addinCalls(formula).length > 0),
    ]),
  );
  const order = sheets.map(({ name }) => name.toLowerCase());
  /** Word → what it stands for, as far as it matters. */
  const meaning = new Map<string, { calls: boolean; mentioned: string[]; words: string[] }>();
  for (const { name, formula } of names) {
    const { sheets: mentioned, words } = mentionsOf(formula);
    const before = meaning.get(name.toLowerCase());
    // A sheet's own name may hide another one: whatever any of them means counts.
    meaning.set(name.toLowerCase(), {
      calls: addinCalls(formula).length > 0 || before?.calls === true,
      mentioned: [...mentioned, ...(before?.mentioned ?? [])],
      words: [...words, ...(before?.words ?? [])],
    });
  }
  for (const { name, sheet } of tables)
    meaning.set(name.toLowerCase(), { calls: false, mentioned: [sheet.toLowerCase()], words: [] });

  const looks = new Map<string, { cell: FormulaCell; at: Set<string>; calls: boolean }[]>();
  for (const sheet of sheets)
    looks.set(
      sheet.id,
      sheet.formulas.flatMap((cell) => {
        const at = new Set<string>();
        const calls = gather(cell.formula, at);
        at.delete(sheet.id);
        return at.size > 0 || calls ? [{ cell, at, calls }] : [];
      }),
    );

  /** Adds the sheets that a formula looks at; answers whether a name in it calls the add-in. */
  function gather(formula: string, at: Set<string>, seen = new Set<string>()): boolean {
    const { sheets: mentioned, words, anywhere } = mentionsOf(formula);
    let calls = addinCalls(formula).length > 0;
    if (anywhere) for (const { id } of sheets) at.add(id);
    for (const name of mentioned) addSheets(name, at);
    for (const word of words) {
      const meant = meaning.get(word);
      if (!meant || seen.has(word)) continue;
      seen.add(word);
      calls ||= meant.calls;
      for (const name of meant.mentioned) addSheets(name, at);
      for (const further of meant.words) calls = gather(further, at, seen) || calls;
    }
    return calls;
  }

  /** Adds the sheet of a name, or all from one sheet to another. */
  function addSheets(name: string, at: Set<string>): void {
    const ends = name.split(":").map((end) => order.indexOf(end));
    if (ends.includes(-1)) return;
    for (let index = Math.min(...ends); index <= Math.max(...ends); index += 1)
      at.add(sheets[index]!.id);
  }

  const needing = new Set<string>();
  for (const { id } of sheets) if (looks.get(id)!.some(({ calls }) => calls)) needing.add(id);
  for (let before = -1; before < needing.size;) {
    before = needing.size;
    for (const { id } of sheets)
      if (looks.get(id)!.some(({ at }) => [...at].some((other) => needing.has(other))))
        needing.add(id);
  }
  return {
    sheets: needing,
    calls: (sheet) => calling.get(sheet.id) ?? [],
    needing: (sheet) =>
      looks
        .get(sheet.id)!
        .filter(({ at, calls }) => calls || [...at].some((other) => needing.has(other)))
        .map(({ cell }) => cell),
  };
}
