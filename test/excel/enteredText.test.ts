import fc from "fast-check";
import { enteredText } from "../../src/excel/enteredText";

describe("text that Excel could read as something else gets an apostrophe", () => {
  test.each([
    ["a formula", "=1+1"],
    ["a formula by plus, minus, at", "+1"],
    ["", "-x"],
    ["", "@SUM(A1)"],
    ["a formula behind tab or line end", "\t=1"],
    ["", "\r=1"],
    ["a full-width formula", "＝1"],
    ["a number", "007"],
    ["", " 12 "],
    ["", "1e5"],
    ["", "1,5"],
    ["", "٣"],
    ["a percentage", "5%"],
    ["money", "kr 100"],
    ["", "€5"],
    ["a date", "2024-01-02"],
    ["", "Jan 5"],
    ["", "5 maj"],
    ["a time", "12:30"],
    ["a fraction", "1/2"],
    ["a boolean", "TRUE"],
    ["", "true "],
    ["in other languages", "SANT"],
    ["", "ИСТИНА"],
    ["an error", "#N/A"],
    ["an apostrophe of its own", "'tis"],
    ["a blank", " "],
    ["markup", "<b>x</b>"],
  ])("%s %j", (_why, text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });
});

test.each(["Anna", "O'Brien", "Örebro mejeri", "ООО «Молоко»", "partner", "Milk & cream", "naïve"])(
  "%j is plain and gets none",
  (text) => {
    expect(enteredText(text)).toBe(text);
  },
);

test("nothing is entered for empty text", () => {
  expect(enteredText("")).toBe("");
});

test("whatever the text, it is entered as itself or behind one apostrophe", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "binary" }), (text) => {
      const entered = enteredText(text);
      expect([text, `'${text}`]).toContain(entered);
      if (entered === text) expect(text).toMatch(/^\p{L}\P{N}*$/u);
    }),
  );
});
