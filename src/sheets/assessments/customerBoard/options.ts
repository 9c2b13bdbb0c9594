import type { BestBy } from "../../../marketing/bestCustomers";
import type { CellValue } from "../../list";
import type { Choice, OptionValue } from "../../builder";
import { shownAs, withoutKey, type ShownAs } from "../../customerCodes/options";
import type { BoardDefinition } from "./definition";

export const USUAL_CUSTOMERS = 50;
export const MOST_CUSTOMERS = 500;

/** Rows for names that the user writes: prospects, and customers who are not among the best. */
export const BLANK_ROWS = 15;

/** A row of the board as the user left it. */
export interface TypedRow {
  name: CellValue;
  /** What was typed, by column. */
  cells: Record<string, CellValue>;
}

export interface Options {
  from: number | null;
  to: number | null;
  discountAs: "fraction" | "percent" | null;
  shownAs: ShownAs;
  /** How many of the best customers. */
  customers: number;
  by: BestBy;
  variant: string;
  /** Null: as usual. */
  numbers: Record<string, number | null>;
  planned: Record<string, string | null>;
  rows: TypedRow[];
  /** The rungs of today become those of the last round. */
  newRound: boolean;
  /** The day of the last round. */
  round: number | null;
}

export const plannedOption = (id: string) => `planned:${id}`;

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions(
  { numbers, planned = [], variants = [""] }: BoardDefinition,
  choice: Choice,
): Options {
  const { options } = choice;
  const number = (value: OptionValue | undefined) =>
    typeof value === "number" && Number.isFinite(value) ? value : null;
  const text = (value: OptionValue | undefined) => (typeof value === "string" ? value : null);
  return {
    from: number(options.from),
    to: number(options.to),
    discountAs:
      (["fraction", "percent"] as const).find((each) => each === options.discountAs) ?? null,
    shownAs: shownAs(choice),
    customers: number(options.customers) ?? USUAL_CUSTOMERS,
    by: options.by === "profit" ? "profit" : "sales",
    variant: variants.find((each) => each === options.variant) ?? variants[0]!,
    numbers: Object.fromEntries(numbers.map(({ id }) => [id, number(options[id])])),
    planned: Object.fromEntries(planned.map(({ id }) => [id, text(options[plannedOption(id)])])),
    rows: typeof options.rows === "string" ? (JSON.parse(options.rows) as TypedRow[]) : [],
    newRound: options.newRound === true,
    round: number(options.round),
  };
}

/**
 * The options that a plan keeps: what was typed on its sheets is read from them again, and would only make the
 * workbook larger.
 */
export function storedOptions(choice: Choice, round: number | null): Choice {
  const options: Choice["options"] = { ...withoutKey(choice.options), round };
  delete options.rows;
  delete options.newRound;
  return { ...choice, options };
}
