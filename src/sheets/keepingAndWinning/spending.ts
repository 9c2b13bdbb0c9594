import { isWithin, type Period } from "../../marketing/period";
import type { ListChoice } from "../builder";
import { checkList } from "../columns/checkList";
import { readDates, type Dates } from "../columns/readDates";
import { readNumbers } from "../columns/readNumbers";
import { rowNumber } from "../columns/rowNumber";
import { keyText } from "../../marketing/distinctKeys";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { Refusal } from "../sentence";
import { inputs } from "./inputs";

/** So many kinds of cost can be told apart by a reader. */
const MOST_TYPES = 60;

/** The ledger's rows, each with its kind of cost. */
export interface Spending {
  data: ListData;
  roles: Record<string, number | null>;
  /** Kinds of cost as they first appear; a blank is "". */
  types: CellValue[];
  /** Position in `types`. */
  type: Int32Array;
  date: Dates | null;
  amount: Float64Array;
  textDateRow: number | null;
}

/** Reads the ledger; a list that cannot be used is refused in one sentence. */
export const readSpending = lastAnswer((data: ListData, choiceText: string): Spending | Refusal => {
  const { roles } = JSON.parse(choiceText) as ListChoice;
  const refusal = checkList(inputs[1]!, { list: data.shape.id, roles }, data);
  if (refusal) return refusal;
  const cells = data.columns.get(roles.costType!) ?? [];
  const amount = readNumbers(data, roles.amount!, "zero", () => false);
  if (amount instanceof Refusal) return amount;
  const column = roles.date ?? null;
  const date = column === null ? null : readDates(data, column);
  if (date instanceof Refusal) return date;
  const positions = new Map<string, number>();
  const types: CellValue[] = [];
  const type = Int32Array.from(cells, (cell) => {
    const key = keyText(cell);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, types.length);
    return types.push(cell) - 1;
  });
  if (types.length > MOST_TYPES)
    return new Refusal((words) =>
      words.keepingAndWinning.tooManyTypes(data.shape.name, types.length, MOST_TYPES),
    );
  return {
    data,
    roles,
    types,
    type,
    date,
    amount,
    textDateRow: date && date.texts > 0 ? rowNumber(data.shape, date.firstText) : null,
  };
});

/** The spending of the period by kind of cost; without a column of dates everything counts. */
export function spentByType({ types, type, date, amount }: Spending, period: Period): Float64Array {
  const sums = new Float64Array(types.length);
  for (let row = 0; row < type.length; row += 1)
    if (!date || isWithin(date.serials[row]!, period)) sums[type[row]!]! += amount[row]!;
  return sums;
}
