/**
 * What ties a sheet to the plan it was made from: a hidden name of the sheet's own, which survives renaming,
 * copying and moving the sheet, and another one around the cells that are ours, which moves with them.
 */
export const MARK_NAME = "RM_Plan";
export const AREA_NAME = "RM_Area";

export interface PlanMark {
  id: string;
  schemaVersion: number;
  builder: string;
  /** Which of the plan's sheets it is. */
  index: number;
}

/** The name's formula: a text constant. */
export function markFormula({ id, schemaVersion, builder, index }: PlanMark): string {
  return `="${[id, schemaVersion, builder, index].join("|")}"`;
}

/** Reads a mark back; null for anything else that bears its name. */
export function readMark(formula: unknown): PlanMark | null {
  const match = /^="([^|"]+)\|(\d+)\|([^|"]+)\|(\d+)"$/.exec(String(formula));
  if (!match) return null;
  const [, id, schemaVersion, builder, index] = match as unknown as [string, ...string[]];
  return { id: id!, schemaVersion: Number(schemaVersion), builder: builder!, index: Number(index) };
}

/** A sheet and the mark it may bear, queued to be read. */
export interface MarkedSheet {
  sheet: Excel.Worksheet;
  mark: Excel.NamedItem;
}

/** Queues the reading of every sheet's mark; the sheets must have been loaded. */
export function queueMarks(sheets: readonly Excel.Worksheet[]): MarkedSheet[] {
  return sheets.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
  }));
}

/** The mark of a sheet, once read. */
export function markOf({ mark }: MarkedSheet): PlanMark | null {
  return mark.isNullObject ? null : readMark(mark.formula);
}
