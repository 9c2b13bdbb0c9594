import { testWithData } from "../../data";
import { countFormulas } from "../../../src/sheets/plan";
import { build, withOptions } from "../listFixture";
import { tableOf } from "./agreement";
import { onlineRetail } from "./onlineRetail";

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
    expect(plan.sheets).toHaveLength(3);
    expect(plan.sheets[1]!.blocks[2]!.rows).toHaveLength(4_373);
    expect(countFormulas(plan)).toBeLessThan(200);
    expect(built.study.notes[0]!.text).toMatch(/will be values, not live formulas/);
  },
  60_000,
);
