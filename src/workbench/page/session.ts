import { IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import { createEngine, type Engine } from "../engine/createEngine";
import type { FunctionsMetadata } from "../engine/customFunctions/metadata";
import type { BesideCells } from "../host/besideCells";
import { createHost, type Host } from "../host/createHost";
import { themes } from "../host/external";
import { faults } from "../host/faults/faults";
import type { LibraryTypes } from "../host/libraryTypes";
import "./globals";
import { ChartLayer, type ChartLook } from "./charts/ChartLayer";
import { showGeneralNumbers } from "./generalNumbers";
import { giveKeysToGrid, listenForShortcuts } from "./gridKeys";
import { readManifest, type Manifest, type RibbonButton } from "../host/manifest";
import { readShortcuts, type Shortcut } from "../host/shortcuts";
import { mendSuggestions } from "./suggestions";
import { loadWords } from "./words";
import { widenNewSheets } from "./newSheets";
import { locales, type Language, type Preferences, type Profile, type Theme } from "./preferences";

/** Where the built add-in is served; the manifest's own address stands for it. */
const ADDIN = `${location.origin}/addin`;

export interface SessionOptions {
  /** The element that is to show the grid; emptied when the session ends. */
  grid: HTMLElement;
  workbook: Partial<IWorkbookData>;
  /** What belongs to the workbook and is not in it; null for a workbook just opened. */
  beside: BesideCells | null;
  language: Language;
  profile: Profile;
  /** The add-in shows or hides its pane. */
  showPane(shown: boolean): void;
}

/** One workbook open in one Excel: the grid, its calculation, and the host the add-in talks to. */
export interface Session {
  readonly id: number;
  readonly engine: Engine;
  readonly host: Host;
  readonly manifest: Manifest;
  /** Address of the add-in's pane. */
  readonly paneAddress: string;
  /** The user chooses a command of the add-in, on the ribbon or in the menu of cells. */
  press(button: RibbonButton): void;
  setTheme(theme: Theme): void;
  /** Lets something go wrong in Excel from now on. */
  setFault(fault: Preferences["fault"]): void;
  /** The user shows or hides the pane. */
  setPaneShown(shown: boolean): void;
  /** Brings the charts in line with the host and their cells. */
  drawCharts(look: ChartLook): void;
  /** Nothing was edited and no sheet was added. */
  isUntouched(): boolean;
  /** The workbook as it is now, to be opened in another session. */
  save(): { workbook: Partial<IWorkbookData>; beside: BesideCells };
  /** The workbook as an .xlsx file. */
  saveXlsx(): Promise<Uint8Array<ArrayBuffer>>;
  dispose(): void;
}

let sessions = 0;

/** Opens the workbook. The add-in's frame may be loaded as soon as it resolves. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { locale } = locales[options.language];
  const [words, types, manifest] = await Promise.all([
    loadWords(options.language),
    fetchJson<LibraryTypes>("/library-types.json"),
    fetchText("/addin/manifest.xml").then((xml) => readManifest(xml, locale, ADDIN)),
  ]);
  const [metadata, shortcuts] = await Promise.all([
    fetchJson<FunctionsMetadata>(manifest.functionsMetadata),
    fetchShortcuts(manifest, locale),
  ]);

  const container = document.createElement("div");
  container.className = "grid-container";
  options.grid.replaceChildren(container);
  const engine = await createEngine({
    container,
    workbook: options.workbook,
    profile: options.profile,
    language: options.language,
    gridWords: words.grid,
  });
  showGeneralNumbers(engine.injector);
  widenNewSheets(engine.injector);
  const stopMending = mendSuggestions(window, engine.injector);
  const stopGivingKeys = giveKeysToGrid(window, engine.injector);
  const host = createHost(engine, {
    types,
    profile: options.profile,
    locale,
    beside: options.beside,
  });
  host.paneShown = true;
  host.onPane.listen(({ shown }) => options.showPane(shown));
  host.onOpenBrowserWindow.listen((url) => window.open(url, "_blank", "noopener"));
  host.registerFunctions(metadata, manifest.namespace);
  const stopListening = listenForShortcuts(window, shortcuts, (action) => host.runCommand(action));
  const press = ({ action, id }: RibbonButton): void => {
    if (action.kind === "showPane") options.showPane(true);
    else void host.runCommand(action.functionName, id);
  };
  for (const button of manifest.cellMenu) addToCellMenu(engine, button, press);
  window.workbench = { session: null, attach: (frame) => host.attach(frame) };

  const charts = new ChartLayer(engine, (sheetId) => host.chartsOf(sheetId));
  const sheetCount = engine.api.getActiveWorkbook()?.getSheets().length;
  let undos = 0;
  const watchingUndo = engine.injector.get(IUndoRedoService).undoRedoStatus$.subscribe((status) => {
    undos = Math.max(undos, status.undos);
  });

  let endFault: (() => void) | null = null;
  const session: Session = {
    id: (sessions += 1),
    engine,
    host,
    manifest,
    paneAddress: manifest.pane,
    press,
    setTheme(theme) {
      engine.api.toggleDarkMode(theme !== "light");
      host.theme = themes[theme];
    },
    setFault(fault) {
      endFault?.();
      endFault = fault === "none" ? null : host.inject(faults[fault]);
    },
    setPaneShown(shown) {
      host.paneShown = shown;
    },
    drawCharts: (look) => charts.update(look),
    isUntouched: () =>
      undos === 0 && engine.api.getActiveWorkbook()?.getSheets().length === sheetCount,
    save() {
      // The pictures of charts are no part of it; they are drawn again at the next look.
      charts.clear();
      return {
        workbook: engine.api.getActiveWorkbook()?.save() ?? options.workbook,
        beside: host.book.beside,
      };
    },
    saveXlsx() {
      charts.clear();
      return engine.saveXlsx(host.printSetups());
    },
    dispose() {
      delete window.workbench;
      watchingUndo.unsubscribe();
      stopMending();
      stopGivingKeys();
      stopListening();
      engine.dispose();
      container.remove();
    },
  };
  window.workbench.session = session;
  return session;
}

async function fetchShortcuts({ shortcuts }: Manifest, locale: string): Promise<Shortcut[]> {
  if (!shortcuts) return [];
  type Files = Parameters<typeof readShortcuts>;
  const [file, resources] = await Promise.all([
    fetchJson<Files[0]>(shortcuts.url),
    shortcuts.resources ? fetchJson<Files[1]>(shortcuts.resources) : null,
  ]);
  return readShortcuts(file, resources, locale);
}

/** A command of the add-in at the end of the grid's own menu of cells. */
function addToCellMenu({ api }: Engine, button: RibbonButton, press: Session["press"]): void {
  api
    .createMenu({ id: button.id, title: button.label, action: () => press(button) })
    .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

async function fetchJson<T>(address: string): Promise<T> {
  return JSON.parse(await fetchText(address)) as T;
}
