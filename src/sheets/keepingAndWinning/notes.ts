import type { Note, PreviewTable, Speech } from "../builder";
import { short } from "../formulas/whyNotLive";
import { activities } from "./activities";
import type { Analysis } from "./analysis";

/** What the reader should know about the numbers, the important first. */
export function notesOf(analysis: Analysis, { words }: Speech): Note[] {
  const text = words.keepingAndWinning;
  const common = words.salesList;
  const { options, sales, spending, spent, cost, movements, customers, worth, whyValues } =
    analysis;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });
  if (whyValues) warn(common.values(whyValues(words)));
  const stated = words.customerCodes.statement[options.shownAs];
  if (stated) info(stated);
  if (sales.undated.rows > 0) warn(common.undatedSales(sales.undated.rows, sales.undated.amount));
  if (cost.winning !== null && cost.keeping !== null)
    info(text.timesNote(cost.winning / cost.keeping));
  if (worth.mostForPoint !== null) info(text.pointNote(worth.mostForPoint));
  if (worth.contribution === null) warn(text.noMargin);
  if (!spending) warn(text.noLedger);
  else
    for (const activity of activities.filter((each) => each !== "winningBack"))
      if (spent[activity] === 0) warn(text.nothingSpent(text.activities[activity]));
  if (movements.atStart === 0) warn(text.nobodyAtStart);
  const undated = (spending?.date?.serials ?? []).filter((date) => Number.isNaN(date)).length;
  if (undated > 0) info(text.undatedCosts(undated));
  const nobody = sales.customer.filter((name) => name === "").length;
  if (nobody > 0) info(text.blankCustomer(nobody));
  if (sales.discountAs) info(common.discountRead[sales.discountAs]);
  const formulaLike = customers.filter(
    (name): name is string => typeof name === "string" && /^[=+\-@\t\r]/.test(name),
  );
  if (formulaLike.length > 0) info(common.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  return notes;
}

/** Each activity with its spending, its customers and the cost of one. */
export function previewOf(
  { spent, cost, movements, period }: Analysis,
  { words, language }: Speech,
): PreviewTable {
  const text = words.keepingAndWinning;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const reached = {
    winning: movements.gained,
    keeping: movements.kept,
    winningBack: movements.wonBack,
  };
  return {
    caption: text.preview(period.from, period.to),
    headers: [0, 3, 4, 5].map((at) => text.costHeaders[at]!),
    rows: activities.map((activity) => [
      text.activities[activity],
      whole.format(spent[activity]),
      whole.format(reached[activity]),
      cost[activity] === null ? "" : whole.format(cost[activity]),
    ]),
    numeric: [false, true, true, true],
  };
}
