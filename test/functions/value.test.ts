import fc from "fast-check";
import { CellError } from "../../src/functions/declaration";
import { call, column, hosts, refusal, sentence, value } from "./calls";

describe("LTV", () => {
  test("gives the check values", () => {
    expect(value("LTV", 17.95, 1, undefined, 1, 0.995, 0.01)).toBeCloseTo(1208.6333, 4);
    expect(value("LTV", 100, 12, 2.5, 0.2, 1, 0.1, 50)).toBeCloseTo(507.36, 2);
  });

  test("takes omitted arguments by their defaults: lifetime sales of so many years", () => {
    expect(value("LTV", 100, 12, 3)).toBe(3600);
    expect(value("LTV", 100, 12, 3, 0.5)).toBe(1800);
    expect(value("LTV", 100, 12, 3, 0.5, undefined, undefined, 100, 10)).toBe(1670);
  });

  test("for ever without loss or discount has no answer, and says why", () => {
    const result = value("LTV", 100, 12);
    expect((result as CellError).code).toBe("#N/A");
    expect(sentence(result)).toBe(
      "without years the value has no limit: retention_rate must be below 1 or discount_rate above 0; they are 1 and 0",
    );
  });

  test.each([
    [[100, 12, 3, 0.2, 1.2], "retention_rate must be between 0 and 1; it is 1.2"],
    [[100, 12, 0], "years must be above 0; it is 0"],
    [[100, 12, 3, 20], "margin must be at most 1; it is 20"],
    [[100, -1, 3], "purchases_per_year must be 0 or more; it is -1"],
    [["abc", 12, 3], "average_sale must be a number; it is “abc”"],
    [[true, 12, 3], "average_sale must be a number; it is TRUE"],
    [[100, 12, ""], "years is blank; fill it in, or leave the argument out for its default"],
    [["", 12, 3], "average_sale is blank; fill it in"],
    [
      ["1,234", 12, 3],
      "average_sale must be a number; the text “1,234” may be a decimal or a number in thousands",
    ],
    [[1e308, 1e308, 3], "the result is larger than a cell can hold"],
  ])("of %j says: %s", (args, expected) => {
    expect(sentence(value("LTV", ...args))).toBe(expected);
  });

  test("refuses a call without a required argument", () => {
    const error = refusal(() => call("LTV", [100]));
    expect([error.code, sentence(error)]).toEqual([
      "#VALUE!",
      "purchases_per_year must be given; it is left out",
    ]);
  });

  test("is ready for 100,000 rows: one formula, one result a row", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index]);
    const spill = call("LTV", [rows, 2, 1]);
    expect(spill).toHaveLength(100_000);
    expect(spill[99_999]).toEqual([199_998]);
  });
});

describe("shapes", () => {
  test("a column and a row stretch to a table", () => {
    expect(call("LTV", [column(1, 2, 3), [[10, 20]], 1])).toEqual([
      [10, 20],
      [20, 40],
      [30, 60],
    ]);
  });

  test("that do not agree are refused by name and size", () => {
    const error = refusal(() => call("LTV", [column(1, 2, 3), column(1, 2), 1]));
    expect(sentence(error)).toBe(
      "average_sale and purchases_per_year must have the same shape, or be one cell, row or column; they are 3 × 1 and 2 × 1 cells",
    );
  });

  test("a spilled element is what a call of its own gives", () => {
    const cell = fc.oneof(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.constantFrom<unknown>("", null, "abc", "0,5", true, 0, 1),
    );
    const shape = fc.tuple(fc.boolean(), fc.boolean());
    const matrix = (rows: number, columns: number) =>
      shape.chain(([tall, wide]) =>
        fc.array(fc.array(cell, { minLength: wide ? columns : 1, maxLength: wide ? columns : 1 }), {
          minLength: tall ? rows : 1,
          maxLength: tall ? rows : 1,
        }),
      );
    const calls = fc.array(matrix(4, 3), { minLength: 2, maxLength: 8 });
    const at = (range: unknown[][], row: number, place: number) =>
      (range[row] ?? range[0]!)[range[0]!.length === 1 ? 0 : place];
    const shown = (result: unknown) =>
      result instanceof CellError ? [result.code, sentence(result)] : result;
    fc.assert(
      fc.property(calls, (args) => {
        const spill = call("LTV", args);
        spill.forEach((line, row) =>
          line.forEach((element, place) => {
            const own = args.map((range) => at(range, row, place));
            // A row of blanks is empty whatever stands in the cells that stretch.
            if (element === "") expect(own.some((one) => one === "" || one === null)).toBe(true);
            else
              expect(shown(element)).toEqual(shown(value("LTV", ...own.map((one) => one ?? ""))));
          }),
        );
      }),
    );
  });
});

describe.each(hosts)("blanks on the $host", ({ blankArrivesAsZero, blank }) => {
  const run = (...args: unknown[]) => call("LTV", args, blankArrivesAsZero);

  test("the empty tail of a column stays empty", () => {
    expect(run(column(1, 2, blank, blank), column(3, 4, blank, blank), 1)).toEqual(
      column(3, 8, "", ""),
    );
  });

  test("the empty tail of a row stays empty", () => {
    expect(run([[1, 2, blank]], [[3, 4, blank]], 1)).toEqual([[3, 8, ""]]);
  });

  test("a scenario of 0 at the end of a row is no empty tail", () => {
    expect(run(column(100, 200), 1, 2, 1, [[1, 0]])).toEqual([
      [200, 100],
      [400, 200],
    ]);
  });

  test("a zero before the end is a zero", () => {
    expect(run(column(0, 2), column(0, 4), 1)).toEqual(column(0, 8));
  });

  test("zeros typed into one formula are zeros", () => {
    expect(run(0, 0, 1)).toEqual([[0]]);
  });
});

test("a blank row is empty, a blank beside a filled cell is an error of that row alone", () => {
  const spill = call("LTV", [column(1, "", null, 4), column(1, "", 3, 4), 1]);
  expect([spill[0], spill[1], spill[3]]).toEqual([[1], [""], [16]]);
  expect(sentence(spill[2]![0])).toBe("average_sale is blank; fill it in");
});

test("blanks down the side do not spoil a table of scenarios", () => {
  expect(call("LTV", [column(1, null), [[2, 3]], 1])).toEqual([
    [2, 3],
    ["", ""],
  ]);
});

test("an error in an input cell passes through to its element, not to the others", () => {
  const spill = call("LTV", [column(1, { code: "#DIV/0!" }, 3), column(1, 2, 3), 1]);
  expect([spill[0], spill[2]]).toEqual([[1], [9]]);
  expect((spill[1]![0] as CellError).code).toBe("#DIV/0!");
  expect(sentence(spill[1]![0])).toBe("");
});

test("a formatted number is its number", () => {
  expect(value("LTV", { type: "Double", basicValue: 5, numberFormat: "0.0" }, 2, 1)).toBe(10);
});
