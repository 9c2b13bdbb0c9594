import fc from "fast-check";
import { solveLinearSystem } from "../../src/statistics/linearSystem";

test("the solution gives the right side", () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      fc.array(number, { minLength: 4, maxLength: 4 }),
      (matrix, right) => {
        // Heavy diagonals keep the system well away from singular.
        const rows = matrix.map((row, place) =>
          Float64Array.from(row, (cell, column) => (column === place ? cell + 60 : cell)),
        );
        const solution = solveLinearSystem(rows, Float64Array.from(right));
        rows.forEach((row, place) => {
          const side = row.reduce((sum, cell, column) => sum + cell * solution[column]!, 0);
          expect(side).toBeCloseTo(right[place]!, 9);
        });
      },
    ),
  );
});

test("rows are exchanged where a pivot is 0, and a singular system has no solution", () => {
  expect([
    ...solveLinearSystem([Float64Array.of(0, 2), Float64Array.of(4, 0)], Float64Array.of(6, 8)),
  ]).toEqual([2, 3]);
  expect([
    ...solveLinearSystem([Float64Array.of(1, 1), Float64Array.of(1, 1)], Float64Array.of(1, 1)),
  ]).toEqual([NaN, NaN]);
});
