import type { Area, Block, Content } from "../sheets/plan";
import { OPERATION_BYTES, rowBytes, writeBytes } from "./messageSize";
import { readRectangles, type Aspect, type Rectangle } from "./readRectangles";
import type { Step } from "./steps";
import { contentSteps } from "./writeContents";

/** What an area of a sheet held, so that it can be put back. */
export interface EarlierContents {
  area: Area;
  values: unknown[][];
  formulas: unknown[][];
  numberFormat: unknown[][];
}

const ASPECTS: Aspect[] = ["values", "formulas", "numberFormat"];
/** Guess for a cell whose contents are not known yet. */
const BYTES_PER_CELL = 60;

/** Reads what areas hold, in as few responses as their size allows; null for an area that is null. */
export async function readEarlierContents(
  context: Excel.RequestContext,
  places: readonly { sheet: Excel.Worksheet; area: Area }[],
  signal: AbortSignal,
): Promise<EarlierContents[]> {
  const earlier = places.map(({ area }): EarlierContents => ({
    area,
    values: [],
    formulas: [],
    numberFormat: [],
  }));
  const rectangles = places.map(({ sheet, area }): Rectangle => ({
    sheet,
    ...area,
    bytesPerRow: BYTES_PER_CELL * area.columns,
  }));
  await readRectangles(
    context,
    rectangles,
    ASPECTS,
    ({ rectangle, aspects }) => {
      for (const aspect of ASPECTS) {
        const rows = earlier[rectangle]![aspect];
        for (const row of aspects[aspect]) rows.push(row);
      }
    },
    { signal, report: () => undefined },
  );
  return earlier;
}

/** The cell's content as a plan would say it: a formula only where Excel computes one. */
export function contentAt(
  { values, formulas }: EarlierContents,
  row: number,
  column: number,
): Content {
  const value = values[row]![column] as string | number | boolean;
  const formula = formulas[row]![column];
  // A text that begins with "=" reads the same as formula and as value.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { formula };
  return value === "" ? null : value;
}

/** The steps that put everything back; cells that were blank are blanked again. */
export function putBackSteps(sheet: () => Excel.Worksheet, earlier: EarlierContents): Step[] {
  const { row, column, rows, columns } = earlier.area;
  const block: Block = {
    row,
    column,
    rows: earlier.values.map((values, down) =>
      values.map((_, right) => contentAt(earlier, down, right)),
    ),
  };
  const formatBytes = earlier.numberFormat.reduce((sum, formats) => sum + rowBytes(formats), 0);
  return [
    {
      bytes: OPERATION_BYTES,
      queue() {
        const range = sheet().getRangeByIndexes(row, column, rows, columns).untrack();
        range.clear("Contents");
        // A cell formatted as text would turn a formula into text.
        range.numberFormat = "General" as unknown as string[][];
      },
    },
    ...contentSteps(sheet, [block]),
    {
      bytes: writeBytes(rows, columns, formatBytes),
      queue() {
        const range = sheet().getRangeByIndexes(row, column, rows, columns).untrack();
        range.numberFormat = earlier.numberFormat;
      },
    },
  ];
}
