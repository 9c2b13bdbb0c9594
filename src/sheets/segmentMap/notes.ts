import type { Note, Speech } from "../builder";
import { short } from "../formulas/whyNotLive";
import type { Analysis } from "./analysis";

/** What the reader should know about the numbers, the important first. */
export function notesOf({ sales, map, live, options }: Analysis, { words }: Speech): Note[] {
  const text = words.segmentMap;
  const common = words.salesList;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });

  if (live.whyValues) warn(common.values(live.whyValues(words)));
  const stated = words.customerCodes.statement[options.shownAs];
  if (stated) info(stated);
  if (sales.undated.rows > 0) warn(common.undatedSales(sales.undated.rows, sales.undated.amount));
  const norm = options.norm.reduce((sum, share) => sum + share, 0);
  if (Math.abs(norm - 1) >= 0.0005) warn(text.normMustBeWhole);
  const buyers = map.customers.filter(({ quadrant }) => quadrant !== null).length;
  if (buyers === 1) info(text.oneBuyer);
  if (map.anonymous.rows > 0) info(common.blankCustomer(map.anonymous.rows, map.anonymous.amount));
  if (map.withoutPurchase.customers > 0) info(text.notBuying(map.withoutPurchase.customers));
  if (map.refunds.rows > 0) info(common.refunds(map.refunds.rows, map.refunds.amount));
  if (!sales.profit) info(text.noProfit);
  if (sales.discountAs) info(common.discountRead[sales.discountAs]);
  const formulaLike = map.customers.flatMap(({ name }) =>
    typeof name === "string" && /^[=+\-@\t\r]/.test(name) ? [name] : [],
  );
  if (formulaLike.length > 0) info(common.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  return notes;
}
