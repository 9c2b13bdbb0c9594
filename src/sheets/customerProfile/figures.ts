import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { shownInKey, type CodeKey } from "../customerCodes/keySheet";
import { sumIfs } from "../formulas/criteria";
import { columnRange } from "../formulas/listRange";
import type { CellValue } from "../list";
import type { Content } from "../plan";
import { salesRanges, purchaseCount, type SalesRanges } from "../salesList/workingSheet";
import { quoted } from "../sheetDraft";
import type { Analysis, ProfiledCustomer } from "./analysis";
import type { Fact } from "./inputs";
import { at, cellNames, column, on, onCustomers, own, type SheetNames } from "./layout";
import { COMPLAINTS, PERIODS } from "./options";
import type { Variant } from "./variants";

/** A figure of the page that is read from the lists: by a formula, or written for every customer. */
export interface Figure {
  header: string;
  row: number;
  column: number;
  kind: "number" | "money" | "day" | "text";
  /** Without the equals sign; the page's customer is somebody. */
  live: string;
  of: (customer: ProfiledCustomer) => Content;
}

/** What a formula needs to know of the page's customer. */
export interface Chosen {
  /** Cell with the customer's name, and cell with the criterion that a column equals it. */
  name: string;
  criterion: string;
}

/** What is worth knowing of each variant alone. */
export const ownFact: Record<Variant, Fact> = {
  ...{ individual: "household", processor: "use", retailer: "outlets" },
};

export function chosenOn(key: CodeKey | null): Chosen {
  return key
    ? shownInKey(key)
    : { name: own(on.customer), criterion: own(on.customer, at.hiddenTo) };
}

/** Where the row of the page's customer on the sheet of customers stands; 0: nobody, or no consent any more. */
export const position = own(on.customer, at.hidden);

/** A formula for the page that shows nothing while no customer is chosen. */
export function guarded(formula: string): Content {
  return { formula: `=IF(${position}=0,"",${formula})` };
}

/** Row of a list in which the page's customer stands last, as a position in the list; 0: in none. */
export function lastRow(range: string, { name }: Chosen): string {
  return `SUMPRODUCT(MAX(EXACT(${range},${name})*${positions(range)}))`;
}

/** 1, 2, 3 … for the rows of a range. */
function positions(range: string): string {
  return `(ROW(${range})-MIN(ROW(${range}))+1)`;
}

/** Position of the complaint of this rank, the latest first; 0 where there are fewer. */
export function complaintRow(analysis: Analysis, chosen: Chosen, rank: number): string {
  const { data, roles, days } = analysis.complaints!;
  const range = (role: string) => columnRange(data.shape, roles[role]!);
  const customers = range("customer");
  // A day outweighs all rows of a sheet; of one day the lower row is later.
  const order = days
    ? `(INT(${range("date")})*10^7+${positions(customers)})`
    : positions(customers);
  const found = `MOD(SUMPRODUCT(LARGE(EXACT(${customers},${chosen.name})*${order},${rank})),10^7)`;
  return `IF(${rank}>COUNTIF(${customers},${chosen.criterion}),0,${found})`;
}

/** Sums and counts over the sales of the page's customer. */
export function salesFormulas(analysis: Analysis, names: SheetNames, { criterion }: Chosen) {
  const ranges: SalesRanges = salesRanges(analysis.sales, names.working ?? names.customers);
  const of = (conditions: readonly string[]) => [
    ...[ranges.customer, criterion],
    ...conditions.flatMap((condition) => [ranges.date, condition]),
  ];
  const sales = (...conditions: string[]) => sumIfs(ranges.amount, of(conditions));
  return {
    ranges,
    sales,
    profit: (...conditions: string[]) =>
      ranges.profit
        ? sumIfs(ranges.profit, of(conditions))
        : `${sales(...conditions)}-${sumIfs(ranges.costOfGoods!, of(conditions))}`,
    purchases: (...conditions: string[]) => purchaseCount(ranges, of(conditions)),
    rows: (...conditions: string[]) =>
      `COUNTIFS(${[...of(conditions), ranges.amount, '">=0"'].join(",")})`,
  };
}

export const upTo = own(on.asOf, at.hiddenTo);

/** All figures of the page that come from the lists. */
export function figuresOf(
  analysis: Analysis,
  names: SheetNames,
  key: CodeKey | null,
  words: SheetWords,
): Figure[] {
  const text = words.customerProfile;
  const { sales, list } = analysis;
  const chosen = chosenOn(key);
  const { ranges, ...formulas } = salesFormulas(analysis, names, chosen);
  const hasProfit = sales.profit !== null;
  const figures: Figure[] = [];
  const add = (
    ...[row, of, kind, header, live, value]: [
      number,
      number,
      Figure["kind"],
      string,
      string,
      Figure["of"],
    ]
  ) => figures.push({ row, column: of, kind, header, live, of: value });

  // Who.
  const listRow = own(on.kind, at.hidden);
  const fact = (id: Fact) =>
    list?.cells[id]
      ? `IF(${listRow}=0,"",INDEX(${columnRange(list.data.shape, list.roles[id]!)},${listRow})&"")`
      : quoted(text.notInLists);
  const factOf = (id: Fact, { row }: ProfiledCustomer) =>
    list?.cells[id] ? shown(list.cells[id], row) : text.notInLists;
  for (const id of ["kind", "segment", "payment", "afterSale", "stopped", "communication"] as const)
    add(on[id], at.value, "text", text.roles[id], fact(id), (one) => factOf(id, one));
  const is = (variant: Variant) => `${own(on.variant)}=${quoted(text.variants[variant])}`;
  add(
    ...([on.own, at.value, "text", text.ownFact] as const),
    `IF(${is("individual")},${fact("household")},IF(${is("processor")},${fact("use")},${fact("outlets")}))`,
    (one) => factOf(ownFact[one.variant], one),
  );

  // Value and frequency.
  add(
    on.soFar,
    at.value,
    "money",
    text.sales,
    formulas.sales(upTo),
    (one) => one.profile.sales.soFar,
  );
  if (hasProfit)
    add(
      ...([on.soFar, at.second, "money", text.profit, formulas.profit(upTo)] as const),
      (one) => one.profile.profit.soFar,
    );
  add(
    ...([on.purchases, at.value, "number", text.purchases, formulas.purchases(upTo)] as const),
    (one) => one.profile.purchases,
  );
  const bought =
    `EXACT(${ranges.customer},${chosen.name})*(${ranges.amount}>=0)` +
    `*(${ranges.date}<INT(${own(on.asOf)})+1)*${ranges.date}`;
  const someDay = (formula: string) => `IF(${own(on.purchases)}=0,"",INT(SUMPRODUCT(${formula})))`;
  add(
    ...([on.first, at.value, "day", text.first] as const),
    someDay(`LARGE(${bought},MAX(1,${formulas.rows(upTo)}))`),
    (one) => one.profile.first,
  );
  add(
    ...([on.last, at.value, "day", text.last, someDay(`MAX(${bought})`)] as const),
    (one) => one.profile.last,
  );
  add(
    ...([on.recent, at.value, "number", text.recent] as const),
    formulas.purchases(own(on.recent, at.hidden), upTo),
    (one) => one.profile.recent,
  );
  add(
    ...([on.before, at.value, "number", text.before] as const),
    formulas.purchases(own(on.before, at.hidden), own(on.before, at.hiddenTo)),
    (one) => one.profile.before,
  );

  // Period by period.
  for (let entry = 0; entry <= PERIODS; entry += 1) {
    const row = on.earlier + entry;
    const days = [...(entry === 0 ? [] : [own(row, at.hidden)]), own(row, at.hiddenTo)];
    const sums = ({ profile }: ProfiledCustomer) =>
      entry === 0 ? profile.earlier : profile.periods[entry - 1]!;
    const named = (header: string) => `${header} ${entry}`;
    add(
      ...([row, at.value, "number", named(text.purchases), formulas.purchases(...days)] as const),
      (one) => sums(one).purchases,
    );
    add(
      ...([row, at.second, "money", named(text.sales), formulas.sales(...days)] as const),
      (one) => sums(one).sales,
    );
    if (hasProfit)
      add(
        ...([row, at.third, "money", named(text.profit), formulas.profit(...days)] as const),
        (one) => sums(one).profit,
      );
  }
  if (analysis.complaints) complaintFigures(analysis, chosen, words, figures);
  return figures;
}

function complaintFigures(
  { complaints }: Analysis,
  chosen: Chosen,
  words: SheetWords,
  figures: Figure[],
): void {
  const text = words.customerProfile;
  const { data, roles, days, complaints: texts, outcomes } = complaints!;
  const range = (role: string) => columnRange(data.shape, roles[role]!);
  figures.push({
    ...{ row: on.complaintCount, column: at.value, kind: "number", header: text.complaintCount },
    live: `COUNTIF(${range("customer")},${chosen.criterion})`,
    of: (one) => one.complaints.length,
  });
  for (let rank = 0; rank < COMPLAINTS; rank += 1) {
    const row = on.firstComplaint + rank;
    const place = own(row, at.hidden);
    const cell = (role: string) => `IF(${place}=0,"",INDEX(${range(role)},${place})&"")`;
    const named = (header: string) => `${header} ${rank + 1}`;
    const textFigure = (role: "complaint" | "outcome", of: number, cells: readonly CellValue[]) =>
      figures.push({
        ...{ row, column: of, kind: "text", header: named(text.roles[role]), live: cell(role) },
        of: (one) => shown(cells, one.complaints[rank]),
      });
    textFigure("complaint", at.label, texts);
    if (days)
      figures.push({
        ...{ row, column: at.value, kind: "day", header: named(words.lists.roles.date) },
        live: `IF(${place}=0,"",IF(INDEX(${range("date")},${place})=0,"",INT(INDEX(${range("date")},${place}))))`,
        of(one) {
          const day = days[one.complaints[rank] ?? -1];
          return day === undefined || Number.isNaN(day) ? null : Math.floor(day);
        },
      });
    if (outcomes) textFigure("outcome", at.second, outcomes);
  }
}

/** A cell as `&""` shows it; nothing where there is none. */
function shown(cells: readonly CellValue[] | undefined, row: number | null | undefined): Content {
  const cell = row === null || row === undefined ? "" : (cells?.[row] ?? "");
  return cell === "" ? null : keyText(cell);
}

/** The page's formula for a figure: over the lists, or what stands in the customer's row. */
export function contentOf(
  figure: Figure,
  place: number,
  { customers, whyValues }: Analysis,
  names: SheetNames,
): Content {
  if (whyValues === null) return guarded(figure.live);
  const cell = `INDEX(${onCustomers(names, column.data + place, customers.length)},${position})`;
  return guarded(figure.kind === "text" ? `${cell}&""` : `IF(${cell}="","",${cell})`);
}

/** The cells that the user types over, with their rows. */
export const typedCells = [
  [cellNames.customer, on.customer],
  [cellNames.asOf, on.asOf],
  [cellNames.window, on.window],
  [cellNames.years, on.years],
  [cellNames.discountRate, on.discountRate],
] as const;
