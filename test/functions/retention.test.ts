import type { CellError } from "../../src/functions/declaration";
import { evaluate } from "../../src/functions/evaluate";
import { words as english } from "../../src/languages/en";
import { words as bulgarian } from "../../src/languages/bg";
import { call, column, hosts, refusal, sentence, value } from "./calls";

describe("RETENTION", () => {
  test("is the share of the first customers who stayed, column by column", () => {
    expect(value("RETENTION", 200, 190, 30)).toBe(0.8);
    expect(call("RETENTION", [column(200, 100), column(190, 100), 0])).toEqual(column(0.95, 1));
  });

  test("refuses more kept customers than there were, and fewer than none", () => {
    expect(sentence(value("RETENTION", 100, 140, 30))).toBe(
      "at_end must be at most at_start + gained (130); it is 140",
    );
    expect(sentence(value("RETENTION", 100, 20, 30))).toBe(
      "gained must be at most at_end (20); it is 30",
    );
  });

  test("has no answer where there was nobody to keep", () => {
    const error = value("RETENTION", 0, 5, 5);
    expect((error as CellError).code).toBe("#N/A");
    expect(sentence(error)).toBe("there is no share: at_start must be above 0; it is 0");
  });

  test("customers counted in thousands balance in spite of rounding", () => {
    expect(value("RETENTION", 0.7, 0.8, 0.1)).toBe(1);
    expect(value("LEAKAGE", 0.7, 0.8, 0.1)).toBe(0);
  });
});

describe("LIFETIME", () => {
  test("is 1 ÷ (1 − retention), and endless at 1", () => {
    expect(value("LIFETIME", 0.75)).toBe(4);
    expect(value("LIFETIME", 0)).toBe(1);
    expect(sentence(value("LIFETIME", 1))).toMatch(/^there is no average lifetime: retention_rate/);
    expect(sentence(value("LIFETIME", 1.2))).toBe(
      "retention_rate must be between 0 and 1; it is 1.2",
    );
  });
});

describe("LEAKAGE", () => {
  test("is the share of gains that only replaced losses, at most everything", () => {
    expect(call("LEAKAGE", [100, column(120, 80, 150), 50])).toEqual(column(0.6, 1, 0));
  });

  test("has no answer where nobody was gained; a bucket cannot fill by itself", () => {
    expect((value("LEAKAGE", 100, 90, 0) as CellError).code).toBe("#N/A");
    expect(sentence(value("LEAKAGE", 100, 151, 50))).toBe(
      "at_end must be at most at_start + gained (150); it is 151",
    );
  });

  test.each(hosts)("an empty tail stays clean on the $host", ({ blank, blankArrivesAsZero }) => {
    const tail = [column(100, blank), column(120, blank), column(50, blank)];
    expect(call("LEAKAGE", tail, blankArrivesAsZero)).toEqual(column(0.6, ""));
  });
});

describe("FUNNEL", () => {
  const counts = column(1000, 400, 300);

  test("compares each step with the one before and the first, and marks the worst", () => {
    expect(call("FUNNEL", [counts, column("visit", "basket", "order")])).toEqual([
      ["Step", "Count", "Share of step before", "Share of first step", "Lost", "Note"],
      ["visit", 1000, "", 1, "", ""],
      ["basket", 400, 0.4, 0.4, 600, "worst step"],
      ["order", 300, 0.75, 0.3, 100, ""],
    ]);
  });

  test("numbers steps without names, and serves a list that lies on its side", () => {
    const [, ...rows] = call("FUNNEL", [[[10, 5]], undefined]);
    expect(rows.map(([step]) => step)).toEqual([1, 2]);
  });

  test.each(hosts)("leaves an empty tail out on the $host", ({ blank, blankArrivesAsZero }) => {
    const empty = [...counts, [blank], [blank]];
    const unnamed = call("FUNNEL", [empty, undefined], blankArrivesAsZero);
    expect(unnamed).toHaveLength(4);
    const names = column("a", "b", "c", blank, blank);
    expect(call("FUNNEL", [empty, names], blankArrivesAsZero)).toHaveLength(4);
  });

  test("keeps a named step that nobody reached, and compares nothing with it", () => {
    const spill = call("FUNNEL", [column(10, 0, 0), column("a", "b", "c")], true);
    expect(spill.slice(1)).toEqual([
      ["a", 10, "", 1, "", ""],
      ["b", 0, 0, 0, 10, "worst step"],
      ["c", 0, "", 0, 0, ""],
    ]);
  });

  test("asks for a step at least, and for a name of each where there are names", () => {
    const nothing = refusal(() => call("FUNNEL", [column(null), undefined]));
    expect([nothing.code, sentence(nothing)]).toEqual([
      "#N/A",
      "counts must hold at least one row; the list is empty",
    ]);
    const unnamed = refusal(() => call("FUNNEL", [counts, column("visit", "", "order")]));
    expect(sentence(unnamed)).toBe("names in row 2 is blank; fill it in");
  });

  test("speaks the workbook's language, not the reader's", () => {
    const [headers, , second] = evaluate("FUNNEL", [counts, null], {
      words: english,
      workbookWords: bulgarian,
      blankArrivesAsZero: false,
    });
    expect([headers![0], second![5]]).toEqual(["Стъпка", "най-слаба стъпка"]);
  });
});
