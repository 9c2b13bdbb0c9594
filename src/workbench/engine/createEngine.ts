import "./iteratorHelpers";
import {
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Rectangle,
  Univer,
  UniverInstanceType,
  type IDisposable,
  type ILanguagePack,
  type Injector,
  type IRange,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { addressOf } from "./address";
import { Calls } from "./customFunctions/calls";
import type { Invoke } from "./customFunctions/invocation";
import type { FunctionsMetadata } from "./customFunctions/metadata";
import { calculateFormulasThatCall } from "./customFunctions/waken";
import { registerCustomFunctions } from "./customFunctions/register";
import { registerCriteriaFunctions } from "./criteria/functions";
import type { SaveOptions } from "./files/saveXlsx";
import { registerComparison } from "./comparison";
import { growSheet } from "./growSheet";
import { mendCalculationQueue } from "./mends/calculationQueue";
import { understandExcel } from "./excelFormulas";
import { mendConditionsAreNoCells } from "./mends/conditionsAreNoCells";
import { mendEmptyTexts } from "./mends/emptyTexts";
import { mendDependencyTree } from "./mends/dependencyTree";
import { forgetParsedFormulas, mendFormulaCache } from "./mends/formulaCache";
import { mendFormulaCells } from "./mends/formulaCells";
import { mendFormulasWithoutNames } from "./mends/formulasWithoutNames";
import { mendPermissionScan } from "./mends/permissionScan";
import { mendSpillCopies } from "./mends/spillCopies";
import { mendStaleDependencies } from "./mends/staleDependencies";
import { mendInvertedIndex } from "./mends/invertedIndex";
import { mendSort } from "./mends/sortCopies";
import { registerPlugins } from "./plugins";
import { Settling } from "./settling";

export interface EngineOptions {
  /** A workbook in the engine's own form; an empty one with one sheet when absent. */
  workbook?: Partial<IWorkbookData>;
  /** What Excel is imitated: on the desktop a blank cell reaches a custom function as 0, on the web as null. */
  profile?: "desktop" | "web";
  /** The element that shows the grid. Without it nothing is shown and no page is needed. */
  container?: HTMLElement;
  /** The language of the grid's own menus. */
  language?: "en" | "sv" | "ru" | "bg";
  /** Words of the grid's menus that replace its own, for a language it does not have. */
  gridWords?: ILanguagePack;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly unitId: string;
  /** True while an edit, a calculation or a custom function is under way. */
  readonly busy: boolean;
  /** Resolves when nothing is left to calculate; fails after the timeout (milliseconds, 120,000 by default). */
  settled(timeout?: number): Promise<void>;
  /** Makes the functions of a functions.json callable as NAMESPACE.NAME. */
  registerCustomFunctions(
    metadata: FunctionsMetadata,
    namespace: string,
    invoke: Invoke,
  ): IDisposable;
  /** The sentence that belongs to the error in a cell, where a custom function gave one. Zero-based. */
  errorSentence(sheetId: string, row: number, column: number): string | undefined;
  /** Makes a sheet at least this large; false beyond Excel's own size. */
  growSheet(sheetId: string, rows: number, columns: number): boolean;
  /** Calculates every formula anew, custom functions included. */
  recalculate(): void;
  /** The workbook as an .xlsx file; how its sheets print is known to the host only. */
  saveXlsx(print?: SaveOptions["print"]): Promise<Uint8Array<ArrayBuffer>>;
  dispose(): void;
}

let created = 0;

/** The engine writes into the workbook it is given: a new one each time. */
function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    name: "Book1",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", rowCount: 1_000, columnCount: 60 } },
  };
}

/** Creates a workbook with its calculation, in Node or, given a container, shown in a page. */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  mendSort();
  mendInvertedIndex();
  mendFormulaCache();
  mendEmptyTexts();

  const { container } = options;
  const page = container ? await import("./page") : null;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
    ...(await page?.locales(options.language ?? "en", options.gridWords)),
  });
  if (page && container) page.registerPagePluginsBefore(univer, container);
  registerPlugins(univer);
  page?.registerPagePluginsAfter(univer);

  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  // The first workbook starts the plugins; what follows mends their services before the first calculation.
  const unit = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    ...emptyWorkbook(),
    // The engine's caches are shared by all workbooks of the process, under their ids.
    id: `workbook-${++created}`,
    ...options.workbook,
  });
  const unitId = unit.getUnitId();
  const calculations = mendCalculationQueue(injector);
  mendFormulasWithoutNames(injector);
  understandExcel(injector);
  mendFormulaCells(injector);
  mendDependencyTree(injector);
  mendStaleDependencies(injector);
  mendConditionsAreNoCells(injector);
  mendPermissionScan(injector);
  mendSpillCopies(injector);
  registerComparison(injector);
  registerCriteriaFunctions(injector);
  const calls = new Calls(injector, (cell) =>
    addressOf(api.getWorkbook(cell.unitId)?.getSheetBySheetId(cell.sheetId)?.getSheetName(), cell),
  );
  const trigger = injector.get(TriggerCalculationController);
  const settling = new Settling(injector, calculations, calls);

  return {
    univer,
    api,
    injector,
    unitId,
    get busy() {
      return settling.busy;
    },
    settled: (timeout) => settling.settled(timeout),
    registerCustomFunctions(metadata, namespace, invoke) {
      const blank = options.profile === "web" ? null : 0;
      const registered = registerCustomFunctions(
        injector,
        metadata,
        namespace,
        calls,
        invoke,
        blank,
      );
      forgetParsedFormulas();
      calculateFormulasThatCall(injector, namespace);
      return registered;
    },
    errorSentence(sheetId, row, column) {
      const cell = spillOrigin(injector, unitId, sheetId, row, column);
      return calls.sentence(
        { unitId, sheetId, row: cell.row, column: cell.column },
        row - cell.row,
        column - cell.column,
      );
    },
    growSheet: (sheetId, rows, columns) => growSheet(injector, unitId, sheetId, rows, columns),
    recalculate() {
      calls.forget();
      api.getFormula().executeCalculation();
    },
    async saveXlsx(print) {
      // The writer of files is large: it is loaded when it is needed.
      const { saveXlsx } = await import("./files/saveXlsx");
      const model = injector.get(FormulaDataModel);
      return saveXlsx(api.getWorkbook(unitId)?.save() ?? {}, {
        spills: model.getArrayFormulaRange()[unitId] ?? {},
        spilled: model.getArrayFormulaCellData()[unitId] ?? {},
        ...(print ? { print } : {}),
      });
    },
    dispose() {
      // A long calculation is announced after a second, even of a workbook that is gone by then.
      Object.assign(trigger, { _startProgress: () => undefined });
      settling.dispose();
      univer.dispose();
    },
  };
}

/** The cell whose formula fills this one: itself, or the corner of the spill it lies in. */
function spillOrigin(
  injector: Injector,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): { row: number; column: number } {
  let origin = { row, column };
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  new ObjectMatrix<IRange>(ranges ?? {}).forValue((startRow, startColumn, range) => {
    if (
      range &&
      Rectangle.contains(range, {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      })
    )
      origin = { row: startRow, column: startColumn };
  });
  return origin;
}
