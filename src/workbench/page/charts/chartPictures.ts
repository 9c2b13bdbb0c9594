import type { EChartsCoreOption } from "echarts/core";

/** A chart as it is to be seen now. */
export interface ChartPicture {
  name: string;
  /** Null where there is no number to show; `empty` says so. */
  option: EChartsCoreOption | null;
  empty: string;
  background: string;
  text: string;
  description: string;
}

/** What every chart shows now; views are told when it changes. */
export class ChartPictures {
  private readonly pictures = new Map<string, ChartPicture>();
  private readonly drawnFrom = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get(id: string): ChartPicture | undefined {
    return this.pictures.get(id);
  }

  /** Replaces a picture where it differs from the last. */
  set(id: string, picture: ChartPicture): void {
    // Formatters are functions and not compared: they follow from the rest.
    const text = JSON.stringify(picture);
    if (this.drawnFrom.get(id) === text) return;
    this.drawnFrom.set(id, text);
    this.pictures.set(id, picture);
    for (const listener of this.listeners) listener();
  }

  delete(id: string): void {
    this.pictures.delete(id);
    this.drawnFrom.delete(id);
  }
}
