import { keyText } from "../../../marketing/distinctKeys";
import type { Choice, OptionValue, TypedCell, TypedCells } from "../../builder";
import { readDate } from "../../columns/readDates";
import { customerOfCode, keyNames, withKey } from "../../customerCodes/options";
import type { CellValue, ListData } from "../../list";
import { Refusal } from "../../sentence";
import type { BoardDefinition } from "./definition";
import { cellNames } from "./layout";
import { plannedOption, type TypedRow } from "./options";
import type { Outcome } from "./analysis";

/** Begins with what "yes" begins with in English, Swedish, Russian and Bulgarian. */
const YES = /^(?:y|j|д)/i;

/** What the user wrote on the sheets becomes the choice that a refresh is made from. */
export function typedOf(
  definition: BoardDefinition,
  analyse: (lists: Record<string, ListData>, choice: Choice) => Outcome,
): TypedCells {
  const { numbers, planned = [], typed, round } = definition;
  return {
    names: [
      ...Object.values(keyNames),
      ...[cellNames.from, cellNames.to, cellNames.newRound, cellNames.customer],
      ...typed.map(cellNames.column),
      ...(round ? [cellNames.column(round.now)] : []),
      ...numbers.map(({ id }) => cellNames.number(id)),
      ...planned.map(({ id }) => cellNames.planned(id)),
    ],
    choose(cells, choice, lists) {
      const options: Record<string, OptionValue> = withKey(cells, choice.options);
      for (const id of ["from", "to"] as const) {
        const cell = cells.get(cellNames[id]);
        if (!cell) continue;
        const day = readDate(cell.value);
        if (typeof day !== "number")
          return new Refusal((words) => words.salesList.typedDate(cell.address, cell.value));
        options[id] = Math.floor(day);
      }
      for (const { id } of numbers) {
        const cell = cells.get(cellNames.number(id));
        if (!cell) continue;
        // Nothing typed is what is usual.
        if (cell.value !== "" && typeof cell.value !== "number")
          return new Refusal((words) => words.customerBoard.typedNumber(cell.address, cell.value));
        options[id] = cell.value === "" ? null : cell.value;
      }
      for (const { id } of planned) {
        const cell = cells.get(cellNames.planned(id));
        if (cell) options[plannedOption(id)] = String(cell.value);
      }
      const isNew = YES.test(String(cells.get(cellNames.newRound)?.value ?? ""));
      const rows = rowsOf(definition, cells, customerOfCode(options), isNew);
      if (rows instanceof Refusal) return rows;
      if (rows) options.rows = JSON.stringify(rows);
      options.newRound = isNew;
      const chosen = { ...choice, options };
      const { refusal } = analyse(lists, chosen);
      if (!refusal || analyse(lists, choice).refusal) return chosen;
      return new Refusal((words) => words.customerBoard.typedWrong(refusal.sentence(words)));
    },
  };
}

/**
 * The rows of the board that have a name; null where the board is gone.
 * @param customerOf the customer that a code of the key stands for
 * @param isNew a new round begins: the rungs of now are those of last time
 */
function rowsOf(
  { typed, round }: BoardDefinition,
  cells: ReadonlyMap<string, TypedCell>,
  customerOf: (label: CellValue) => CellValue,
  isNew: boolean,
): TypedRow[] | Refusal | null {
  const names = cells.get(cellNames.customer);
  if (!names?.rows) return null;
  const rows = new Map<string, TypedRow>();
  for (const [position, [name = ""]] of names.rows.entries()) {
    const own: Record<string, CellValue> = {};
    const at = (id: string) => cells.get(cellNames.column(id))?.rows?.[position]?.[0] ?? "";
    for (const id of typed) {
      const value = isNew && id === round?.before ? at(round.now) : at(id);
      if (value !== "") own[id] = value;
    }
    const some = Object.values(own)[0];
    if (name === "" && some !== undefined) {
      const row = rowAt(names.address, position);
      return new Refusal((words) => words.customerBoard.noName(row, some));
    }
    if (name === "") continue;
    // Of two rows for one customer the first goes before; the other fills its gaps.
    const customer = customerOf(name);
    const earlier = rows.get(keyText(customer));
    rows.set(keyText(customer), { name: customer, cells: { ...own, ...earlier?.cells } });
  }
  return [...rows.values()];
}

/** The sheet's number of a row of the named cells. */
function rowAt(address: string, position: number): number {
  return Number(/(\d+)(?::|$)/.exec(address.split("!").at(-1)!)?.[1] ?? 0) + position;
}
