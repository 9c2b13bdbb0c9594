import fc from "fast-check";
import { descendingOrder } from "../../src/marketing/descendingOrder";

test("any finite numbers come largest first, equal ones in the order of the list", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.integer({ min: -3, max: 3 }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
      ),
      (list) => {
        const sorted = Array.from(list.keys()).sort((one, other) => {
          const [a, b] = [list[one]!, list[other]!];
          return a === b ? one - other : a > b ? -1 : 1;
        });
        expect([...descendingOrder(Float64Array.from(list))]).toEqual(sorted);
      },
    ),
  );
});

test("the values themselves stay as they are", () => {
  const values = Float64Array.of(1, -0, 3);
  expect([...descendingOrder(values)]).toEqual([2, 0, 1]);
  expect([...values]).toEqual([1, -0, 3]);
});
