import { en as words } from "../../allWords";
import { countFormulas, isFormula, type WorkbookPlan } from "../../../src/sheets/plan";
import { cellsOf, formulasOf } from "../calculated";
import { build, withOptions } from "../listFixture";
import { layoutOf } from "./agreement";
import { nastyLists } from "./nastyLists";
import { sampleLists } from "./sampleLists";

/** Functions that Excel 2010 and LibreOffice have in common; all that a plan may use. */
const allowed = new Set(
  [
    ...[
      "ABS",
      "AND",
      "COUNT",
      "COUNTA",
      "COUNTBLANK",
      "COUNTIF",
      "COUNTIFS",
      "DAY",
      "EXACT",
      "IF",
      "INDEX",
      "INT",
      "ISNUMBER",
      "LARGE",
      "MATCH",
      "MAX",
    ],
    ...[
      "MONTH",
      "RIGHT",
      "ROUND",
      "ROW",
      "ROWS",
      "SUBSTITUTE",
      "SUM",
      "SUMIF",
      "SUMIFS",
      "SUMPRODUCT",
      "TRIM",
      "YEAR",
    ],
  ].values(),
);

const withoutTexts = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "sheet");

const plans: Record<string, () => WorkbookPlan> = {
  "of the dairy wholesaler": () => build(sampleLists()).plan(),
  "of nasty names": () => build(nastyLists()).plan(),
  "of values": () => build(nastyLists(["Anna", "ANNA"])).plan(),
  "without a ledger": () => build(nastyLists().slice(0, 1)).plan(),
  "of one customer": () =>
    build(sampleLists(), withOptions({ view: "one", customer: "Vita Market" })).plan(),
};

describe.each(Object.entries(plans))("the plan %s", (_, make) => {
  const plan = make();

  test("has blocks whose rows have one length, and no two that overlap", () => {
    for (const { blocks } of plan.sheets) {
      const seen = new Set<string>();
      for (const block of blocks)
        for (const [down, row] of block.rows.entries()) {
          expect(row).toHaveLength(block.rows[0]!.length);
          row.forEach((_, across) => {
            const at = `${block.row + down},${block.column + across}`;
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          });
        }
    }
  });

  test("uses functions that every Excel since 2010 has, and none of ours", () => {
    expect(countFormulas(plan)).toBeLessThanOrEqual(20_000);
    for (const formula of formulasOf(plan)) {
      const used = [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
        (each) => each[1],
      );
      expect(used.filter((name) => !allowed.has(name!))).toEqual([]);
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula).not.toMatch(/;|RM\./);
    }
  });

  test("never makes a formula of what a user wrote", () => {
    for (const sheet of plan.sheets)
      for (const { content } of cellsOf(sheet))
        if (isFormula(content)) expect(content.formula).not.toMatch(/O'Brien|1\+1|<b>/);
  });

  test("says what it was made from and where figures and rows come from", () => {
    expect(JSON.parse(JSON.stringify(plan.choice))).toEqual(plan.choice);
    expect(plan).toMatchObject({ builder: "costTable", schemaVersion: 1, refreshable: true });
    const customers = plan.sheets[1]!;
    const ids = customers.rowIds!;
    const used = Math.max(...customers.blocks.map((block) => block.column + block.rows[0]!.length));
    expect(ids.column).toBeGreaterThanOrEqual(used);
    expect(new Set(ids.ids).size).toBe(ids.ids.length);
    expect(customers.provenance!.map(({ figure }) => figure)).toContain("3");
  });
});

test("sheet names that are taken get a number, and formulas follow", () => {
  const lists = nastyLists();
  lists.push({ name: words.costTable.sheets.cost, headers: ["Note"], rows: [["mine"]] });
  const plan = build(lists).plan();
  expect(plan.sheets[0]!.name).toBe(`${words.costTable.sheets.cost} (2)`);
  expect(formulasOf(plan).some((each) => each.includes(`'${words.costTable.sheets.cost}'!`))).toBe(
    false,
  );
});

test("a sheet named with an apostrophe is quoted", () => {
  const lists = nastyLists();
  lists[0]!.name = "Bob's sales";
  const formulas = formulasOf(build(lists).plan());
  expect(formulas.some((each) => each.includes("'Bob''s sales'!"))).toBe(true);
});

test("one customer: the sheet of the thirteen lines is shown with that customer", () => {
  const built = build(sampleLists(), withOptions({ view: "one", customer: "Vita Market" }));
  const plan = built.plan();
  const { rows } = layoutOf(built, plan);
  expect(plan.show).toBe(0);
  const cell = [...cellsOf(plan.sheets[0]!)].find(
    ({ row, column }) => row === rows.customer && column === 2,
  );
  expect(cell!.content).toBe("Vita Market");
});

test("customers stand in the order of line 6, the best first", () => {
  const built = build(sampleLists());
  const plan = built.plan();
  const first = built.study.preview!.rows[0]![0];
  expect(plan.sheets[1]!.blocks[2]!.rows[0]![0]).toBe(first);
});
