import type { Content } from "./plan";
import { area, type SheetDraft } from "./sheetDraft";

/** A figure with its name before it. */
export interface FigureLine {
  label: string;
  content: Content;
  format?: string;
  /** Typed by the user, a total, or words that may be long; a computed figure where it is left out. */
  role?: "input" | "total" | "label";
}

/** Figures one below the other, names in the first column and figures in the second, from a row on. */
export function figureLines(draft: SheetDraft, row: number, lines: readonly FigureLine[]): void {
  lines.forEach(({ label, content, format, role }, position) => {
    const line = row + position;
    draft.row(line, 0, [label, content]);
    draft.look(area(line, 0), role === "total" ? "total" : "label");
    draft.look(area(line, 1), role ?? "result", { align: role === "label" ? "left" : "right" });
    if (format !== undefined) draft.format(area(line, 1), format);
  });
}
