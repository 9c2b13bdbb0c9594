import fc from "fast-check";
import { generalText } from "../../../src/workbench/page/generalText";

describe("a number without a format, as Excel shows it", () => {
  // What Excel's General shows in a column of 11 signs or more, and in one of its standard width, 8 signs.
  test.each([
    [0.1 + 0.2, 11, "0.3"],
    [1 / 3, 11, "0.333333333"],
    [1 / 36, 8, "0.027778"],
    [-1 / 3, 8, "-0.33333"],
    [45667, 8, "45667"],
    [123456.789, 8, "123456.8"],
    [1234567.89, 8, "1234568"],
    [123456789012, 11, "1.23457E+11"],
    [0.00001603, 8, "1.6E-05"],
    [0.0000123456789, 11, "1.23457E-05"],
    [99999999.9, 8, "1E+08"],
  ])("%d in %d signs is %s", (value, room, text) => {
    expect(generalText(value, room)).toBe(text);
  });

  test("it takes no more room than there is, and is as near as that room allows", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.integer({ min: 8, max: 11 }),
        (value, room) => {
          const text = generalText(value, room);
          expect(text.length).toBeLessThanOrEqual(room);
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.5);
        },
      ),
    );
  });
});
