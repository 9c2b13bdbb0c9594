import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { serialOf } from "../../../src/marketing/serialDate";
import { countFormulas } from "../../../src/sheets/plan";
import { cohortColumn } from "../../../src/sheets/retentionTable/layout";
import { testWithData } from "../../data";
import { cleanRetail, csvRows, serial } from "../../marketing/transactionList";
import { calculateInEngine } from "../calculateInEngine";
import { withOptions, type TestList } from "../listFixture";
import { analysisOf, buildRetention, expectAgreement, layoutOf } from "./agreement";

testWithData(
  "Online Retail, clean: 397,884 rows become values, the cohorts pandas', December 2011 blank",
  ["online_retail/onlineretail.csv.gz", "expected/cohort_online_retail_clean_monthly_counts.csv"],
  (file, counts) => {
    const list: TestList = {
      name: "Online Retail",
      headers: ["CustomerID", "InvoiceDate", "Amount"],
      rows: cleanRetail(file).map(([customer, date, amount]) => [
        Number(customer),
        serial(date),
        amount!,
      ]),
      formats: { InvoiceDate: "yyyy-mm-dd" },
    };
    expect(list.rows).toHaveLength(397_884);
    const built = buildRetention([list], withOptions({ unit: "month" }));
    expect(built.study.refusal).toBeNull();
    expect(built.study.notes[0]!.text).toMatch(/will be values, not live formulas/);
    const plan = built.plan();
    const { rows } = layoutOf(analysisOf(built), plan);
    const sheet = plan.sheets[0]!.blocks[0]!.rows;
    const expected = csvRows<Record<string, string>>(counts);
    expected.forEach((line, cohort) => {
      const row = sheet[rows.counts + cohort]!;
      expect(row[0]).toBe(line[""]);
      for (let later = 0; later < 13 - cohort; later += 1)
        expect(row[cohortColumn(later)]).toBe(
          cohort + later === 12 ? null : Number(line[String(later)]),
        );
    });
    expect(sheet[rows.counts]![cohortColumn(0)]).toBe(885);
    // Shares and what follows from the counts stay formulas, far from 20,000.
    expect(countFormulas(plan)).toBeLessThan(1_000);
  },
  60_000,
);

testWithData(
  "Superstore by quarter: 793 customers in live formulas that agree with the pure functions",
  ["superstore/Sample-Superstore.csv"],
  async (file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(file, "latin1").trim(), {
      header: true,
    });
    const list: TestList = {
      name: "Superstore",
      headers: ["Customer ID", "Order Date", "Sales"],
      rows: data.map((row) => {
        const [month, day, year] = row["Order Date"]!.split("/").map(Number) as [
          number,
          number,
          number,
        ];
        return [row["Customer ID"]!, serialOf(year, month, day), Number(row.Sales)];
      }),
      formats: { "Order Date": "yyyy-mm-dd" },
    };
    const built = buildRetention([list]);
    const analysis = analysisOf(built);
    expect(analysis).toMatchObject({ unit: "quarter", finished: 15, whyValues: null });
    expect(analysis.customers).toHaveLength(793);
    const plan = built.plan();
    const calculated = await calculateInEngine([list], plan);
    expectAgreement(calculated, plan, analysis);
    // The list ends on 30 December 2017, so that quarter is not over; before it everybody counts once, in the
    // cohort of the first purchase.
    const { rows, names, count } = layoutOf(analysis, plan);
    const sizes = calculated
      .get(names.cohorts)!
      .slice(rows.counts, rows.counts + count)
      .map((row) => Number(row[cohortColumn(0)]));
    const before = list.rows.filter(([, date]) => Number(date) < serialOf(2017, 10, 1));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(
      new Set(before.map(([customer]) => customer)).size,
    );
  },
  120_000,
);
