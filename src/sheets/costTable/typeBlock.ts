import type { SheetWords } from "../../languages/language";
import { columnLabel } from "../columns/columnLabel";
import { equalTo } from "../columns/criterion";
import type { Analysis } from "./analysis";
import type { Grid } from "../grid";
import { costColumn, type Layout } from "./layout";

/** Which types of the ledger stand behind which line. */
export function typeBlock(analysis: Analysis, layout: Layout, words: SheetWords, grid: Grid): void {
  const text = words.costTable;
  const { ledger, lines } = analysis;
  if (!ledger) return;
  const row = layout.rows.types;
  grid.put(row, 0, text.groups.types);
  [text.number, text.typeHeader, text.line].forEach((header, column) =>
    grid.put(row + 1, column, header),
  );
  layout.typeOrder.forEach((type, position) => {
    const { label, value, column } = ledger.types[type]!;
    const line = lines[type]!;
    const at = row + 2 + position;
    grid.put(at, costColumn.number, line === "none" ? null : line);
    grid.put(
      at,
      costColumn.label,
      label === "" ? text.noType : column === null ? label : columnLabel(ledger.data.shape, column),
    );
    grid.put(
      at,
      costColumn.value,
      line === "none" ? text.leaveOut : words.results.partnershipLines[line],
    );
    if (layout.live && value !== null) grid.put(at, costColumn.hidden, equalTo(value));
  });
}
