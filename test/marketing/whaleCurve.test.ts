import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import papa from "papaparse";
import { whaleCurve } from "../../src/marketing/whaleCurve";
import { testWithData } from "../data";

interface Expected {
  n: number;
  peak_pct_of_total: number;
  customers_at_peak: number;
  share_customers_at_peak_pct: number;
  points: Record<string, { customers: number; pct_of_total: number }>;
}

/** The curve of the sums by a column agrees with the reference, in every point that this gives. */
function expectCurve(sums: ReadonlyMap<string, number>, known: Expected): void {
  const { customers, customerShare, profitShare, peak } = whaleCurve(
    Float64Array.from(sums.values()),
  )!;
  expect(customers).toHaveLength(known.n);
  expect(peak).toBe(known.customers_at_peak);
  expect(100 * customerShare[peak - 1]!).toBeCloseTo(known.share_customers_at_peak_pct, 9);
  expect(100 * profitShare[peak - 1]!).toBeCloseTo(known.peak_pct_of_total, 8);
  for (const point of Object.values(known.points))
    expect(100 * profitShare[point.customers - 1]!).toBeCloseTo(point.pct_of_total, 8);
}

type Row = Record<string, string>;

function sumsBy(text: string, column: string, amount: (row: Row) => number): Map<string, number> {
  const { data } = papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const sums = new Map<string, number>();
  for (const row of data) {
    const name = row[column]!;
    if (name !== "") sums.set(name, (sums.get(name) ?? 0) + amount(row));
  }
  return sums;
}

const known = (file: string) =>
  (JSON.parse(readFileSync(file, "utf8")) as { results: Record<string, Expected> }).results;

testWithData(
  "the curves of profit by customer and by sub-category of Superstore are those of the reference",
  ["superstore/Sample-Superstore.csv", "expected/whale_curves.json"],
  (file, expected) => {
    const text = readFileSync(file, "latin1");
    const profit = (row: Row) => Number(row.Profit);
    const { superstore_profit_by_customer, superstore_profit_by_subcategory } = known(expected);
    expectCurve(sumsBy(text, "Customer ID", profit), superstore_profit_by_customer!);
    expectCurve(sumsBy(text, "Sub-Category", profit), superstore_profit_by_subcategory!);
  },
);

testWithData(
  "the curve of net sales of the 4,372 customers of Online Retail is that of the reference",
  ["online_retail/onlineretail.csv.gz", "expected/whale_curves.json"],
  (file, expected) => {
    const text = gunzipSync(readFileSync(file)).toString();
    const sales = sumsBy(text, "CustomerID", (row) => Number(row.Quantity) * Number(row.UnitPrice));
    expectCurve(sales, known(expected).online_retail_net_revenue_by_customer!);
  },
  60_000,
);

test("customers come from the most to the least profitable and the curve ends at everything", () => {
  const curve = whaleCurve(Float64Array.of(-20, 60, 0, 60))!;
  expect([...curve.customers]).toEqual([1, 3, 2, 0]);
  expect([...curve.customerShare]).toEqual([0.25, 0.5, 0.75, 1]);
  expect([...curve.profitShare]).toEqual([0.6, 1.2, 1.2, 1]);
  expect(curve.peak).toBe(2);
  expect(whaleCurve(Float64Array.of(1, -2))).toBeNull();
});

test("the curve is the same for customers in any order and money in any currency, highest at its peak", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 1 }), (profits) => {
      const curve = whaleCurve(Float64Array.from(profits));
      const turned = whaleCurve(Float64Array.from([...profits].reverse(), (profit) => profit * 8));
      expect(turned?.profitShare).toEqual(curve?.profitShare);
      expect(turned?.peak).toEqual(curve?.peak);
      if (!curve) return;
      expect(curve.profitShare.at(-1)).toBe(1);
      expect(curve.profitShare[curve.peak - 1]).toBe(Math.max(...curve.profitShare));
    }),
  );
});
