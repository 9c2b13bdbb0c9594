/**
 * The text of formulas as they were written, where the engine has to be told something else: reading a formula
 * gives back what was written as long as nobody changed it since.
 */
export class FormulaTexts {
  private readonly written = new Map<string, { engine: string; original: string }>();

  constructor(private readonly translate: (sheetId: string, formula: string) => string) {}

  /** What the engine is to be told. */
  normalised(sheetId: string, row: number, column: number, formula: string): string {
    const engine = this.translate(sheetId, formula);
    const key = `${sheetId} ${row} ${column}`;
    if (engine !== formula) this.written.set(key, { engine, original: formula });
    else if (this.written.size > 0) this.written.delete(key);
    return engine;
  }

  /** What was written, for a formula that the engine has. */
  original(sheetId: string, row: number, column: number, engine: string): string {
    if (this.written.size === 0) return engine;
    const known = this.written.get(`${sheetId} ${row} ${column}`);
    return known?.engine === engine ? known.original : engine;
  }
}
