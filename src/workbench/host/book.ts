import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook as EngineWorkbook,
  type Worksheet as EngineSheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "../engine/createEngine";
import type { Area } from "./area";
import type { BesideCells } from "./besideCells";
import { Calculation } from "./calculation";
import type { EventQueue } from "./eventQueue";
import type { Culture } from "./faults/culture";
import type { RunningFault } from "./faults/fault";
import { FormulaTexts } from "./formulaText";
import { HostError } from "./hostError";
import { SheetCells } from "./sheetCells";
import { SheetState } from "./sheetState";
import { StyleTable } from "./styleTable";

/** The workbook behind the object model: the engine's state, and what Excel keeps that the engine has no place for. */
export class Book {
  readonly unitId: string;
  readonly styles: StyleTable;
  readonly formulaData: FormulaDataModel;
  readonly formulas: FormulaTexts;
  /** Settings of the workbook (`workbook.settings`), as JSON values. */
  readonly settings: Map<string, unknown>;
  /** Title, author … by server name. */
  readonly properties: Map<string, string>;
  calculationMode = "Automatic";
  /** Null while the workbook's structure is not protected. */
  protection: { password: string | null } | null;
  /** True while the user is typing into a cell: Excel then refuses every batch. */
  editingCell = false;
  /** The workbook is open for reading only. */
  readOnly = false;
  /** A filter hides rows of every sheet. */
  filtered = false;
  /** How this Excel shows and reads numbers and formulas; null: in English. */
  culture: Culture | null = null;
  /** No setting can be kept any more. */
  settingsFull = false;
  /** The most bytes that a request or a response may have. */
  largestPayload = Infinity;
  /** What goes wrong at present; null: nothing. */
  fault: RunningFault | null = null;

  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly cellsOf = new Map<string, SheetCells>();
  private readonly states: Map<string, SheetState>;
  private running = 0;
  private changedAreas = new Map<string, Area[]>();

  constructor(
    readonly engine: Engine,
    readonly events: EventQueue,
    customFunctionsRunning: () => number,
    beside: BesideCells | null = null,
  ) {
    this.settings = new Map(beside?.settings);
    this.properties = new Map(beside?.properties);
    this.protection = beside?.protection ?? null;
    this.states = new Map(beside?.sheets);
    const { injector } = engine;
    this.unitId = engine.unitId;
    this.commands = injector.get(ICommandService);
    this.formulaData = injector.get(FormulaDataModel);
    this.styles = new StyleTable(this.workbook.getStyles());
    this.calculation = new Calculation(engine, customFunctionsRunning);
    this.formulas = new FormulaTexts((sheetId, formula) => this.translateFormula(sheetId, formula));
  }

  /** Set by the names: replaces what the engine cannot resolve itself. */
  translateFormula: (sheetId: string, formula: string) => string = (_sheetId, formula) => formula;

  get workbook(): EngineWorkbook {
    const workbook = this.engine.injector
      .get(IUniverInstanceService)
      .getUnit<EngineWorkbook>(this.engine.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new HostError("InvalidOperation", "The workbook is closed.");
    return workbook;
  }

  /** The engine's sheet of an id; Excel's error when it was deleted. */
  sheet(id: string): EngineSheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  cells(id: string): SheetCells {
    let cells = this.cellsOf.get(id);
    if (!cells) this.cellsOf.set(id, (cells = new SheetCells(this, this.sheet(id))));
    return cells;
  }

  state(id: string): SheetState {
    let state = this.states.get(id);
    if (!state) this.states.set(id, (state = new SheetState()));
    return state;
  }

  /** Gives a sheet the state that it shall have. */
  adoptState(id: string, state: SheetState): void {
    this.states.set(id, state);
  }

  forgetSheet(id: string): void {
    this.cellsOf.delete(id);
    this.states.delete(id);
  }

  /** What goes on with the cells when the workbook is opened in another host; sheets keep their ids. */
  get beside(): BesideCells {
    const { settings, properties, protection, states } = this;
    return { settings, properties, protection, sheets: states };
  }

  /** Runs one of the engine's commands or mutations at once. */
  run(id: string, params: object): boolean {
    this.running++;
    try {
      return this.commands.syncExecuteCommand(id, params);
    } finally {
      this.running--;
    }
  }

  /** Runs a command that the engine only offers asynchronously. */
  async runLater(id: string, params: object): Promise<boolean> {
    this.running++;
    try {
      return await this.commands.executeCommand(id, params);
    } finally {
      this.running--;
    }
  }

  /**
   * Runs commands of the engine that move cells as if a sheet were the one in front: whatever sheet they are told, the
   * engine moves the formulas, and some of them the cells, of the sheet that its user looks at.
   */
  async inFront(sheetId: string, run: () => boolean | Promise<boolean>): Promise<void> {
    const sheet = this.sheet(sheetId);
    const { workbook } = this;
    Object.defineProperty(workbook, "getActiveSheet", { configurable: true, value: () => sheet });
    try {
      await run();
    } finally {
      Reflect.deleteProperty(workbook, "getActiveSheet");
    }
  }

  /** True while the host itself changes the workbook; what happens otherwise is the user's doing. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Applies pending writes of all sheets. */
  apply(): void {
    for (const cells of this.cellsOf.values()) cells.apply();
  }

  calculationNeeded(): void {
    this.calculation.needed();
  }

  /** Pending writes are applied and native formulas have their values. */
  async settle(): Promise<void> {
    this.apply();
    await this.calculation.done();
  }

  /** Excel's refusal to add, remove, rename, move or hide sheets of a protected workbook. */
  assertStructureWritable(): void {
    if (this.protection) throw new HostError("AccessDenied");
  }

  /** Excel's refusal to change cells of a protected sheet, unless they are unlocked. */
  assertWritable(sheetId: string, area: Area): void {
    this.state(sheetId).assertWritable(area);
  }

  /** Remembers that cells were changed, for the events at the end of the batch. */
  changed(sheetId: string, area: Area): void {
    const areas = this.changedAreas.get(sheetId);
    if (areas) areas.push(area);
    else this.changedAreas.set(sheetId, [area]);
  }

  takeChanges(): Map<string, Area[]> {
    const changes = this.changedAreas;
    this.changedAreas = new Map();
    return changes;
  }

  /** Some operations of Excel empty its undo history. */
  clearUndo(): void {
    this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }
}
