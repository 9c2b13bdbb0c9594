import fc from "fast-check";
import type { Language } from "../../src/languages/language";
import { formatNumber, parseNumber } from "../../src/taskpane/builder/numberEntry";
import { isoToSerial, serialToIso, todaySerial } from "../../src/taskpane/builder/serialDate";

const language = fc.constantFrom<Language>("en", "sv", "ru", "bg");

describe("a number typed in the pane", () => {
  it.each<[Language, string, number]>([
    ["en", "1,234.5", 1234.5],
    ["en", "-.5", -0.5],
    ["sv", "1 234,5", 1234.5],
    ["sv", "1234.5", 1234.5],
    ["sv", "−12", -12],
    ["ru", "1 234,5", 1234.5],
    ["bg", "1.234,5", 1234.5],
  ])("in %s “%s” is %d", (spoken, typed, number) => {
    expect(parseNumber(typed, spoken)).toBe(number);
  });

  it.each(["12,5,3", "abc", "1e5", "12-3", "--1", "."])("“%s” is no number", (typed) => {
    expect(parseNumber(typed, "en")).toBeNaN();
  });

  it("takes a percentage with or without its sign as a fraction", () => {
    expect([parseNumber("24,5 %", "sv", true), parseNumber("7", "en", true)]).toEqual([
      0.245, 0.07,
    ]);
  });

  it("is nothing where nothing is typed", () => {
    expect(parseNumber("  ", "en")).toBeNull();
  });

  it("shows a number as it may be typed again, in every language", () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, language, fc.boolean(), (value, spoken, percent) => {
        const again = parseNumber(formatNumber(value, spoken, percent), spoken, percent);
        expect(again).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe("a day in the pane", () => {
  it("has the serial numbers of Excel's 1900 system", () => {
    expect(isoToSerial("1900-03-01")).toBe(61);
    expect(isoToSerial("2024-02-29")).toBe(45351);
    expect(serialToIso(45351.75)).toBe("2024-02-29");
  });

  it("comes back from its serial number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(isoToSerial(serialToIso(serial))).toBe(serial);
      }),
    );
  });

  it("is none before March 1900, and not for what is no date", () => {
    expect(["1900-02-28", "2024-13-01", "", "31.12.2024"].map(isoToSerial)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("is today where the user is, also just before midnight", () => {
    expect(todaySerial(new Date(2026, 0, 1, 23, 59))).toBe(46023);
  });
});
