import { isWithin } from "../../marketing/period";
import type { CostLine } from "../../marketing/partnershipLines";
import type { Choice } from "../builder";
import type { ListData } from "../list";
import { rowsOfParts, type Figure, type RowsBehind } from "../rowsBehind/figure";
import { buyerOf, salesBehind, type Buyer, type SalesFigure } from "../salesList/salesBehind";
import type { Refusal } from "../sentence";
import { analyse, profitOf, type Analysis } from "./analysis";

const salesFigures: Record<string, SalesFigure> = { "2": "purchases", "3": "sales", "4": "profit" };

/** The rows behind a line of the cost table: sales of lines 2 to 4, costs of the others. */
export function rowsBehind(
  { sheet, figure, row }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const buyer = sheet === 0 ? shownBuyer(analysis) : row;
  const { sales, period, profitSource, options } = analysis;
  const ofSales = salesFigures[figure];
  if (ofSales === undefined) return costsBehind(analysis, figure, buyer);
  const { profit = null } = profitOf(sales, profitSource, options);
  return salesBehind(sales, period, ofSales, (each) => buyer === null || each === buyer, profit);
}

/** Whose lines the cost sheet shows: the customer's cell finds names as MATCH does, whatever their case. */
function shownBuyer({ customer, options: { customerCell }, table }: Analysis): Buyer {
  if (customerCell === null) return customer;
  if (typeof customerCell === "object") return customerCell.label === "all" ? null : "";
  const typed = buyerOf(customerCell);
  const alike = (key: string | null) => key?.toLowerCase() === typed.toLowerCase();
  return table.rows.find(({ key }) => alike(key))?.key ?? typed;
}

/** A customer's own costs, and of each common cost the share that was allocated to the customer. */
function costsBehind(analysis: Analysis, figure: string, buyer: Buyer): RowsBehind {
  const { ledger, lines, period, table } = analysis;
  const parts = new Map<number, number>();
  if (!ledger) return rowsOfParts("ledger", parts);
  const shares = new Map<CostLine, number>();
  const shareOf = (line: CostLine) => {
    const known = shares.get(line) ?? allocatedShare(analysis, line, buyer);
    shares.set(line, known);
    return known;
  };
  ledger.type.forEach((type, entry) => {
    const line = lines[type]!;
    if (line === "none" || !(line === figure || line.startsWith(`${figure}.`))) return;
    if (ledger.date && !isWithin(ledger.date[entry]!, period)) return;
    const amount = ledger.amount[entry]!;
    const owner = buyerOf(ledger.customer[entry]!);
    const share = owner === "" ? shareOf(line) : buyer === null || owner === buyer ? 1 : 0;
    const row = ledger.row[entry]!;
    if (share !== 0 && amount !== 0) parts.set(row, (parts.get(row) ?? 0) + amount * share);
  });
  return rowsOfParts("ledger", parts);

  function allocatedShare({ table: { reconciliation } }: Analysis, line: CostLine, of: Buyer) {
    const { ledger: all, direct, allocated } = reconciliation.lines[line];
    const common = all - direct;
    if (common === 0) return 0;
    if (of === null) return allocated / common;
    const shown = table.rows.find(({ key }) => (key ?? "") === of);
    return shown ? (shown.lines[line] - ownCosts(line, of)) / common : 0;
  }

  function ownCosts(line: CostLine, of: string): number {
    let own = 0;
    if (of === "") return own;
    ledger!.type.forEach((type, entry) => {
      const isOwn = lines[type] === line && buyerOf(ledger!.customer[entry]!) === of;
      if (isOwn && (!ledger!.date || isWithin(ledger!.date[entry]!, period)))
        own += ledger!.amount[entry]!;
    });
    return own;
  }
}
