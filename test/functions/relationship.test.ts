import { evaluate } from "../../src/functions/evaluate";
import { words as english } from "../../src/languages/en";
import { words as swedish } from "../../src/languages/sv";
import { call, column, hosts, refusal, sentence, value } from "./calls";

describe("LADDER", () => {
  test("gives the highest rung that holds, of whole columns", () => {
    const spill = call("LADDER", [
      column(0, 1, 3, 2, 2, 1),
      column(2, 0, 0, 1, 2, 0),
      column(true, false, false, false, false, true),
    ]);
    expect(spill).toEqual(column(1, 2, 3, 4, 5, 6));
  });

  test("asks for what is omitted of nobody, and clients buy twice unless told otherwise", () => {
    expect(call("LADDER", [column(0, 1, 2)])).toEqual(column(1, 2, 3));
    expect(call("LADDER", [column(4, 5), undefined, undefined, 5])).toEqual(column(2, 3));
  });

  test("refuses answers that are none, in their row only", () => {
    const spill = call("LADDER", [
      column(1, 1, 1, 1),
      column(3, 1.5, null, 1),
      column(1, 0, 0, "yes"),
    ]);
    expect(spill.map(([cell]) => sentence(cell))).toEqual([
      "recommends must be between 0 and 2; it is 3",
      "recommends must be a whole number; it is 1.5",
      "recommends is blank; fill it in, or leave the argument out for its default",
      "joint_work must be TRUE or FALSE; it is “yes”",
    ]);
  });

  test.each(hosts)("an empty tail stays clean on the $host", ({ blank, blankArrivesAsZero }) => {
    const columns = [column(3, blank, blank), column(1, blank, blank), column(false, blank, blank)];
    expect(call("LADDER", columns, blankArrivesAsZero)).toEqual(column(4, "", ""));
  });
});

describe("RELATIONSHIP.LEVEL", () => {
  const customerLimits = column(100, 1000);
  const marginLimits = [[0.1, 0.3]];

  test("is Kotler's table by two limits on each axis, beside or below each other", () => {
    const customers = column(2000, 300, 20);
    const margins = [[0.3, 0.2, 0.05]];
    expect(call("RELATIONSHIP.LEVEL", [customers, margins, customerLimits, marginLimits])).toEqual([
      ["accountable", "reactive", "basic"],
      ["proactive", "accountable", "reactive"],
      ["partnership", "proactive", "accountable"],
    ]);
  });

  test("asks for two limits, the lower first", () => {
    const refused = (limits: unknown) =>
      sentence(refusal(() => value("RELATIONSHIP.LEVEL", 5, 0.2, limits, marginLimits)));
    expect(refused(5)).toBe(
      "customer_limits must be two cells, the lower limit first; it is 1 × 1 cells",
    );
    expect(refused(column(9, 3))).toBe(
      "customer_limits must hold the lower limit first; it holds 9 and then 3",
    );
    expect(refused(column(9, ""))).toBe("customer_limits in row 2 is blank; fill it in");
  });

  test.each(hosts)("an empty tail stays clean on the $host", ({ blank, blankArrivesAsZero }) => {
    const columns = [column(20, blank), column(0.5, blank), customerLimits, marginLimits];
    expect(call("RELATIONSHIP.LEVEL", columns, blankArrivesAsZero)).toEqual(
      column("partnership", ""),
    );
  });

  test("speaks the workbook's language, not the reader's", () => {
    const [[level]] = evaluate(
      "RELATIONSHIP.LEVEL",
      [[[20]], [[0.2]], customerLimits, marginLimits],
      {
        words: english,
        workbookWords: swedish,
        blankArrivesAsZero: false,
      },
    ) as [[string]];
    expect(level).toBe("proaktiv");
  });
});
