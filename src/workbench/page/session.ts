import type { IWorkbookData } from "@univerjs/core";
import { createEngine, type Engine } from "../engine/createEngine";
import { ChartLayer, type ChartLook } from "./charts/ChartLayer";
import type { Language, Profile, Theme } from "./preferences";

export interface SessionOptions {
  /** The element that is to show the grid; emptied when the session ends. */
  grid: HTMLElement;
  workbook: Partial<IWorkbookData>;
  language: Language;
  profile: Profile;
  theme: Theme;
}

/** One workbook open in one Excel: the grid, its calculation, and the host the add-in talks to. */
export interface Session {
  readonly engine: Engine;
  setTheme(theme: Theme): void;
  /** Brings the charts in line with the host and their cells. */
  drawCharts(look: ChartLook): void;
  /** The workbook as it is now, for a session to come. */
  snapshot(): Partial<IWorkbookData>;
  dispose(): void;
}

/** Opens the workbook. The add-in's frame may be loaded as soon as it resolves. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const container = document.createElement("div");
  container.className = "grid-container";
  options.grid.replaceChildren(container);
  const engine = await createEngine({
    container,
    workbook: options.workbook,
    profile: options.profile,
    language: options.language,
  });
  const setTheme = (theme: Theme): void => engine.api.toggleDarkMode(theme !== "light");
  setTheme(options.theme);

  const charts = new ChartLayer(engine, () => []);

  return {
    engine,
    setTheme,
    drawCharts: (look) => charts.update(look),
    snapshot() {
      charts.clear();
      return engine.api.getActiveWorkbook()?.save() ?? options.workbook;
    },
    dispose() {
      engine.dispose();
      container.remove();
    },
  };
}
