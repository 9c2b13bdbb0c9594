import { call, column, hosts, refusal, sentence, value } from "./calls";

const values = column(600, 300, 60, 30, 10);

describe("PARETO", () => {
  test("is the share of the top 20%, or of another share", () => {
    expect(value("PARETO", values)).toBeCloseTo(0.6, 12);
    expect(value("PARETO", values, 0.5)).toBeCloseTo(0.93, 12);
  });

  test.each(hosts)("leaves blanks out on the $host", ({ blank, blankArrivesAsZero }) => {
    const spill = call("PARETO", [[...values, [blank], [blank]], undefined], blankArrivesAsZero);
    expect(spill[0]![0]).toBeCloseTo(0.6, 12);
  });

  test("keeps customers of nothing where the host tells them from blanks", () => {
    expect(value("PARETO", column(10, 0, 0, 0, 0))).toBe(1);
    expect(value("PARETO", column(10, null, null))).toBeCloseTo(0.2, 12);
  });
});

describe("ABC", () => {
  test("gives every cell its letter, in the shape of the list, and a blank none", () => {
    expect(call("ABC", [values])).toEqual(column("A", "A", "B", "C", "C"));
    expect(call("ABC", [[[1, null, 99]]])).toEqual([["C", "", "A"]]);
    expect(call("ABC", [column(null, null)])).toEqual(column("", ""));
  });

  test("takes other limits, in their order", () => {
    expect(call("ABC", [values, 0.5, 0.6])).toEqual(column("A", "C", "C", "C", "C"));
    expect(sentence(refusal(() => call("ABC", [values, 0.9, 0.5])))).toBe(
      "b_until must be at least a_until (0.9); it is 0.5",
    );
  });

  test.each(hosts)("an empty tail stays clean on the $host", ({ blank, blankArrivesAsZero }) => {
    const spill = call("ABC", [[...values, [blank], [blank]]], blankArrivesAsZero);
    expect(spill).toEqual(column("A", "A", "B", "C", "C", "", ""));
  });
});

describe("WHALE", () => {
  test("states the peak, then each customer by the row of the list", () => {
    expect(call("WHALE", [column(-20, 60, null, 10, 50)])).toEqual([
      ["peak", 0.75, 1.2],
      [2, 0.25, 0.6],
      [5, 0.5, 1.1],
      [4, 0.75, 1.2],
      [1, 1, 1],
    ]);
  });

  test.each(hosts)("leaves an empty tail out on the $host", ({ blank, blankArrivesAsZero }) => {
    expect(call("WHALE", [[...values, [blank]]], blankArrivesAsZero)).toHaveLength(6);
  });
});

describe.each(["PARETO", "ABC", "WHALE"] as const)("%s", (id) => {
  const refused = (...cells: unknown[]) => refusal(() => call(id, [column(...cells)]));

  test("has no answer where the total is 0 or less, though it be by rounding", () => {
    expect(refused(1, -3).code).toBe("#N/A");
    const none = "there are no shares: the total of values must be above 0; it is";
    expect(sentence(refused(1, -3))).toBe(`${none} -2`);
    expect(sentence(refused(0.3, -0.1, -0.2))).toBe(`${none} 0`);
    expect(sentence(refused(1e308, 1e308))).toBe("the result is larger than a cell can hold");
  });

  test("depends on every value: one that is wrong is named by its row", () => {
    expect(sentence(refused(1, "x", 3))).toBe("values in row 2 must be a number; it is “x”");
    expect(refused(1, { code: "#REF!" }).code).toBe("#REF!");
  });
});
