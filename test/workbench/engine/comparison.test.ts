import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
beforeEach(async () => {
  engine = await createEngine();
});
afterEach(() => engine.dispose());

const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();

type Value = string | number | boolean | null;

/** What stands in a formula, and what it means. A1 is blank; C1 to C4 hold ="", 0, a text and FALSE. */
const operands: [written: string, meaning: Value][] = [
  ["0", 0],
  ["1", 1],
  ["-1", -1],
  ['""', ""],
  ['"a"', "a"],
  ['"A"', "A"],
  ['"a*"', "a*"],
  ['"0"', "0"],
  ["FALSE", false],
  ["TRUE", true],
  ["A1", null],
  ["C1", ""],
  ["C2", 0],
  ["C3", "x"],
  ["C4", false],
];
const operators = ["=", "<>", "<", ">", "<=", ">="];

/** Excel's rule: numbers before texts before truth values, texts without regard to case, a blank like its partner. */
function expected(left: Value, operator: string, right: Value): boolean {
  const like = (value: Value) =>
    typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
  const plain = (value: Value, other: Value) => {
    const known = value ?? like(other);
    return typeof known === "string" ? known.toLowerCase() : known;
  };
  const [a, b] = [plain(left, right), plain(right, left)];
  const kinds = ["number", "string", "boolean"];
  const order = kinds.indexOf(typeof a) - kinds.indexOf(typeof b) || (a < b ? -1 : a > b ? 1 : 0);
  return {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  }[operator]!;
}

describe("comparison is Excel's", () => {
  it("of numbers, texts, truth values, blanks and cells that hold them, in the same calculation and the next", async () => {
    const cases = operands.flatMap(([left, a]) =>
      operands.flatMap(([right, b]) =>
        operators.map((operator) => ({
          formula: `=${left}${operator}${right}`,
          answer: expected(a, operator, b),
        })),
      ),
    );
    engine.growSheet(sheet().getSheetId(), cases.length, 10);
    sheet().getRange("C2").setValue(0);
    sheet().getRange("C3").setValue("x");
    sheet().getRange("C4").setValue(false);
    sheet().getRange("C1").setFormula('=""');
    const column = sheet().getRange(0, 5, cases.length, 1);
    column.setFormulas(cases.map(({ formula }) => [formula]));
    const results = () =>
      column.getRawValues().map(([value], at) => `${cases[at]!.formula}: ${Boolean(value)}`);
    const right = cases.map(({ formula, answer }) => `${formula}: ${answer}`);
    await engine.settled();
    expect(results()).toEqual(right);
    engine.recalculate();
    await engine.settled();
    expect(results()).toEqual(right);
  });

  it("of ranges, cell by cell", async () => {
    sheet()
      .getRange("A1:B4")
      .setValues([
        [0, "N"],
        [1, "n"],
        [2, "S"],
        [3, 4],
      ]);
    const formulas = [
      "=SUMPRODUCT((A1:A4=0)*1)",
      '=SUMPRODUCT((A1:A5="")*1)',
      '=SUMPRODUCT((B1:B4="n")*A1:A4)',
      "=SUMPRODUCT((A1:A4<TRANSPOSE(A1:A4))*1)",
      "=SUMPRODUCT((A1:A4={1,2})*1)",
      '=IFERROR(SUM((A1:A3=B1:B2)*1),"n/a")',
      '=SUM(FILTER(A1:A4,B1:B4<>"S"))',
    ];
    formulas.forEach((formula, row) => sheet().getRange(row, 5).setFormula(formula));
    await engine.settled();
    expect(sheet().getRange(0, 5, formulas.length, 1).getRawValues().flat()).toEqual([
      1,
      1,
      1,
      6,
      2,
      "n/a",
      4,
    ]);
  });
});
