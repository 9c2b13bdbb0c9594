import { ICommandService, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { growSheet } from "../growSheet";
import type { Pending } from "../settling";
import { sameArguments, type Argument, type Invoke } from "./invocation";
import { isTooLarge, REQUEST_TOO_LARGE } from "./payload";
import { refusal, toResult, type Result } from "./writeResult";

export interface CallingCell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}

interface Call {
  id: string;
  args: Argument[];
  /** null while the function has not answered. */
  result: Result | null;
  /** The calculation that asked last. */
  pass: number;
}

/** Results that arrive within this many milliseconds are calculated together. */
const BATCH = 5;

/**
 * The calls of custom functions under way and the last ones of each cell. A formula is answered at once (with the
 * remembered result, or not yet); when calls settle, the cells that wait for them are calculated once more together.
 */
export class Calls implements Pending {
  private readonly cells = new Map<string, { cell: CallingCell; calls: Call[] }>();
  private waiting = new Map<string, CallingCell>();
  private underWay = 0;
  private handingOver = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private pass = 0;
  private lastId = "";

  constructor(
    private readonly injector: Injector,
    private readonly addressOf: (cell: CallingCell) => string,
  ) {
    injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.pass++;
    });
  }

  count(): number {
    return this.underWay + this.handingOver + (this.timer === null ? 0 : 1);
  }

  describe(): string {
    return `${this.underWay} call${this.underWay === 1 ? "" : "s"} of a custom function (${this.lastId})`;
  }

  /** The result of a call, or null while it is under way; the cell is then calculated again. */
  call(invoke: Invoke, id: string, args: Argument[], cell: CallingCell): Result | null {
    const key = `${cell.unitId} ${cell.sheetId} ${cell.row} ${cell.column}`;
    const remembered = this.cells.get(key) ?? { cell, calls: [] };
    this.cells.set(key, remembered);
    const known = remembered.calls.find((call) => call.id === id && sameArguments(call.args, args));
    if (known) {
      known.pass = this.pass;
      return known.result;
    }
    // Whatever the cell did not ask for in this or the last calculation, it no longer asks for.
    remembered.calls = remembered.calls.filter((call) => call.pass >= this.pass - 1);
    const call: Call = { id, args, result: null, pass: this.pass };
    remembered.calls.push(call);
    if (isTooLarge(args)) return (call.result = refusal("#VALUE!", REQUEST_TOO_LARGE));
    this.start(invoke, call, key, cell);
    return null;
  }

  /** Keeps a call that is not made, for its sentence. */
  refuse(result: Result, cell: CallingCell): void {
    const key = `${cell.unitId} ${cell.sheetId} ${cell.row} ${cell.column}`;
    this.cells.set(key, { cell, calls: [{ id: "", args: [], result, pass: this.pass }] });
  }

  /** The sentence beside an error that a function put at this place of its result. */
  sentence(cell: CallingCell, row: number, column: number): string | undefined {
    const calls = this.cells.get(
      `${cell.unitId} ${cell.sheetId} ${cell.row} ${cell.column}`,
    )?.calls;
    if (!calls) return undefined;
    const newest = Math.max(...calls.map((call) => call.pass));
    const [call, ...others] = calls.filter((each) => each.pass === newest);
    const sentence = call?.result?.sentences.get(`${row},${column}`);
    if (sentence !== undefined || others.length === 0) return sentence;
    return others.map((each) => each.result?.sentences.get(`${row},${column}`)).find(Boolean);
  }

  /** Forgets every answer, so that the next calculation asks again. */
  forget(): void {
    this.cells.clear();
  }

  private start(invoke: Invoke, call: Call, key: string, cell: CallingCell): void {
    this.underWay++;
    this.lastId = call.id;
    // After the calculation that asks: a function that answers at once must not run within it.
    void Promise.resolve()
      .then(() => invoke(call.id, call.args, this.addressOf(cell)))
      .then(
        (outcome) => (call.result = toResult(outcome)),
        (error: unknown) => (call.result = refusal("#VALUE!", String(error))),
      )
      .then(({ value }) => {
        if (Array.isArray(value))
          growSheet(
            this.injector,
            cell.unitId,
            cell.sheetId,
            cell.row + value.length,
            cell.column + (value[0]?.length ?? 1),
          );
        this.waiting.set(key, cell);
        this.timer ??= setTimeout(() => this.recalculate(), BATCH);
        this.underWay--;
      });
  }

  private recalculate(): void {
    this.timer = null;
    const cells = [...this.waiting.values()];
    this.waiting = new Map();
    this.handingOver++;
    void this.injector
      .get(ICommandService)
      .executeCommand(
        SetFormulaCalculationStartMutation.id,
        {
          dirtyRanges: cells.map(({ unitId, sheetId, row, column }) => ({
            unitId,
            sheetId,
            range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          })),
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      )
      .finally(() => this.handingOver--);
  }
}
