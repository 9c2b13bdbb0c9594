import type { CellError } from "../../src/functions/declaration";
import { call, column, hosts, refusal, sentence, value } from "./calls";

test("CAPACITY.USE is a share, or what is left; nothing is left of overtime", () => {
  expect(call("CAPACITY.USE", [column(850, 1200), 1000])).toEqual(column(0.85, 1.2));
  expect(call("CAPACITY.USE", [column(850, 1200), 1000, "spare"])).toEqual(column(150, 0));
  expect(sentence(value("CAPACITY.USE", 5, 0))).toBe(
    "there is no share: capacity must be above 0; it is 0",
  );
});

test.each(hosts)("RHYTHM takes a blank delivery as none on the $host", ({ blank, ...host }) => {
  const rhythm = call(
    "RHYTHM",
    [column(100, 100, 200, blank), column(120, blank, 200, blank)],
    host.blankArrivesAsZero,
  );
  expect(rhythm).toEqual([[0.75]]);
});

test("PROFITABILITY may be a loss, and needs a base", () => {
  expect(value("PROFITABILITY", -20, 100)).toBe(-0.2);
  expect((value("PROFITABILITY", 5, 0) as CellError).code).toBe("#N/A");
});

describe("SCORE", () => {
  test("is a weighted mean on 0 to 100, reversed items the other way round", () => {
    expect(value("SCORE", column(5, 3, 2), column(2, 1, 1))).toBe(68.75);
    expect(value("SCORE", column(5, 1), undefined, column("", true))).toBe(100);
    expect(value("SCORE", column(10, 0), undefined, undefined, 10, 0)).toBe(50);
  });

  test.each(hosts)("leaves out what is not answered on the $host", ({ blank, ...host }) => {
    const args = [column(5, blank, 1), column(1, 9, 1)];
    expect(call("SCORE", args, host.blankArrivesAsZero)).toEqual([[50]]);
  });

  test.each([
    [[column(5, 7)], "scores in row 2 must be between 1 and 5; it is 7"],
    [
      [column(5, 3), column(1)],
      "scores and weights must have equally many rows; they have 2 and 1",
    ],
    [[column(5), undefined, undefined, 3, 3], "scale_min must be below scale_max (3); it is 3"],
    [[column("", "")], "there is no score: scores must hold an answer that has a weight"],
    [
      [column(5, 3), undefined, column(true, "yes")],
      "reversed in row 2 must be TRUE or FALSE; it is “yes”",
    ],
  ])("of %j says: %s", (args, expected) => {
    expect(sentence(refusal(() => call("SCORE", args)))).toBe(expected);
  });
});

describe("AGREEMENT", () => {
  const ratings = [
    [1, 1],
    [4, 5],
    [2, 2],
    [5, 5],
  ];

  test("is Krippendorff's alpha by distance, rank or name", () => {
    expect(value("AGREEMENT", ratings)).toBeCloseTo(1 - (7 * 2) / 366, 12);
    expect(value("AGREEMENT", ratings, "nominal")).not.toBe(value("AGREEMENT", ratings));
    const words = [
      ["yes", "Yes"],
      ["no", "no"],
      ["no", "yes "],
    ];
    expect(value("AGREEMENT", words, "nominal")).toBeCloseTo(1 - (5 * 2) / 18, 12);
  });

  test.each(hosts)("leaves out what is not rated on the $host", ({ blank, ...host }) => {
    const more = [...ratings, [3, blank], [blank, blank]];
    expect(call("AGREEMENT", [more], host.blankArrivesAsZero)[0]![0]).toBe(
      value("AGREEMENT", ratings),
    );
  });

  test("keeps the 0 of ratings that are 0 and 1", () => {
    const yesAndNo = [
      [0, 0],
      [1, 1],
      [1, 0],
    ];
    expect(call("AGREEMENT", [yesAndNo], true)).toEqual(call("AGREEMENT", [yesAndNo], false));
  });

  test.each([
    [[column(1, 2)], "ratings must have a column a rater, at least two; it has 1"],
    [
      [[[3, 3]]],
      "there is no agreement to measure: ratings must hold two different ratings, and an item that two rated",
    ],
    [[[[1, "x"]]], "ratings in row 1 must be a number; it is “x”"],
  ])("of %j says: %s", (args, expected) => {
    expect(sentence(refusal(() => call("AGREEMENT", args)))).toBe(expected);
  });
});
