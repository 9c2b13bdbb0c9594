import fc from "fast-check";
import { mergeEqualRows } from "../../src/statistics/equalRows";

test("merged rows and their counts are exactly the rows that came", () => {
  const cell = fc.constantFrom(0, -0, 1, 2, 0.1, 1e300, 5e-324);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
      const columns = [0, 1, 2].map((i) => Float64Array.from(rows, (row) => row[i]!));
      const merged = mergeEqualRows(columns);
      // Every row is its group's …
      rows.forEach((row, index) => {
        const group = merged.groupOf[index]!;
        expect(merged.columns.map((column) => column[group]! + 0)).toEqual(
          row.map((number) => number + 0),
        );
      });
      // … no two groups are equal, and the counts are of rows.
      const distinct = new Set(rows.map((row) => JSON.stringify(row)));
      expect(merged.count.length).toBe(distinct.size);
      expect(merged.count.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }),
  );
});
