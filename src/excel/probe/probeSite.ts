import { columnLetters } from "../../sheets/reference";
import { functionCalls } from "./functionCalls";

/** How long a function or an event may take to answer, and how often it is looked for, in milliseconds. */
const PATIENCE = 15_000;
const LOOK = 25;

/** The sheet on which the probes work: theirs alone, removed when all is found. */
export class ProbeSite {
  private columns = 0;

  constructor(
    readonly context: Excel.RequestContext,
    readonly sheet: Excel.Worksheet,
  ) {}

  /** An empty column of the sheet for one probe; wide results take the ones to its right. */
  column(width = 1): string {
    // The first three columns belong to the probe of spills.
    const first = 4 + this.columns;
    this.columns += width + 1;
    return columnLetters(first);
  }

  range(address: string): Excel.Range {
    return this.sheet.getRange(address);
  }

  async write(address: string, formulas: unknown[][]): Promise<void> {
    this.range(address).formulas = formulas;
    await this.context.sync();
  }

  async values(address: string): Promise<unknown[][]> {
    const range = this.range(address).load("values");
    await this.context.sync();
    return range.values as unknown[][];
  }

  /** Enters a formula of the add-in and tells what its function was given; null when it was not called in time. */
  async given(cell: string, formula: string): Promise<readonly unknown[] | null> {
    let given: readonly unknown[] | null = null;
    functionCalls.listener = (_id, args) => (given = args);
    try {
      await this.write(cell, [[formula]]);
      await until(async () => {
        if (given !== null) return true;
        const [[shown]] = (await this.values(cell)) as [[unknown]];
        // An answer that is not ours: Excel has refused the call.
        return typeof shown === "string" && shown.startsWith("#") && shown !== "#BUSY!";
      });
      return given;
    } finally {
      functionCalls.listener = null;
    }
  }
}

/** Waits until something holds; false when it does not in time. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return false;
}
