/** What is selected in the sheet, cut to the cells in use. */
export interface Selection {
  sheet: string;
  /** As a formula refers to it from any sheet: `'Sales 2024'!C2:C900`. */
  reference: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The selected range; null when a shape, a chart or several areas are selected. */
export async function readSelection(): Promise<Selection | null> {
  return Promise.resolve(null);
}

/** Calls back whenever the user selects something else. The answer ends it. */
export async function onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
  void listener;
  return Promise.resolve(() => Promise.resolve());
}
