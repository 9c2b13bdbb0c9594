import type { Choice } from "../../../src/sheets/builder";
import { keepingAndWinning } from "../../../src/sheets/keepingAndWinning";
import { activities } from "../../../src/sheets/keepingAndWinning/activities";
import { analyse, type Analysis } from "../../../src/sheets/keepingAndWinning/analysis";
import {
  at,
  customerColumn,
  firstCustomerRow,
  on,
} from "../../../src/sheets/keepingAndWinning/layout";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { en as words } from "../../allWords";
import type { Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { build, type Built, type TestList } from "../listFixture";

export const buildKeeping = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, keepingAndWinning);

export const analysisOf = ({ data, choice }: Built): Analysis => analyse(data, choice).analysis!;

/** Every number of the sheets equals that of the pure functions, to a billionth; blanks where they know none. */
export function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  analysis: Analysis,
): void {
  const [result, customers] = plan.sheets.map(({ name }) => calculated.get(name)!) as [
    Calculated,
    Calculated,
  ];
  const { movements, worth, spent, cost, profit, spentOnType } = analysis;
  const found = new Comparison();
  const value = (row: number, column: number = at.value) => result[row]?.[column];
  for (const id of ["atStart", "kept", "lost", "gained", "wonBack", "buyers", "sales"] as const)
    found.compare(id, value(on[id]), movements[id]);
  found.compare("profit", value(on.profit), profit);
  const { atStart, kept } = movements;
  found.compare("retention", value(on.retention), atStart === 0 ? null : kept / atStart);
  found.compare("contribution", value(on.contribution), worth.contribution);
  found.compare("yearly retention", value(on.yearlyRetention), worth.yearlyRetention);
  found.compare("lifetime value", value(on.value), worth.lifetimeValue);
  found.compare("a point more", value(on.valueMore), worth.withPointMore);
  found.compare("payback", value(on.payback), worth.paybackMonths);
  // A difference of two nearly equal values has fewer digits than they.
  const most = value(on.mostForPoint);
  if (worth.mostForPoint === null || typeof most !== "number")
    found.compare("most for a point", most, worth.mostForPoint);
  else expect(most).toBeCloseTo(worth.mostForPoint, 6);
  activities.forEach((activity, position) => {
    const row = on.winning + position;
    found.compare(`spent ${activity}`, value(row, at.spent), spent[activity]);
    found.compare(`cost ${activity}`, value(row, at.cost), cost[activity]);
    const times =
      cost[activity] === null || (cost.keeping ?? 0) <= 0 ? null : cost[activity] / cost.keeping!;
    found.compare(`times ${activity}`, value(row, at.times), times);
  });
  spentOnType.forEach((sum, position) =>
    found.compare(`type ${position}`, value(on.firstType + position), sum),
  );
  if (analysis.spending) found.compare("difference", value(on.difference, at.ledger), 0);
  movements.movement.forEach((movement, position) =>
    found.compare(
      `customer ${position}`,
      customers[firstCustomerRow + position]?.[customerColumn.movement],
      movement && words.keepingAndWinning.movements[movement],
    ),
  );
  found.compare("alert", value(on.alert, 0), null);
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}
