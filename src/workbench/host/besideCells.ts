import type { SheetState } from "./sheetState";

/** What Excel keeps of a workbook beside its cells and the grid has no place for. */
export interface BesideCells {
  settings: ReadonlyMap<string, unknown>;
  properties: ReadonlyMap<string, string>;
  protection: { password: string | null } | null;
  /** Charts, protection and page layout, by the id of the sheet. */
  sheets: ReadonlyMap<string, SheetState>;
}
