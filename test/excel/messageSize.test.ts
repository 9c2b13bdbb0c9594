import fc from "fast-check";
import { rowBytes, textBytes } from "../../src/excel/messageSize";

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

test("a text is never estimated smaller than it is in a request", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textBytes(text)).toBeGreaterThanOrEqual(bytesOf(text));
    }),
  );
});

test("a row is never estimated smaller, and at most a little larger for plain cells", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme-ascii" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (row) => {
      const actual = bytesOf(row);
      expect(rowBytes(row)).toBeGreaterThanOrEqual(actual);
      expect(rowBytes(row)).toBeLessThanOrEqual(actual + 2 * row.length + 2);
    }),
  );
});
