import { keyColumns, type CodeKey } from "../customerCodes/keySheet";
import type { Content } from "../plan";
import { columnRange } from "../formulas/listRange";
import type { Analysis } from "./analysis";
import { workingAreas, type Layout } from "./layout";

/** The counts and sums that all others follow from: by formula, or as values. Entries are periods, from 0. */
export interface Figures {
  /** Customers of a cohort who bought so many periods after their first purchase. */
  cohort: (entry: number, later: number) => Content;
  buyers: (entry: number) => Content;
  newBuyers: (entry: number) => Content;
  newSales: (entry: number) => Content;
  repeatSales: (entry: number) => Content;
  lost: (entry: number) => Content;
  /** Active customers at the end of the period. */
  end: (entry: number) => Content;
}

/** Figures as values, from the pure functions; a period that is not over has none. */
export function valueFigures({ cohorts, buyers, flow, periods, finished }: Analysis): Figures {
  const value = (number: number | undefined): Content =>
    number === undefined || Number.isNaN(number) ? null : number;
  const rowOf = new Map(cohorts.periods.map((period, row) => [period - buyers.from, row]));
  return {
    cohort(entry, later) {
      const row = rowOf.get(entry);
      if (row !== undefined) return value(cohorts.customers[row * cohorts.columns + later]);
      // Nobody bought for the first time in it.
      return entry + later < Math.min(finished, periods.length) ? 0 : null;
    },
    buyers: (entry) => value(buyers.buyers[entry]),
    newBuyers: (entry) => value(buyers.newBuyers[entry]),
    newSales: (entry) => value(buyers.newSales[entry]),
    repeatSales: (entry) => value(buyers.repeatSales[entry]),
    lost: (entry) => value(flow.lost[entry]),
    end: (entry) => value(flow.end[entry]),
  };
}

/** Figures as formulas over the customers' rows of the working sheet: 1 where the customer bought in the period. */
export function liveFigures(analysis: Analysis, layout: Layout, codeKey: CodeKey | null): Figures {
  const { sales, silence } = analysis;
  const { shape } = sales.data;
  const column = (role: string) => columnRange(shape, sales.roles[role]!);
  const working = workingAreas(analysis, layout);
  const { first, flags, over, from, to } = working;
  // The key may be sorted by itself: each code's first period is looked up in the key's order.
  const key = codeKey && keyColumns(codeKey);
  const criteria = key?.criteria ?? working.keys;
  const firstOf = key ? `SUMIF(${working.names},${key.codes},${first})` : first;
  const amounts = sales.computed ? working.amounts : column("amount");
  const inPeriod = (entry: number, formula: string): Content => ({
    formula: `=IF(${over(entry)}=0,"",${formula})`,
  });
  const salesOf = (entry: number, which: string) =>
    inPeriod(
      entry,
      `SUMPRODUCT(SUMIFS(${amounts},${column("customer")},${criteria},${column("date")},${from(entry)},${column("date")},${to(entry)})*${which})`,
    );
  /** Criteria of customers without a purchase in the periods up to the entry, the silence long. */
  const silent = (entry: number) =>
    Array.from(
      { length: Math.min(silence, entry + 1) },
      (_, before) => `${flags(entry - before)},0`,
    );
  return {
    cohort: (entry, later) =>
      inPeriod(entry + later, `COUNTIFS(${first},${entry + 1},${flags(entry + later)},1)`),
    buyers: (entry) => inPeriod(entry, `SUM(${flags(entry)})`),
    newBuyers: (entry) => inPeriod(entry, `COUNTIFS(${first},${entry + 1})`),
    newSales: (entry) => salesOf(entry, `(${firstOf}=${entry + 1})`),
    repeatSales: (entry) => salesOf(entry, `(${firstOf}>0)*(${firstOf}<>${entry + 1})`),
    // Who bought last when the silence began is lost when it has lasted.
    lost: (entry) =>
      inPeriod(
        entry,
        entry < silence
          ? "0"
          : `COUNTIFS(${[`${flags(entry - silence)},1`, ...silent(entry)].join(",")})`,
      ),
    end: (entry) => inPeriod(entry, `ROWS(${first})-COUNTIFS(${silent(entry).join(",")})`),
  };
}
