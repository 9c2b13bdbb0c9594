import type { Engine } from "../engine/createEngine";
import type { FunctionsMetadata } from "../engine/customFunctions/metadata";
import type { IDisposable } from "@univerjs/core";
import { BatchInterpreter } from "./batch";
import { BatchQueue } from "./batchQueue";
import type { BesideCells } from "./besideCells";
import { Book } from "./book";
import { CustomFunctionsService } from "./customFunctions";
import { EventQueue } from "./eventQueue";
import { External, type OfficeTheme, themes } from "./external";
import { type Fault, RunningFault } from "./faults/fault";
import type { HostObject } from "./hostObject";
import type { LibraryTypes } from "./libraryTypes";
import { LARGEST_PAYLOAD } from "./limits";
import { Model } from "./model/model";
import { type PrintSetup, printSetups } from "./printSetup";
import { requirementSets } from "./requirementSets";
import { resolveCharts, type ResolvedChart } from "./resolveCharts";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  DynamicRibbon,
} from "./services";
import { Signal } from "./signal";
import { Trips } from "./trips";
import { WorkbookWatch } from "./workbookWatch";

export interface HostOptions {
  /** Names of the library's members (libraryTypes.extractTypes), so that what lacks is named. */
  types: LibraryTypes;
  /** Which Excel is imitated; the web has the 5 MB limit everywhere. Desktop when absent. */
  profile?: "desktop" | "web";
  /** The 5 MB limit on the desktop too. */
  limitPayloads?: boolean;
  /** Locale of Excel's interface, "en-US" when absent. */
  locale?: string;
  theme?: keyof typeof themes;
  /** What goes wrong from the beginning. */
  fault?: Fault;
  /** What another host kept of the same workbook (`book.beside`); none for a workbook just opened. */
  beside?: BesideCells | null;
}

/** An Excel host over the engine's workbook, for one add-in window at a time. */
export interface Host {
  readonly engine: Engine;
  /** The workbook with what Excel keeps beside cells: settings, charts, protection. */
  readonly book: Book;
  readonly model: Model;
  /** Round trips and bytes since `trips.reset()`. */
  readonly trips: Trips;
  /** Office.js members that the add-in asked for and the host lacks, with how often. */
  readonly missing: ReadonlyMap<string, number>;
  /** How many objects the client keeps alive by reference. */
  references(): number;
  readonly customFunctions: CustomFunctionsService;
  /** Told with the name when a missing member is asked for. */
  readonly onMissing: Signal<string>;
  /** Told with the sheet's id when its charts are to be drawn anew. */
  readonly onChartsChanged: Signal<string>;
  /** The add-in shows or hides its pane (Office.addin). */
  readonly onPane: Signal<{ shown: boolean }>;
  readonly onOpenBrowserWindow: Signal<string>;
  /** The add-in opens a dialog: the library's description of it, JSON. */
  readonly onDialog: Signal<string>;
  /** Theme of Excel's window; windows attached afterwards see it. */
  theme: OfficeTheme;
  /** True while the user types into a cell: batches are refused as Excel refuses them. */
  editingCell: boolean;
  paneShown: boolean;
  /** Lets something go wrong from now on, instead of whatever went wrong before; the answer ends it. */
  inject(fault: Fault): () => void;
  /** Puts window.external in place; before office.js runs. */
  attach(window: object): void;
  /** Registers the functions of a functions.json with the engine; calls go to the attached window. */
  registerFunctions(metadata: FunctionsMetadata, namespace: string): IDisposable;
  /** Presses a ribbon button: runs the action of that id and waits until the add-in says it is done. */
  runCommand(action: string, controlId?: string): Promise<void>;
  /** Answers the dialog that is open, or closes it. */
  sendDialogMessage(message: string, origin: string): void;
  closeDialog(): void;
  /** How each sheet prints, in the terms of an .xlsx file's page set-up. */
  printSetups(): Record<string, PrintSetup>;
  /** Charts of a sheet with the values of their cells. */
  chartsOf(sheetId: string): ResolvedChart[];
  /** Answers no batch any more; before the engine is disposed. */
  dispose(): void;
}

export function createHost(engine: Engine, options: HostOptions): Host {
  const onMissing = new Signal<string>();
  const onChartsChanged = new Signal<string>();
  const onPane = new Signal<{ shown: boolean }>();
  const onOpenBrowserWindow = new Signal<string>();
  const onDialog = new Signal<string>();
  const commands = new Map<string, () => void>();
  const trips = new Trips();
  let external: External | null = null;
  let nextCommand = 1;

  const customFunctions = new CustomFunctionsService((messages) =>
    external?.sendToFunctions(messages),
  );
  const events = new EventQueue((list, old) => {
    external?.sendEvents(list);
    if (old.selection) external?.sendSelectionChanged();
    if (old.settings) external?.sendSettingsChanged();
  });
  const book = new Book(engine, events, () => customFunctions.running, options.beside);
  const model: Model = new Model(
    book,
    (name) => interpreter.lacking(name),
    (sheetId) => onChartsChanged.tell(sheetId),
  );
  const runtime = {
    startupBehavior: "None" as "None" | "Load",
    showPane: () => setPane(true),
    hidePane: () => setPane(false),
    paneIsShown: () => host.paneShown,
    ribbonRequested: () => undefined,
  };
  const services: Record<string, HostObject> = {
    "Microsoft.ExcelServices.CustomFunctions": customFunctions,
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(() =>
      external?.announceCommandsReady(),
    ),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(runtime),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(runtime),
    "Microsoft.DynamicRibbon.DynamicRibbon": new DynamicRibbon(runtime),
  };
  const interpreter: BatchInterpreter = new BatchInterpreter({
    root: model.workbook,
    types: options.types,
    service: (name) => services[name] ?? null,
    settle: () => book.settle(),
    onMissing: (name) => onMissing.tell(name),
  });
  const watch = new WorkbookWatch(book, model);
  const limited = options.profile === "web" || options.limitPayloads === true;
  if (limited) book.largestPayload = LARGEST_PAYLOAD;
  const queue = new BatchQueue(interpreter, book, trips, () => watch.afterBatch());

  function setPane(shown: boolean): void {
    host.paneShown = shown;
    onPane.tell({ shown });
    external?.sendEvents([visibilityEvent(shown)]);
  }

  const host: Host = {
    engine,
    book,
    model,
    trips,
    missing: interpreter.missing,
    references: () => interpreter.references.size,
    customFunctions,
    onMissing,
    onChartsChanged,
    onPane,
    onOpenBrowserWindow,
    onDialog,
    theme: themes[options.theme ?? "light"],
    paneShown: false,
    get editingCell() {
      return book.editingCell;
    },
    set editingCell(editing) {
      book.editingCell = editing;
    },
    inject(fault) {
      book.fault?.end();
      const running = (book.fault = new RunningFault(fault, { book, model }));
      return () => {
        if (book.fault !== running) return;
        running.end();
        book.fault = null;
      };
    },
    attach(window) {
      customFunctions.reset();
      external = new External(
        {
          locale: book.fault?.fault.start?.locale ?? options.locale ?? "en-US",
          platform: options.profile === "web" ? "OfficeOnline" : null,
          get theme() {
            return host.theme;
          },
          requirementSets: supported(book.fault?.fault.start?.requirementSets),
          readOnly: book.fault?.fault.start?.readOnly === true,
          readSettings: () =>
            new Map([...book.settings].map(([key, value]) => [key, JSON.stringify(value)])),
          writeSettings(settings) {
            book.settings.clear();
            for (const [key, value] of settings) book.settings.set(key, JSON.parse(value));
          },
          batch: (body) => queue.answer(body),
          commandCompleted(id) {
            commands.get(id)?.();
            commands.delete(id);
          },
          openBrowserWindow: (url) => onOpenBrowserWindow.tell(url),
          dialogRequested: (target) => onDialog.tell(target),
        },
        window,
      );
      if (book.fault?.fault.start?.storageBlocked) blockStorage(window);
      Object.defineProperty(window, "external", {
        value: external,
        configurable: true,
        writable: true,
      });
    },
    registerFunctions: (metadata, namespace) =>
      engine.registerCustomFunctions(metadata, namespace, (id, args, address) =>
        customFunctions.invoke(id, args, address),
      ),
    async runCommand(action, controlId = action) {
      const id = `command-${nextCommand++}`;
      const completed = new Promise<void>((resolve) => commands.set(id, resolve));
      await external?.sendCommand(id, action, controlId);
      await completed;
    },
    sendDialogMessage: (message, origin) => external?.sendDialogMessage(message, origin),
    closeDialog: () => external?.sendDialogClosed(),
    printSetups: () => printSetups(book),
    chartsOf: (sheetId) => resolveCharts(book, sheetId),
    dispose() {
      external = null;
      queue.close();
    },
  };
  if (options.fault) host.inject(options.fault);
  return host;
}

/** What the host supports, but for what a fault says otherwise. */
function supported(instead: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...requirementSets, ...instead }).filter(
      (set): set is [string, string] => set[1] !== null,
    ),
  );
}

/** As a browser does that may keep nothing: already the mention of it throws. */
function blockStorage(window: object): void {
  for (const storage of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, storage, {
      configurable: true,
      get() {
        throw new Error("Access is denied for this document.");
      },
    });
}

/** AppRuntimeService.onVisibilityChanged, as the library numbers it. */
function visibilityEvent(shown: boolean) {
  return {
    type: 65_539,
    targetId: "",
    args: { visibility: shown ? "Visible" : "Hidden" },
  };
}
