import { intersection } from "./area";
import type { Book } from "./book";
import { cellText, cellValue, type CellContent } from "./cellReading";
import type { ChartData, ChartSource, SeriesData } from "./chartData";

export interface ResolvedSeries extends SeriesData {
  /** What the cells hold now, in order. */
  data: CellContent[];
  /** The categories as they are shown. */
  labels: string[];
  /** The categories as values, for charts with two number axes. */
  positions: CellContent[];
}

/** A chart with the contents of its cells, ready to be drawn. */
export interface ResolvedChart extends Omit<ChartData, "series"> {
  series: ResolvedSeries[];
}

export function resolveCharts(book: Book, sheetId: string): ResolvedChart[] {
  return book.state(sheetId).charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      data: contents(book, series.values),
      labels: texts(book, series.categories),
      positions: contents(book, series.categories),
    })),
  }));
}

function contents(book: Book, source: ChartSource | null): CellContent[] {
  const area = shown(book, source);
  if (!source || !area) return [];
  return book
    .cells(source.sheetId)
    .read(area, (cell) => cellValue(cell))
    .flat();
}

function texts(book: Book, source: ChartSource | null): string[] {
  const area = shown(book, source);
  if (!source || !area) return [];
  const cells = book.cells(source.sheetId);
  return cells
    .read(area, (cell, row, column) => cellText(cell, cells.pattern(row, column, cell)))
    .flat();
}

/** Whole columns are drawn as far as they are used; a sheet that is gone is drawn empty. */
function shown(book: Book, source: ChartSource | null) {
  if (!source || !book.workbook.getSheetBySheetId(source.sheetId)) return null;
  const used = book.cells(source.sheetId).used(true);
  return source.area.rows * source.area.columns > 100_000
    ? used && intersection(source.area, used)
    : source.area;
}
