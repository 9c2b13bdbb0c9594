import type { Choice, ListChoice, OptionValue } from "../builder";
import { columnContent } from "../columns/columnContent";
import { guessColumns } from "../columns/guessColumns";
import { headerText } from "../columns/headerText";
import type { ListShape } from "../list";
import { lineOfCostType } from "./costTypes";
import { ledgerNames, salesCandidate } from "../salesList/salesCandidate";
import { ledgerRoles } from "./inputs";
import { columnOption } from "./options";

interface Candidate {
  shape: ListShape;
  roles: Record<string, number | null>;
  options: Record<string, OptionValue>;
  score: number;
}

const NOTHING: ListChoice = { list: null, roles: {} };

/** The two lists that look most like a sales list and a ledger, and their columns. */
export function guess(lists: readonly ListShape[]): Choice {
  const sales = lists.map(asSales).filter((each) => each.score > 0);
  const ledgers = lists.map(asLedger).filter((each) => each.score > 0);
  let best: { sales?: Candidate; ledger?: Candidate; score: number } = { score: 0 };
  for (const one of [undefined, ...sales])
    for (const other of [undefined, ...ledgers]) {
      const score = (one?.score ?? 0) + (other?.score ?? 0);
      if (score > best.score && one?.shape.id !== other?.shape.id)
        best = { sales: one, ledger: other, score };
    }
  const empty: Choice = { lists: { sales: NOTHING, ledger: NOTHING }, options: {} };
  return withLedger(withSales(empty, best.sales), best.ledger, best.sales);
}

/** The choice with another list for one input, its columns guessed anew. */
export function chooseList(
  lists: readonly ListShape[],
  choice: Choice,
  input: string,
  list: string | null,
): Choice {
  const shape = lists.find((each) => each.id === list);
  if (input === "sales")
    return withSales(
      { ...choice, options: { ...choice.options, from: null, to: null } },
      shape && asSales(shape),
    );
  const salesShape = lists.find((each) => each.id === choice.lists.sales?.list);
  return withLedger(choice, shape && asLedger(shape), salesShape && asSales(salesShape));
}

function withSales(choice: Choice, sales: Candidate | undefined): Choice {
  const chosen = sales ? { list: sales.shape.id, roles: sales.roles } : NOTHING;
  return { ...choice, lists: { ...choice.lists, sales: chosen } };
}

function withLedger(
  choice: Choice,
  ledger: Candidate | undefined,
  sales: Candidate | undefined,
): Choice {
  const options = Object.fromEntries(
    Object.entries(choice.options).filter(([id]) => !/^(?:layout|line:.*|column:.*)$/s.test(id)),
  );
  if (!ledger) return { lists: { ...choice.lists, ledger: NOTHING }, options };
  const roles = { ...ledger.roles, customer: sameCustomer(ledger, sales) };
  return {
    lists: { ...choice.lists, ledger: { list: ledger.shape.id, roles } },
    options: { ...options, ...ledger.options },
  };
}

/** Names match names and numbers match numbers: a column headed as in the sales list goes first. */
function sameCustomer(ledger: Candidate, sales: Candidate | undefined): number | null {
  const guessed = ledger.roles.customer ?? null;
  const column = sales?.roles.customer ?? null;
  if (column === null || !sales || guessed === null) return guessed;
  const header = headerText(sales.shape.headers[column] ?? "");
  const same = ledger.shape.headers.findIndex((each) => headerText(each) === header);
  return same >= 0 && !Object.values(ledger.roles).includes(same) ? same : guessed;
}

function asSales(shape: ListShape): Candidate {
  const { roles, score } = salesCandidate(shape);
  const type = guessColumns(shape, ["costType"]).costType;
  const typed = type !== null && costTyped(shape, type) ? 4 : 0;
  return { shape, roles, options: {}, score: score > 0 ? Math.max(1, score - typed) : 0 };
}

function asLedger(shape: ListShape): Candidate {
  const named = ledgerNames.test(headerText(shape.name)) ? 3 : 0;
  const roles = guessColumns(shape, ledgerRoles);
  const { costType, amount } = roles;
  if (costType !== null && amount !== null) {
    const typed = costTyped(shape, costType) ? 3 : 0;
    if (typed + named > 0)
      return { shape, roles, options: { layout: "long" }, score: 2 + typed + named };
  }
  const options: Record<string, OptionValue> = { layout: "wide" };
  let columns = 0;
  shape.headers.forEach((header, column) => {
    const numeric = ["number", "mixed"].includes(columnContent(shape, column));
    if (!numeric || column === roles.customer || column === roles.date) return;
    const line = lineOfCostType(header);
    options[columnOption(column)] = line ?? "none";
    if (line) columns += 1;
  });
  const wide = { customer: roles.customer, date: roles.date, costType: null, amount: null };
  return { shape, roles: wide, options, score: columns > 0 ? Math.min(columns, 4) + named : 0 };
}

/** Some of the column's texts are cost types that the dictionary knows. */
function costTyped(shape: ListShape, column: number): boolean {
  return shape.sample.some((row) => lineOfCostType(String(row[column] ?? "")) !== null);
}
