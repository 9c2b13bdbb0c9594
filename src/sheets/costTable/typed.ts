import type { SheetWords } from "../../languages/language";
import { costLines } from "../../marketing/partnershipLines";
import { drivers, type Driver } from "../../marketing/partnershipList";
import type { Choice, OptionValue, TypedCell, TypedCells } from "../builder";
import { readDate } from "../columns/readDates";
import { keyNames, shownAs, withKey } from "../customerCodes/options";
import type { CellValue } from "../list";
import { Refusal } from "../sentence";
import { analyse } from "./analysis";
import { cellNames } from "./cellNames";
import type { CustomerLabels } from "../salesList/customerLabels";
import { customerLabelOption, driverOption, wordOption } from "./options";

const LEAST_MARGIN = -10;
const MOST_MARGIN = 1;

/** What the inputs of the cost sheet hold becomes the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: [
    ...Object.values(keyNames),
    cellNames.customer,
    cellNames.from,
    cellNames.to,
    cellNames.margin,
    ...costLines.map(cellNames.driver),
  ],

  choose(cells, choice, lists) {
    const options: Record<string, OptionValue> = withKey(cells, choice.options);
    const customer = cells.get(cellNames.customer);
    if (customer) Object.assign(options, customerOf(customer, choice));

    for (const id of ["from", "to"] as const) {
      const cell = cells.get(cellNames[id]);
      if (!cell) continue;
      const day = readDate(cell.value);
      if (typeof day !== "number")
        return new Refusal((words) => words.costTable.typedDate(cell.address, cell.value));
      options[id] = Math.floor(day);
    }

    const margin = cells.get(cellNames.margin);
    if (margin) {
      const { value, address } = margin;
      if (typeof value !== "number" || value < LEAST_MARGIN || value > MOST_MARGIN)
        return new Refusal((words) => words.costTable.typedMargin(address, value));
      options.margin = value;
    }

    for (const line of costLines) {
      const cell = cells.get(cellNames.driver(line));
      if (!cell) continue;
      const driver = drivers.find((each) => isWord(cell.value, choice.options[wordOption(each)]));
      const known = drivers.flatMap((each) => choice.options[wordOption(each)] ?? []);
      if (driver === undefined)
        return new Refusal((words) =>
          words.costTable.typedDriver(cell.address, known.map(String), cell.value),
        );
      options[driverOption(line)] = driver;
    }
    const chosen = { ...choice, options };
    return periodRefusal(cells, choice, chosen, lists) ?? chosen;
  },
};

/** The customer stands in its cell as typed, whatever the pane had chosen; the sheet itself says if it is unknown. */
function customerOf({ value }: TypedCell, choice: Choice): Choice["options"] {
  const { options } = choice;
  const label = (["all", "nobody"] as const).find((each) => value === options[wordOption(each)]);
  return {
    customer: null,
    // Codes without a key are others after every refresh.
    customerCell: label === undefined && shownAs(choice) !== "codes" ? value : null,
    [customerLabelOption]: label ?? null,
  };
}

/** A period that was typed and cannot be used is refused with the cells it stands in. */
function periodRefusal(
  cells: ReadonlyMap<string, TypedCell>,
  before: Choice,
  now: Choice,
  lists: Parameters<TypedCells["choose"]>[2],
): Refusal | null {
  const from = cells.get(cellNames.from);
  const to = cells.get(cellNames.to);
  const same = (["from", "to"] as const).every((id) => before.options[id] === now.options[id]);
  if (same || !from || !to) return null;
  const { refusal } = analyse(lists, now);
  if (!refusal) return null;
  return new Refusal((words) =>
    words.costTable.typedPeriod(from.address, to.address, refusal.sentence(words)),
  );
}

/** The words that the sheets show for what is chosen, kept with the plan: another language may read them back. */
export function shownWords(
  { costTable }: SheetWords,
  labels: CustomerLabels,
  offered: readonly Driver[],
): Choice["options"] {
  return {
    [wordOption("all")]: String(labels.all),
    [wordOption("nobody")]: String(labels.name(null)),
    ...Object.fromEntries(drivers.map((each) => [wordOption(each), null])),
    ...Object.fromEntries(offered.map((each) => [wordOption(each), costTable.drivers[each]])),
  };
}

/** As MATCH compares: upper and lower case are the same. */
function isWord(value: CellValue, word: OptionValue | undefined): boolean {
  return word != null && String(value).toLowerCase() === String(word).toLowerCase();
}
