import { type Area, bounding, COLUMNS, intersection, ROWS } from "../area";
import { cellValue } from "../cellReading";
import type { SheetCells } from "../sheetCells";

/** The region around an area, bounded by blank rows and columns (Ctrl+Shift+8). */
export function surroundingRegion(cells: SheetCells, start: Area): Area {
  const used = cells.used(true);
  let region = start;
  if (!used) return region;
  const filled = (area: Area | null): boolean => {
    const inside = area && intersection(area, used);
    if (!inside) return false;
    return cells
      .read(inside, (cell) => cellValue(cell) !== "" || Boolean(cell?.f))
      .some((row) => row.some(Boolean));
  };
  for (;;) {
    const grown = [
      region.row > 0 ? { ...wider(region), row: region.row - 1, rows: 1 } : null,
      region.row + region.rows < ROWS
        ? { ...wider(region), row: region.row + region.rows, rows: 1 }
        : null,
      region.column > 0 ? { ...taller(region), column: region.column - 1, columns: 1 } : null,
      region.column + region.columns < COLUMNS
        ? { ...taller(region), column: region.column + region.columns, columns: 1 }
        : null,
    ].filter((side): side is Area => side !== null && filled(side));
    // A side grows by its own line only; its corners decide whether it counts as filled.
    const next = grown.reduce(
      (sum, side) =>
        bounding(sum, side.rows === 1 ? within(side, sum, "row") : within(side, sum, "column")),
      region,
    );
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

function wider(area: Area): Area {
  const column = Math.max(0, area.column - 1);
  return { ...area, column, columns: Math.min(COLUMNS, area.column + area.columns + 1) - column };
}

function taller(area: Area): Area {
  const row = Math.max(0, area.row - 1);
  return { ...area, row, rows: Math.min(ROWS, area.row + area.rows + 1) - row };
}

function within(side: Area, region: Area, along: "row" | "column"): Area {
  return along === "row"
    ? { ...side, column: region.column, columns: region.columns }
    : { ...side, row: region.row, rows: region.rows };
}
