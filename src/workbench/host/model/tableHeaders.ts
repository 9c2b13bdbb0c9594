import type { Area } from "../area";
import { cellText } from "../cellReading";
import type { SheetCells } from "../sheetCells";

/** The header texts of a table as Excel makes them: every one text, none empty, none twice. */
export function headersOf(cells: SheetCells, row: Area): string[] {
  const [texts = []] = cells.read(row, (cell, r, column) =>
    cellText(cell, cells.pattern(r, column, cell)),
  );
  const used = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let header = base;
    for (let number = 2; used.has(header.toLowerCase()); number++) header = `${base}${number}`;
    used.add(header.toLowerCase());
    return header;
  });
}
