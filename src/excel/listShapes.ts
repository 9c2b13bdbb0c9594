import type { CellValue, ListShape } from "../sheets/list";
import type { Area } from "../sheets/plan";
import { SAMPLE } from "../sheets/sample";
import { officeErrorCode } from "./failure";
import { findHeaders } from "./headerRow";
import { markOf, queueMarks } from "./planMark";
import { inExcel } from "./session";
import { queueSetting } from "./settings";

const SAMPLE_ROWS = 50;
/** A header stands within the first rows of what is used. */
const HEADER_ROWS = 12;
/** Columns of one sheet or table that are looked at. */
const COLUMNS = 250;
/** Samples of all lists together come in one response: rows are fewer where lists are many. */
const SAMPLE_CELLS = 120_000;

/** What a workbook holds that a builder can start from. */
export interface ListsFound {
  shapes: ListShape[];
  sheetNames: string[];
  remembered: unknown;
}

/** A table or a sheet's used range, with the cells that are sampled. */
interface Candidate {
  table: { name: string; headers: string[] } | null;
  sheet: Excel.Worksheet;
  area: Area;
}

/**
 * Every list of the workbook: each table, and in each sheet the ranges with a header row that no table
 * covers. Sheets that are hidden beyond Excel's own menu and sheets that we made, but for the sample, are left out.
 * `sheetNames` are all sheets, so that new names are free; `remembered` is what the workbook's setting of the key
 * holds. Three requests and at most one that lets go of sheets, whatever their number.
 */
export async function readListShapes(key?: string): Promise<ListsFound> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name");
    const remembered = key === undefined ? () => undefined : queueSetting(context, key);
    await context.sync();

    const sheets = queueMarks(worksheets.items).map((marked) => ({
      ...marked,
      used: marked.sheet
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    const bodies = tables.items.map((table) => {
      table.worksheet.load("name");
      table.columns.load("items/name");
      return table.getDataBodyRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount");
    });
    await context.sync();

    const readable = sheets.filter(
      (marked) =>
        marked.sheet.visibility !== "VeryHidden" && (markOf(marked)?.builder ?? SAMPLE) === SAMPLE,
    );
    const bySheet = new Map(readable.map(({ sheet }) => [sheet.name, sheet]));
    const candidates: Candidate[] = [];
    tables.items.forEach((table, index) => {
      const sheet = bySheet.get(table.worksheet.name);
      if (!sheet) return;
      const headers = table.columns.items.map((column) => column.name);
      candidates.push({
        table: { name: table.name, headers },
        sheet,
        area: areaOf(bodies[index]!),
      });
    });
    const covered = candidates.map(({ sheet, area }) => ({ sheet, area: withHeader(area) }));
    for (const { sheet, used } of readable)
      if (!used.isNullObject) candidates.push({ table: null, sheet, area: areaOf(used) });

    const samples = await readSamples(context, candidates);
    const shapes = candidates.flatMap((candidate, index) => {
      const sample = samples[index]!;
      if (candidate.table) return [tableShape(candidate, sample)];
      const tablesHere = covered.filter(({ sheet }) => sheet === candidate.sheet);
      return rangeShapes(candidate, sample, tablesHere);
    });
    return {
      shapes,
      sheetNames: worksheets.items.map((sheet) => sheet.name),
      remembered: remembered(),
    };
  });
}

/** The body of a table with its header row. */
function withHeader(area: Area): Area {
  return area.row === 0 ? area : { ...area, row: area.row - 1, rows: area.rows + 1 };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

interface Sample {
  values: CellValue[][];
  formats: string[][];
}

/** The first rows of every candidate in one response; far fewer rows where texts are so long that it is refused. */
async function readSamples(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
): Promise<Sample[]> {
  const columns = candidates.reduce((sum, { area }) => sum + Math.min(area.columns, COLUMNS), 0);
  const rows = Math.min(
    SAMPLE_ROWS + HEADER_ROWS,
    Math.max(HEADER_ROWS, Math.floor(SAMPLE_CELLS / Math.max(1, columns))),
  );
  try {
    return await readFirstRows(context, candidates, rows);
  } catch (error) {
    if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return readFirstRows(context, candidates, 3);
  }
}

async function readFirstRows(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  limit: number,
): Promise<Sample[]> {
  const ranges = candidates.map(({ table, sheet, area }) => {
    const rows = Math.min(area.rows, table ? Math.min(limit, SAMPLE_ROWS) : limit);
    const columns = table ? area.columns : Math.min(area.columns, COLUMNS);
    const first = (count: number) =>
      sheet.getRangeByIndexes(area.row, area.column, count, columns).untrack();
    return {
      values: first(rows).load("values"),
      // The format of a column is that of its first row below the header.
      formats: first(Math.min(rows, table ? 1 : HEADER_ROWS + 1)).load("numberFormat"),
    };
  });
  await context.sync();
  return ranges.map(({ values, formats }) => ({
    values: values.values as CellValue[][],
    formats: formats.numberFormat as string[][],
  }));
}

const isBlankRow = (row: readonly CellValue[]) => row.every((value) => value === "");

function tableShape({ table, sheet, area }: Candidate, { values, formats }: Sample): ListShape {
  // An empty table still shows one blank row.
  const empty = area.rows === 1 && values.every(isBlankRow);
  return {
    id: `table:${table!.name}`,
    kind: "table",
    name: table!.name,
    sheet: sheet.name,
    headerRow: area.row - 1,
    firstColumn: area.column,
    rowCount: empty ? 0 : area.rows,
    headers: table!.headers,
    sample: empty ? [] : values,
    numberFormats: formats[0] ?? [],
  };
}

/** The lists within a sheet's used range, left to right; the first bears the sheet's name, the others a number too. */
function rangeShapes(
  { sheet, area }: Candidate,
  { values, formats }: Sample,
  tables: readonly { area: Area }[],
): ListShape[] {
  const free = findHeaders(values, HEADER_ROWS).filter(
    (header) =>
      !tables.some((table) => overlap(table.area, { ...area, ...absolute(header, area) })),
  );
  return free.map((header, index) => {
    const cut = <T>(row: readonly T[]) => row.slice(header.column, header.column + header.columns);
    const suffix = index === 0 ? "" : ` (${index + 1})`;
    return {
      id: `sheet:${sheet.name}${suffix}`,
      kind: "range",
      name: sheet.name + suffix,
      sheet: sheet.name,
      headerRow: area.row + header.row,
      firstColumn: area.column + header.column,
      rowCount: area.rows - header.row - 1,
      headers: cut(values[header.row]!).map(String),
      sample: values.slice(header.row + 1, header.row + 1 + SAMPLE_ROWS).map(cut),
      numberFormats: cut(formats[header.row + 1] ?? []),
    };
  });
}

/** The columns of a header's list, in the sheet; its rows are those of the used range. */
function absolute(header: { column: number; columns: number }, area: Area) {
  return { column: area.column + header.column, columns: header.columns };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
