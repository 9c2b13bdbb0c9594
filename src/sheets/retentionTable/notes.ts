import type { Note, Speech } from "../builder";
import { short } from "../formulas/whyNotLive";
import type { Analysis } from "./analysis";

/** What the reader should know about the numbers, the important first. */
export function notesOf(analysis: Analysis, { words }: Speech): Note[] {
  const text = words.retentionTable;
  const { sales, customers, periods, finished, forecast, flow, unit, silence, whyValues } =
    analysis;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });

  if (whyValues) warn(words.salesList.values(whyValues(words)));
  const stated = words.customerCodes.statement[analysis.options.shownAs];
  if (stated) info(stated);
  if (sales.undated.rows > 0)
    warn(words.salesList.undatedSales(sales.undated.rows, sales.undated.amount));
  const [start, gained, lost] = [flow.start, flow.gained, flow.lost].map((column) =>
    column.subarray(0, finished).reduce((sum, each) => sum + each, 0),
  ) as [number, number, number];
  if (start > 0)
    info(text.summary(text.periodsOf(unit, silence), (start - lost) / start, gained, lost));
  if (typeof forecast === "string") warn(text.noForecast[forecast]);
  else if (forecast.holdout) info(text.holdoutNote(forecast.holdout.meanError));
  if (finished < periods.length) info(text.notOver(periods[periods.length - 1]!.name));
  info(text.listBegins(periods[0]!.firstDay));

  const anonymous = sum(sales.amount, (row) => sales.customer[row] === "");
  if (anonymous.rows > 0) info(text.blankCustomer(anonymous.rows, anonymous.amount));
  const refunds = sum(sales.amount, (row) => sales.amount[row]! < 0);
  if (refunds.rows > 0) info(words.salesList.refunds(refunds.rows, refunds.amount));
  if (sales.discountAs) info(words.salesList.discountRead[sales.discountAs]);
  const formulaLike = customers.filter(
    (name): name is string => typeof name === "string" && /^[=+\-@\t\r]/.test(name),
  );
  if (formulaLike.length > 0)
    info(words.salesList.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  return notes;
}

function sum(amounts: Float64Array, counts: (row: number) => boolean) {
  const found = { rows: 0, amount: 0 };
  amounts.forEach((amount, row) => {
    if (amount === 0 || !counts(row)) return;
    found.rows += 1;
    found.amount += amount;
  });
  return found;
}
