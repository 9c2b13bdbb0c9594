import fc from "fast-check";
import { readNumber } from "../../src/functions/numberText";

describe("a number written as text", () => {
  test.each<[string, number | "ambiguous" | "none"]>([
    ["12.5", 12.5],
    ["12,5", 12.5],
    [" 7 ", 7],
    ["1 234,56", 1234.56],
    ["1\u00a0234\u202f567", 1234567],
    ["1'234.50", 1234.5],
    ["1,234.56", 1234.56],
    ["1.234,56", 1234.56],
    ["1,234,567", 1234567],
    ["1234,567", 1234.567],
    ["0,123", 0.123],
    ["-3", -3],
    ["\u22123,5", -3.5],
    ["+2", 2],
    ["20%", 0.2],
    ["12,5 %", 0.125],
    ["1e5", 100000],
    [".5", 0.5],
    ["1.234.567,8", 1234567.8],
    ["1 234.5", 1234.5],
    ["\u22121 234,56", -1234.56],
    ["1,234", "ambiguous"],
    ["1,234 %", "ambiguous"],
    ["1.234", "ambiguous"],
    ["-999,000", "ambiguous"],
    ["12 34", "none"],
    ["1.2.3", "none"],
    ["1,23,456", "none"],
    ["1.234,567.8", "none"],
    ["1234 567", "none"],
    ["1 234 56", "none"],
    ["1 234,56 kr", "none"],
    ["(5)", "none"],
    ["5.1.1", "none"],
    ["", "none"],
    ["%", "none"],
    ["abc", "none"],
    ["1e999", "none"],
    ["0x10", "none"],
    ["--1", "none"],
  ])("%j is %s", (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  test("is read back whatever the number, unless a thousand might be meant", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = String(number);
        const reading = readNumber(text);
        if (reading === "ambiguous") expect(text).toMatch(/^-?\d{1,3}\.\d{3}$/);
        else expect(reading).toBe(number + 0);
      }),
    );
  });
});
