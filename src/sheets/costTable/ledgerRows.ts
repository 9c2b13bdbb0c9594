import type { CostLine } from "../../marketing/partnershipLines";
import { checkList } from "../columns/checkList";
import { columnContent } from "../columns/columnContent";
import { columnLabel } from "../columns/columnLabel";
import { readDates } from "../columns/readDates";
import { readNumbers } from "../columns/readNumbers";
import { rowNumber } from "../columns/rowNumber";
import type { Choice, ListChoice } from "../builder";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { Refusal } from "../sentence";
import { lineOfCostType } from "./costTypes";
import { inputs } from "./inputs";
import { costColumns, type LedgerLayout, type LineChoice, type Options } from "./options";

/** A kind of cost in the ledger: a text of its type column, or a column of its own. */
export interface CostType {
  /** What the user knows it by. */
  label: string;
  /** Long ledger: the cell's content, as a criterion must name it. Wide: null. */
  value: CellValue | null;
  /** Wide ledger: the column. Long: null. */
  column: number | null;
  /** The line its words point to; null when unknown. */
  guessed: CostLine | null;
}

/** The ledger as entries (one a row in a long ledger, one a row and column in a wide one). */
export interface LedgerRows {
  data: ListData;
  roles: Record<string, number | null>;
  layout: LedgerLayout;
  types: CostType[];
  /** Of each entry: its row of the list, the position of its type in `types`, its customer ("" for all), date and amount. */
  row: Int32Array;
  type: Int32Array;
  customer: readonly CellValue[];
  date: Float64Array | null;
  amount: Float64Array;
  textDates: { count: number; firstRow: number } | null;
  undated: { rows: number; amount: number };
  hasBlankType: boolean;
}

/** Columns of a wide ledger that could hold costs: numbers that are no other role. */
export function possibleCostColumns(data: ListData["shape"], roles: ListChoice["roles"]): number[] {
  return data.headers.flatMap((_, column) =>
    ["number", "mixed"].includes(columnContent(data, column)) &&
    roles.customer !== column &&
    roles.date !== column
      ? [column]
      : [],
  );
}

/** Reads the ledger; a list that cannot be used is refused in one sentence. */
export const readLedger = lastAnswer(
  (
    data: ListData,
    choiceText: string,
    layout: LedgerLayout,
    columnsText: string,
  ): LedgerRows | Refusal => {
    const choice = JSON.parse(choiceText) as ListChoice;
    const refusal = checkList(inputs[1]!, choice, data);
    if (refusal) return refusal;
    const dateColumn = choice.roles.date ?? null;
    const dates = dateColumn === null ? null : readDates(data, dateColumn);
    if (dates instanceof Refusal) return dates;
    const frame = { data, roles: choice.roles, layout };
    const entries =
      layout === "long"
        ? longEntries(data, choice.roles)
        : wideEntries(data, choice.roles, JSON.parse(columnsText) as number[]);
    if (entries instanceof Refusal) return entries;

    const date = dates && Float64Array.from(entries.row, (row) => dates.serials[row]!);
    const undated = { rows: 0, amount: 0 };
    date?.forEach((serial, entry) => {
      const amount = entries.amount[entry]!;
      if (!Number.isNaN(serial) || amount === 0) return;
      undated.rows += 1;
      undated.amount += amount;
    });
    return {
      ...frame,
      ...entries,
      date,
      textDates:
        dates && dates.texts > 0
          ? { count: dates.texts, firstRow: rowNumber(data.shape, dates.firstText) }
          : null,
      undated,
    };
  },
);

type Entries = Pick<LedgerRows, "types" | "row" | "type" | "customer" | "amount" | "hasBlankType">;

function longEntries(data: ListData, roles: ListChoice["roles"]): Entries | Refusal {
  const { name } = data.shape;
  const typeColumn = roles.costType ?? null;
  const amountColumn = roles.amount ?? null;
  if (typeColumn === null || amountColumn === null)
    return new Refusal((words) =>
      words.lists.missingColumn(
        name,
        typeColumn === null ? words.lists.roles.costType : words.lists.roles.amount,
      ),
    );
  const typeCells = data.columns.get(typeColumn) ?? [];
  const customerCells = customersOf(data, roles);
  const amount = readNumbers(data, amountColumn, "refused", (row) => typeCells[row] === "");
  if (amount instanceof Refusal) return amount;

  const positions = new Map<string, number>();
  const types: CostType[] = [];
  let hasBlankType = false;
  const type = Int32Array.from(typeCells, (cell) => {
    if (cell === "") hasBlankType = true;
    // Lower case, because that is how SUMIFS tells types apart.
    const key = String(cell).toLowerCase();
    let position = positions.get(key);
    if (position === undefined) {
      position = types.push(typeOf(cell)) - 1;
      positions.set(key, position);
    }
    return position;
  });
  const blank = positions.get("");
  if (hasBlankType && !type.some((each, row) => each === blank && amount[row] !== 0))
    hasBlankType = false;
  return {
    types,
    type,
    customer: customerCells ?? typeCells.map(() => ""),
    amount,
    row: Int32Array.from(typeCells, (_, row) => row),
    hasBlankType,
  };
}

function typeOf(cell: CellValue): CostType {
  return { label: String(cell), value: cell, column: null, guessed: lineOfCostType(String(cell)) };
}

function wideEntries(
  data: ListData,
  roles: ListChoice["roles"],
  chosen: number[],
): Entries | Refusal {
  const { shape } = data;
  const columns = chosen.filter((column) => column in shape.headers);
  if (columns.length === 0)
    return new Refusal((words) => words.costTable.noCostColumns(shape.name));
  const taken = columns.find((column) => column === roles.customer || column === roles.date);
  if (taken !== undefined)
    return new Refusal((words) =>
      words.lists.sameColumn(
        columnLabel(shape, taken),
        taken === roles.customer ? words.lists.roles.customer : words.lists.roles.date,
        words.costTable.costs,
      ),
    );
  const rows = data.columns.get(columns[0]!)?.length ?? 0;
  const customerCells = customersOf(data, roles);
  const customer: CellValue[] = [];
  const type = new Int32Array(rows * columns.length);
  const row = new Int32Array(rows * columns.length);
  const amount = new Float64Array(rows * columns.length);
  for (const [position, column] of columns.entries()) {
    const read = readNumbers(data, column, "zero", () => false);
    if (read instanceof Refusal) return read;
    amount.set(read, position * rows);
    type.fill(position, position * rows, (position + 1) * rows);
    for (let each = 0; each < rows; each += 1) {
      row[position * rows + each] = each;
      customer.push(customerCells?.[each] ?? "");
    }
  }
  const types = columns.map((column): CostType => {
    const guessed = lineOfCostType(shape.headers[column] ?? "");
    return { label: columnLabel(shape, column), value: null, column, guessed };
  });
  return { types, type, customer, amount, row, hasBlankType: false };
}

function customersOf(data: ListData, roles: ListChoice["roles"]): readonly CellValue[] | null {
  const column = roles.customer ?? null;
  return column === null ? null : (data.columns.get(column) ?? null);
}

/** The columns of costs that a wide ledger is read by. */
export function wideColumns(choice: Choice): number[] {
  return costColumns(choice).map(({ column }) => column);
}

/** Where each type belongs: as chosen, as its words say, else line 5.4. */
export function linesOfTypes(ledger: LedgerRows, options: Options): LineChoice[] {
  return ledger.types.map(
    (type) =>
      (type.column === null ? options.lineOfType(type.label) : options.lineOfColumn(type.column)) ??
      type.guessed ??
      "5.4",
  );
}
