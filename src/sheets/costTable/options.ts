import { drivers, type Driver } from "../../marketing/partnershipList";
import { costLines, type CostLine } from "../../marketing/partnershipLines";
import type { Choice, OptionValue } from "../builder";
import { shownAs, type ShownAs } from "../customerCodes/options";
import type { CellValue } from "../list";

/** A ledger with a row a cost (type, amount), or with a column a cost type. */
export type LedgerLayout = "long" | "wide";

/** Where a cost type belongs; "none" leaves it out of the table. */
export type LineChoice = CostLine | "none";

/** What the user chose beside lists and columns; undefined and null stand for "not chosen: take the default". */
export interface Options {
  layout: LedgerLayout;
  from: number | null;
  to: number | null;
  view: "all" | "one";
  customer: string | null;
  /** What the customer's cell holds instead: typed there since the sheets were written. */
  customerCell: CellValue | { label: CustomerLabel } | null;
  /** Whether the profit column stands before or after the costs of line 5. */
  profitIs: "before" | "after";
  /** Margin of all sales, where neither profit nor cost of goods has a column. */
  margin: number | null;
  discountAs: "fraction" | "percent" | null;
  shownAs: ShownAs;
  drivers: Record<CostLine, Driver>;
  lineOfType: (type: string) => LineChoice | null;
  lineOfColumn: (column: number) => LineChoice | null;
}

/** Labels that stand in the customer's cell without being a customer's name. */
export type CustomerLabel = "all" | "nobody";

export const customerLabelOption = "customerLabel";
/** The word that the sheets show for a driver or a customer label. */
export const wordOption = (id: string) => `word:${id}`;
export const typeOption = (type: string) => `line:${type}`;
export const columnOptionPrefix = "column:";
export const columnOption = (column: number) => `${columnOptionPrefix}${column}`;
export const driverOption = (line: CostLine) => `driver:${line}`;

const lineChoices: readonly LineChoice[] = [...costLines, "none"];

/** Reads the options of a choice; a value that is not one of those allowed counts as not chosen. */
export function readOptions(choice: Choice): Options {
  const { options } = choice;
  const line = (id: string) => oneOf(lineChoices, options[id]);
  const label = oneOf(["all", "nobody"] as const, options[customerLabelOption]);
  return {
    layout: oneOf(["long", "wide"] as const, options.layout) ?? "long",
    from: day(options.from),
    to: day(options.to),
    view: oneOf(["all", "one"] as const, options.view) ?? "all",
    customer: options.customer == null || options.customer === "" ? null : String(options.customer),
    customerCell: label ? { label } : (options.customerCell ?? null),
    profitIs: oneOf(["before", "after"] as const, options.profitIs) ?? "before",
    margin: typeof options.margin === "number" ? options.margin : null,
    discountAs: oneOf(["fraction", "percent"] as const, options.discountAs),
    shownAs: shownAs(choice),
    drivers: Object.fromEntries(
      costLines.map((each) => [each, oneOf(drivers, options[driverOption(each)]) ?? "sales"]),
    ) as Record<CostLine, Driver>,
    lineOfType: (type) => line(typeOption(type)),
    lineOfColumn: (column) => line(columnOption(column)),
  };
}

/** The columns of a wide ledger that have been given a line. */
export function costColumns(choice: Choice): { column: number; line: CostLine }[] {
  return Object.keys(choice.options).flatMap((id) => {
    const column = /^column:(\d+)$/.exec(id)?.[1];
    const line = oneOf(costLines, choice.options[id]);
    return column === undefined || line === null ? [] : [{ column: Number(column), line }];
  });
}

function oneOf<T extends string>(allowed: readonly T[], value: OptionValue | undefined): T | null {
  return allowed.find((each) => each === value) ?? null;
}

function day(value: OptionValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? Math.floor(value) : null;
}
