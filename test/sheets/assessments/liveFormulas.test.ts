import { customerSatisfaction } from "../../../src/sheets/assessments/customerSatisfaction";
import { elevenCs } from "../../../src/sheets/assessments/elevenCs";
import { headCells } from "../../../src/sheets/assessments/layout";
import type { Area, WorkbookPlan } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { speech, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { actions, build, rated, typed } from "./fill";

type Calculate = (lists: TestList[], plan: WorkbookPlan) => Promise<Map<string, Calculated>>;

/** Each promise holds in both engines. */
function inBothEngines(promise: string, check: (calculate: Calculate) => Promise<void>) {
  test(`${promise}: in the workbench's engine`, () => check(calculateInEngine), 60_000);
  testWithOffice(`${promise}: in LibreOffice`, () => check(recalculate));
}

const head = (
  plan: WorkbookPlan,
  calculated: Map<string, Calculated>,
  cell: keyof typeof headCells,
) => calculated.get(plan.sheets[0]!.name)![headCells[cell].row]![headCells[cell].column] ?? "";

inBothEngines("an unanswered assessment has no score anywhere", async (calculate) => {
  const { plan } = build([]);
  const calculated = await calculate([], plan);
  expect(head(plan, calculated, "total")).toBe("");
  expect(head(plan, calculated, "progress")).toBe("0 of 25 answered");
  expect(head(plan, calculated, "below")).toBe(0);
  expect(rated(plan, calculated, "relations", "points")).toBe("");
  expect(rated(plan, calculated, "customerCulture", "level")).toBe("");
  expect(rated(plan, calculated, "customerCulture", "status")).toBe("○ open");
  expect(actions(plan, calculated)).toEqual([]);
  for (const rows of calculated.values())
    expect(rows.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual(
      [],
    );
});

inBothEngines("blanks are left out, weights count in section and total", async (calculate) => {
  const plan = typed(build([]).plan, {
    // Relations: (3−1)/4 = 50 with weight 1, (5−1)/4 = 100 with weight 3, one blank: 87.5.
    customerCulture: { score: 3 },
    productionCulture: { score: 5, weight: 3 },
    // Capacity: 25, and the section counts twice.
    capacity: { weight: 2 },
    capacityUse: { score: 2 },
    // Security: a score typed as text is its number; 7 is not on the scale and counts as not answered.
    threats: { score: "4" },
    securityMeasures: { score: 7 },
    // Strategy is answered but its section weighs nothing.
    strategy: { weight: 0 },
    goals: { score: 1 },
  });
  const calculated = await calculate([], plan);
  expect(rated(plan, calculated, "relations", "points")).toBeCloseTo(87.5, 10);
  expect(rated(plan, calculated, "capacity", "points")).toBe(25);
  expect(rated(plan, calculated, "security", "points")).toBe(75);
  expect(rated(plan, calculated, "strategy", "points")).toBe(0);
  expect(rated(plan, calculated, "market", "points")).toBe("");
  expect(head(plan, calculated, "total")).toBeCloseTo((87.5 * 1 + 25 * 2 + 75 * 1) / 4, 10);
  expect(head(plan, calculated, "progress")).toBe("5 of 25 answered");
  expect(rated(plan, calculated, "relations", "level")).toBe("2 of 3 answered");
  expect(rated(plan, calculated, "capacityUse", "level")).toMatch(
    /^Capacity is known for the whole/,
  );
  expect(rated(plan, calculated, "securityMeasures", "status")).toBe("✗ check");
  expect(rated(plan, calculated, "customerCulture", "status")).toBe("▼ act");
  expect(rated(plan, calculated, "productionCulture", "status")).toBe("✓ in order");
});

inBothEngines(
  "the action list sorts by weight × gap, ties in the programme's order",
  async (calculate) => {
    const plan = typed(build([]).plan, {
      assortment: { score: 1 }, // weight 1/5 of 1/9, gap 3
      deliveryTerms: { score: 1 }, // the same: comes after it
      capacityUse: { score: 3, owner: "=1+1", due: 46_100, comment: "line 2" }, // all of 1/9, gap 1
      threats: { score: 2 }, // half of 1/9, gap 2: a tie with the above
      goals: { score: 4 }, // not below the threshold
      funding: { score: 5 },
    });
    const calculated = await calculate([], plan);
    const list = actions(plan, calculated);
    expect(list.map(([rank, number]) => [rank, number])).toEqual([
      [1, "2.1"],
      [2, "7.1"],
      [3, "0.1"],
      [4, "0.2"],
    ]);
    const [first, , third] = list;
    expect(first![2]).toBe("Capacity-utilisation factor");
    expect(first![3]).toBe(3);
    expect(first![4]).toBeCloseTo(1, 12);
    expect(first![5]).toBeCloseTo(1 / 9, 12);
    expect(first![6]).toBeCloseTo(1 / 9, 12);
    expect(first![7]).toMatch(/^Use is steady for most of the year/);
    expect(first!.slice(8)).toEqual(["=1+1", 46_100, "line 2"]);
    expect(third![6]).toBeCloseTo(3 / 45, 12);
    expect(head(plan, calculated, "below")).toBe(4);
  },
);

inBothEngines(
  "a wanted level takes the threshold's place, and the status says when it is passed or wrong",
  async (calculate) => {
    const { builder } = elevenCs;
    const plan = typed(build([], undefined, speech, await builder("en")).plan, {
      customers: { score: 4, second: 5 },
      cost: { score: 4, second: 4 },
      chain: { score: 5, second: 3 },
      care: { score: 4, second: 7 },
      control: { second: 4 },
    });
    const calculated = await calculate([], plan);
    const status = (id: string) => rated(plan, calculated, id, "status");
    expect(["customers", "cost", "chain", "care", "control"].map(status)).toEqual([
      "▼ act",
      "✓ in order",
      "▲ more than wanted",
      "✗ check",
      "○ open",
    ]);
    expect(rated(plan, calculated, "chain", "difference")).toBe(2);
    expect(rated(plan, calculated, "control", "difference")).toBe("");
  },
);

inBothEngines("importance and performance place each rated item on the grid", async (calculate) => {
  const plan = typed(build([], undefined, speech, await customerSatisfaction.builder("en")).plan, {
    fitness: { score: 5, weight: 5 },
    steadiness: { score: 2, weight: 5 },
    delivery: { score: 2, weight: 2 },
    courtesy: { score: 5 },
    feeling: { score: 9, weight: 1 }, // not on the scale: no place, and no part in the limits
  });
  const calculated = await calculate([], plan);
  const sheet = plan.sheets[3]!;
  const rows = calculated.get(sheet.name)!;
  const grid = Object.fromEntries(
    sheet.rowIds!.ids.map((id, index) => [id, rows[sheet.rowIds!.row + index]!.slice(3, 6)]),
  );
  // The limits are the means: (5 + 2 + 2 + 5) / 4 and (5 + 5 + 2 + 3) / 4.
  expect(rows[3]!.slice(3, 5)).toEqual([3.5, 3.75]);
  expect(grid.fitness).toEqual([5, 5, "✓ keep it up"]);
  expect(grid.steadiness).toEqual([2, 5, "▼ improve first"]);
  expect(grid.delivery).toEqual([2, 2, "○ low priority"]);
  expect(grid.courtesy).toEqual([5, 3, "▲ perhaps too much"]);
  expect(grid.feeling!.map((cell) => cell ?? "")).toEqual(["", "", ""]);
  expect(rows[4]![2]).toBe("Items to improve first: 1");
  // The chart's own cells, where Excel draws them: every place a number, what is not rated outside its axes.
  const [chart] = sheet.charts!;
  const drawn = ({ row, column, rows: count }: Area) =>
    rows.slice(row, row + count).map((cells) => cells[column]);
  const placesOf = (name: string) => {
    const { categories, values } = chart!.series.find((series) => series.name === name)!;
    const y = drawn(values);
    return drawn(categories!).map((x, index) => [x, y[index]]);
  };
  const items = placesOf("Parameter");
  const byId = Object.fromEntries(sheet.rowIds!.ids.map((id, index) => [id, items[index]]));
  expect(byId).toMatchObject({ fitness: [5, 5], steadiness: [2, 5], courtesy: [5, 3] });
  expect(byId.feeling).toEqual([-1, -1]);
  expect(items.flat().filter((place) => typeof place !== "number")).toEqual([]);
  expect(chart!.categoryAxis).toMatchObject({ minimum: 0, maximum: 6 });
  expect(placesOf("Limit between low and high: Performance")).toEqual([
    [3.5, 0],
    [3.5, 6],
  ]);
  expect(placesOf("Limit between low and high: Importance")).toEqual([
    [0, 3.75],
    [6, 3.75],
  ]);
});
