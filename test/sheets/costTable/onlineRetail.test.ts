import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { testWithData } from "../../data";
import type { CellValue } from "../../../src/sheets/list";
import { countFormulas } from "../../../src/sheets/plan";
import { build, withOptions, type TestList } from "../listFixture";
import { tableOf } from "./agreement";

const DAY = 86_400_000;

export function onlineRetail(file: string): TestList {
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  const [headers, ...rows] = Papa.parse<string[]>(text.trim()).data;
  const numeric = headers!.map((header) => /quantity|price|customer/i.test(header));
  const dated = headers!.map((header) => /date/i.test(header));
  const cell = (value: string, column: number): CellValue => {
    if (value === "" || value === "NA") return "";
    if (dated[column]) {
      const iso = `${value.slice(0, 10)}T${value.slice(11, 16) || "00:00"}:00Z`;
      return Date.parse(iso) / DAY + 25_569;
    }
    return numeric[column] ? Number(value) : value;
  };
  return {
    name: "Online Retail",
    headers: headers!,
    rows: rows.map((row) => row.map(cell)),
    formats: Object.fromEntries(
      headers!.filter((_, at) => dated[at]).map((each) => [each, "yyyy-mm-dd"]),
    ),
  };
}

testWithData(
  "541,909 rows of Online Retail become values with every row in them",
  ["online_retail/onlineretail.csv.gz"],
  (file) => {
    const list = onlineRetail(file);
    expect(list.rows).toHaveLength(541_909);
    const built = build([list], withOptions({ from: 40_000, to: 41_000 }));
    expect(built.study.refusal).toBeNull();
    const plan = built.plan();
    const { totals, rows } = tableOf(built);
    const at = (header: string) => list.headers.findIndex((each) => each.toLowerCase() === header);
    const total = list.rows.reduce(
      (sum, row) => sum + Number(row[at("quantity")]) * Number(row[at("unitprice")]),
      0,
    );
    expect(totals["3"]).toBeCloseTo(total, 2);
    expect(totals["3"]).toBeCloseTo(9_747_747.934, 2);
    // 4,372 customers and the row without one.
    expect(rows).toHaveLength(4_373);
    expect(plan.sheets).toHaveLength(2);
    expect(plan.sheets[1]!.blocks[2]!.rows).toHaveLength(4_373);
    expect(countFormulas(plan)).toBeLessThan(200);
    expect(built.study.notes[0]!.text).toMatch(/will be values, not live formulas/);
  },
  60_000,
);
