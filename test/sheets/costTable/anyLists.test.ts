import fc from "fast-check";
import { costColumn } from "../../../src/sheets/costTable/layout";
import type { CellValue } from "../../../src/sheets/list";
import { calculateInEngine } from "../calculateInEngine";
import { edited } from "../calculated";
import { build, withOptions, type TestList } from "../listFixture";
import { expectAgreement, layoutOf, tableOf } from "./agreement";
import { nastyNames } from "./nastyLists";

const FIRST = 45_292;
const day = fc.integer({ min: FIRST, max: FIRST + 800 });
const name = fc.constantFrom<string>(...nastyNames, "Anna", "Boris", "");
const money = fc.integer({ min: -5_000, max: 20_000 }).map((cents) => cents / 100);
const sale = fc.record({
  name,
  day,
  time: fc.constantFrom(0, 0, 0.25, 0.999),
  amount: money,
  order: fc.constantFrom<CellValue>("", "A1", "A2", "A*", "<7", 8, 9),
});
const cost = fc.record({
  type: fc.constantFrom(
    "Delivery",
    "Freight",
    "Bonuses",
    "Returns",
    "CRM",
    "Salaries",
    "Something",
  ),
  name: fc.oneof(name, fc.constant(""), fc.constant("Only a cost")),
  day,
  amount: money,
});
const driver = fc.constantFrom("sales", "orders", "equal");

test("any lists, drivers and periods: the live sheets equal the pure function and reconcile", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { minLength: 1, maxLength: 40 }),
      fc.array(cost, { minLength: 1, maxLength: 25 }),
      fc.tuple(driver, driver, driver),
      fc.tuple(day, day),
      async (sales, costs, [first, second, third], days) => {
        const lists: TestList[] = [
          {
            name: "Sales",
            headers: ["Customer", "Date", "Amount", "Order", "Profit"],
            // One sale that every period has, so that no period is refused for being empty.
            rows: [
              ...sales.map((each) => [
                each.name,
                each.day + each.time,
                each.amount,
                each.order,
                each.amount / 4,
              ]),
              ["Anna", Math.min(...days), 100, "Z", 30],
            ],
            formats: { Date: "yyyy-mm-dd" },
          },
          {
            name: "Costs",
            headers: ["Cost type", "Customer", "Date", "Amount"],
            rows: costs.map((each) => [each.type, each.name, each.day, each.amount]),
            formats: { Date: "yyyy-mm-dd" },
          },
        ];
        const drivers = withOptions({
          "driver:5.1.1": first,
          "driver:5.2": second,
          "driver:5.3": third,
        });
        const from = Math.min(...days);
        const to = Math.max(...days);
        const built = build(lists, drivers);
        expect(built.study.refusal).toBeNull();
        const plan = built.plan();
        expect(plan.sheets).toHaveLength(4);
        const { rows, names } = layoutOf(built, plan);
        const typed = edited(plan, names.cost, [
          { row: rows.from, column: costColumn.value, content: from },
          { row: rows.to, column: costColumn.value, content: to },
        ]);
        const expected = tableOf(
          build(lists, (choice) => withOptions({ from, to })(drivers(choice))),
        );
        expectAgreement(await calculateInEngine(lists, typed), typed, built, expected);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
