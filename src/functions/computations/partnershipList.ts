import type { Key } from "../../marketing/distinctKeys";
import {
  partnershipList,
  type Driver,
  type PartnershipList,
} from "../../marketing/partnershipList";
import {
  costLines,
  partnershipLines,
  type CostLine,
  type PartnershipFigures,
} from "../../marketing/partnershipLines";
import { partnershipFigures } from "../../marketing/partnershipTable";
import { lastWholeYear, type Period } from "../../marketing/period";
import { blank, finite, noAnswer, plain, toOption, unusable } from "../cells";
import { costLineNamed } from "../costLineNames";
import type { Returned } from "../declaration";
import { ListRows } from "../listRows";
import { sound, type WholeArguments } from "../wholeArguments";

/** A header, a row for each customer, one for costs that could not be allocated, and the totals. */
export function partnershipListOfCells(args: WholeArguments): Returned[][] {
  const sales = new ListRows(args, ["customer", "date", "amount", "order", "profit"]);
  const costs = new ListRows(args, ["cost_customer", "cost_date", "cost_line", "cost_amount"]);
  if (sales.length === 0) throw noAnswer((cells) => cells.emptyList("customer"));
  const dates = sales.dates("date");
  const list = partnershipList({
    sales: {
      customer: sales.keys("customer"),
      date: dates,
      amount: sales.numbers("amount"),
      order: sales.has("order") ? sales.keys("order") : undefined,
      profit: sales.has("profit") ? sales.numbers("profit") : undefined,
    },
    costs: {
      customer: costs.keys("cost_customer"),
      date: costs.dates("cost_date"),
      line: readLines(args, costs),
      amount: costs.numbers("cost_amount"),
    },
    period: readPeriod(args, dates),
    drivers: readDrivers(args),
  });
  return spill(list, args);
}

function spill(list: PartnershipList, args: WholeArguments): Returned[][] {
  const { "PARTNERSHIP.LIST": words, partnershipLines: names } =
    args.environment.workbookWords.results;
  const row = (name: Exclude<Key, null>, figures: PartnershipFigures): Returned[] => [
    name,
    ...partnershipLines.map((line) => sound(finite(figures[line] ?? ""))),
  ];
  const rows = [
    [words.customer, ...partnershipLines.map((line) => words.header(line, names[line]))],
    ...list.rows.map(({ name, lines }) => row(name ?? words.noCustomer, lines)),
  ];
  const { unallocated, totals } = withUnallocated(list);
  if (unallocated) rows.push(row(words.notAllocated, unallocated));
  rows.push(row(words.total, totals));
  return rows;
}

/** Costs that nobody could take stand in a row of their own, so that the totals are those of the ledger. */
function withUnallocated(list: PartnershipList): {
  unallocated: PartnershipFigures | null;
  totals: PartnershipFigures;
} {
  const left = {} as Record<CostLine, number>;
  const costs = {} as Record<CostLine, number>;
  for (const line of costLines) {
    left[line] = list.reconciliation.lines[line].unallocated;
    costs[line] = list.totals[line] + left[line];
  }
  if (costLines.every((line) => left[line] === 0))
    return { unallocated: null, totals: list.totals };
  const { "2": purchases, "3": sales, "4": profit } = list.totals;
  return {
    unallocated: partnershipFigures(0, 0, profit === null ? null : 0, left),
    totals: partnershipFigures(sales, purchases, profit, costs),
  };
}

function readLines(args: WholeArguments, costs: ListRows): CostLine[] {
  const argument = args.declaration("cost_line");
  return costs.read("cost_line", (value, row) => {
    if (value === null) return blank(argument, { name: argument.name, row });
    const line = costLineNamed(value);
    return (
      line ??
      unusable((cells) => cells.notCostLine(cells.inRow(argument.name, row), costLines, value))
    );
  });
}

/** The days from `from` to `to`; what is not given is that of the last whole year of the sales. */
function readPeriod(args: WholeArguments, dates: Float64Array): Period {
  const whole = lastWholeYear(dates)!;
  const from = args.day("from") ?? whole.from;
  const to = args.day("to") ?? whole.to;
  if (from > to) throw unusable((cells) => cells.reversedPeriod("from", from, "to", to));
  return { from, to };
}

/** One word for all lines, or a range of two columns: line and driver. */
function readDrivers(args: WholeArguments): Partial<Record<CostLine, Driver>> {
  const matrix = args.matrix("drivers");
  if (!matrix) return {};
  const argument = args.declaration("drivers");
  const columns = matrix[0]!.length;
  if (matrix.length === 1 && columns === 1) {
    const driver = sound(toOption(args.single("drivers")!, argument, argument)) as Driver;
    return Object.fromEntries(costLines.map((line) => [line, driver]));
  }
  if (columns !== 2)
    throw unusable((cells) => cells.driverColumns(argument.name, matrix.length, columns));
  const drivers: Partial<Record<CostLine, Driver>> = {};
  matrix.forEach((cells, index) => {
    const place = { name: argument.name, row: index + 1 };
    const zeroIsBlank = args.environment.blankArrivesAsZero;
    const [name, word] = cells.map((cell) => {
      const value = sound(plain(cell));
      return value === 0 && zeroIsBlank ? null : value;
    });
    if (name == null && word == null) return;
    if (name == null || word == null) throw blank(argument, place);
    const line = costLineNamed(name);
    if (!line)
      throw unusable((words) =>
        words.notCostLine(words.inRow(place.name, place.row), costLines, name),
      );
    drivers[line] = sound(toOption(word, argument, place)) as Driver;
  });
  return drivers;
}
