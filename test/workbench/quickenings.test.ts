import { readFileSync } from "node:fs";
import { parseSync } from "@swc/core";
import { numfmt } from "@univerjs/core";
import fc from "fast-check";
import { quickenings } from "../../src/workbench/quickenings";

const source = (file: string) => readFileSync(`node_modules/${file}`, "utf8");
const mended = (file: string, text = source(file)) =>
  quickenings.find(({ files }) => files.test(`/node_modules/${file}`))!.mend(text);

describe("the spreadsheet's packages, mended when built", () => {
  const engine = "@univerjs/engine-formula/lib/es/index.js";

  it("assign the fields of their objects instead of defining them", () => {
    const calls = (text: string) => text.split("_defineProperty(this,").length;
    const text = mended(engine);
    expect(calls(source(engine))).toBeGreaterThan(300);
    expect(calls(text)).toBeLessThan(calls(source(engine)) / 10);
    expect(() => parseSync(text)).not.toThrow();
  });

  it("still define a field that shares its name with an accessor", () => {
    const text = [
      "class Parent {",
      "\tget taken() { return 1; }",
      "}",
      "class Child extends Parent {",
      "\tconstructor() {",
      "\t\tsuper();",
      '\t\t_defineProperty(this, "taken", 2);',
      '\t\t_defineProperty(this, "free", 3);',
      "\t}",
      "}",
    ].join("\n");
    expect(mended(engine, text)).toBe(
      text.replace('_defineProperty(this, "free", 3)', "this.free = 3"),
    );
  });

  it("take no text without a digit for a date, as they never did", () => {
    const file = "numfmt/lib/parseValue.js";
    expect(mended(file)).not.toBe(source(file));
    expect(() => parseSync(mended(file))).not.toThrow();
    const words = fc.constantFrom(
      "May",
      "january",
      "Mon",
      "AM",
      "am",
      "-",
      "/",
      ".",
      ",",
      " ",
      ":",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(words, { maxLength: 6 }).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => !/\d/.test(text)),
        (text) => numfmt.parseDate(text) === null,
      ),
      { numRuns: 2000 },
    );
  });
});
