import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { countFormulas } from "../../../src/sheets/plan";
import { testWithData } from "../../data";
import { calculateInEngine } from "../calculateInEngine";
import { withOptions, type TestList } from "../listFixture";
import { onlineRetail } from "../costTable/onlineRetail";
import { buildMap, expectAgreement, mapOf } from "./agreement";

/** Superstore with its dates as dates. */
function superstore(file: string): TestList {
  const text = readFileSync(file, "latin1").trim();
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  const serial = (date: string) => {
    const [month, day, year] = date.split("/").map(Number);
    return Date.UTC(year!, month! - 1, day) / 86_400_000 + 25_569;
  };
  return {
    name: "Orders",
    headers: ["Order ID", "Order Date", "Customer ID", "Sales", "Profit"],
    rows: data.map((row) => [
      row["Order ID"]!,
      serial(row["Order Date"]!),
      row["Customer ID"]!,
      Number(row.Sales),
      Number(row.Profit),
    ]),
    formats: { "Order Date": "yyyy-mm-dd" },
  };
}

testWithData(
  "Superstore: 5,009 orders of 793 customers, 2,297,200.86 of sales and 286,397.02 of profit, live",
  ["superstore/Sample-Superstore.csv"],
  async (file) => {
    const list = superstore(file);
    expect(list.rows).toHaveLength(9_994);
    const built = buildMap([list], withOptions({ from: 41_600, to: 43_100 }));
    expect(built.study.refusal).toBeNull();
    const map = mapOf(built);
    const sums = Object.values(map.quadrants);
    const total = (figure: "customers" | "sales" | "profit") =>
      sums.reduce((sum, each) => sum + each[figure]!, 0);
    expect(total("customers")).toBe(793);
    expect(total("sales")).toBeCloseTo(2_297_200.8603, 4);
    expect(total("profit")).toBeCloseTo(286_397.0217, 4);
    expect(map.customers.reduce((sum, { purchases }) => sum + purchases, 0)).toBe(5_009);
    const plan = built.plan();
    expect(plan.sheets).toHaveLength(3);
    expect(countFormulas(plan)).toBeLessThanOrEqual(20_000);

    const last = { ...list, rows: list.rows.filter(([, date]) => Number(date) >= 43_000) };
    const ofYear = buildMap([last]);
    const lastPlan = ofYear.plan();
    expectAgreement(await calculateInEngine([last], lastPlan), lastPlan, ofYear);
  },
  180_000,
);

testWithData(
  "541,909 rows of Online Retail become values of 4,372 customers, with thresholds that stay live",
  ["online_retail/onlineretail.csv.gz"],
  (file) => {
    const built = buildMap([onlineRetail(file)], withOptions({ from: 40_000, to: 41_000 }));
    expect(built.study.refusal).toBeNull();
    const map = mapOf(built);
    expect(map.customers).toHaveLength(4_372);
    const groups = [...Object.values(map.quadrants), map.withoutPurchase, map.withoutCustomer!];
    expect(groups.reduce((sum, { sales }) => sum + sales, 0)).toBeCloseTo(9_747_747.934, 2);
    const plan = built.plan();
    expect(plan.sheets).toHaveLength(2);
    // Who bought nothing in the period is in no segment, whatever the thresholds.
    const buyers = map.customers.length - map.withoutPurchase.customers;
    expect(countFormulas(plan)).toBeGreaterThan(4 * buyers);
    expect(countFormulas(plan)).toBeLessThanOrEqual(20_000);
  },
  60_000,
);
