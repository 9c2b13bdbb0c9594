import { en as words } from "../../allWords";
import { keyText } from "../../../src/marketing/distinctKeys";
import { costLines, partnershipLines } from "../../../src/marketing/partnershipLines";
import type { PartnershipList } from "../../../src/marketing/partnershipList";
import { analyse } from "../../../src/sheets/costTable/analysis";
import { curveOf, type Curve } from "../../../src/sheets/costTable/curve";
import { curveColumn, curveRow } from "../../../src/sheets/costTable/curveSheet";
import {
  costColumn,
  figureColumn,
  firstCustomerRow,
  layOut,
  totalRow,
} from "../../../src/sheets/costTable/layout";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import type { Calculated } from "../calculated";
import type { Built } from "../listFixture";

/** Where the blocks of the cost sheet stand, for reading what was calculated. */
export function layoutOf(built: Built, plan: WorkbookPlan) {
  const { analysis } = analyse(built.data, built.choice);
  const [cost, customers, curve, working] = plan.sheets.map(({ name }) => name);
  const names = { cost: cost!, customers: customers!, curve: curve!, working: working ?? null };
  return layOut(analysis!, names);
}

/** The figures that the pure function gives for this choice. */
export function tableOf(built: Built): PartnershipList {
  return analyse(built.data, built.choice).analysis!.table;
}

/** The curve's figures and its ranking; whoever is not in the period is not in it either. */
function expectCurve(
  cells: Calculated,
  curve: Curve,
  compare: (what: string, got: Calculated[number][number] | undefined, to: number | null) => void,
): void {
  const at = (row: number, column: number = curveColumn.value) => cells[row]?.[column];
  compare("customers on the curve", at(curveRow.customers), curve.rows.length);
  compare("total of the curve", at(curveRow.total), curve.total);
  compare("sales of the top", at(curveRow.topSales), curve.topSales);
  if (curve.measure === "6") {
    compare("profit of the top", at(curveRow.topProfit), curve.topProfit);
    compare("gaining", at(curveRow.gaining), curve.gaining);
    compare("highest", at(curveRow.highest), curve.highest);
    compare("losing", at(curveRow.losing), curve.losing);
    compare("lost", at(curveRow.lost), curve.lost);
    const worst = curve.rows.at(-1);
    if (curve.losing > 0) compare("worst", at(curveRow.firstLoser), worst?.lines["6"] ?? null);
  }
  let sum = 0;
  curve.rows.forEach(({ lines }, place) => {
    const row = curveRow.first + place;
    sum += lines[curve.measure]!;
    compare(`rank ${place + 1}`, at(row), lines[curve.measure]);
    compare(`sum to rank ${place + 1}`, at(row, curveColumn.sum), sum);
    const share = curve.total > 0 ? sum / curve.total : null;
    compare(`share to rank ${place + 1}`, at(row, curveColumn.share), share);
  });
  compare("after the last rank", at(curveRow.first + curve.rows.length), null);
}

/** Every number of the sheets equals the pure function's, to a billionth, and nothing is said against them. */
export function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  built: Built,
  table: PartnershipList = tableOf(built),
): void {
  const layout = layoutOf(built, plan);
  const customers = calculated.get(layout.names.customers)!;
  const cost = calculated.get(layout.names.cost)!;
  const wrong: string[] = [];
  const compare = (
    what: string,
    got: Calculated[number][number] | undefined,
    expected: number | null,
  ) => {
    const value = got === "" || got === null || got === undefined ? null : got;
    const same =
      expected === null || typeof value !== "number"
        ? value === expected
        : Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    if (!same) wrong.push(`${what}: ${String(value)} instead of ${String(expected)}`);
  };
  const rows = new Map(
    layout.customers.map(({ name }, position) => [
      name === null ? null : keyText(name),
      customers[firstCustomerRow + position]!,
    ]),
  );
  for (const { key, lines } of table.rows) {
    const row = rows.get(key);
    if (!row) wrong.push(`no row for ${String(key)}`);
    else
      for (const line of partnershipLines)
        compare(`${String(key).slice(0, 20)} ${line}`, row[figureColumn(line)], lines[line]);
  }
  for (const line of partnershipLines) {
    compare(`total ${line}`, customers[totalRow]![figureColumn(line)], table.totals[line]);
    compare(`line ${line}`, cost[layout.rows.lines[line]]![costColumn.value], table.totals[line]);
  }
  for (const line of costLines) {
    const row = cost[layout.rows.commonLines[line]]!;
    const expected = table.reconciliation.lines[line];
    compare(`ledger ${line}`, row[costColumn.ledger], expected.ledger);
    compare(`own ${line}`, row[costColumn.own], expected.direct);
    compare(`allocated ${line}`, row[costColumn.allocated], expected.allocated);
    compare(`not allocated ${line}`, row[costColumn.notAllocated], expected.unallocated);
    compare(`difference ${line}`, row[costColumn.difference], 0);
    if (row[costColumn.check] !== words.costTable.ok) wrong.push(`check ${line} is not OK`);
  }
  for (const position of [2, 3, 4]) {
    const row = cost[layout.rows.listTotals + position];
    if (row?.[1] != null && row[5] !== words.costTable.ok)
      wrong.push(`list total ${position}: ${String(row[5])}`);
  }
  const { profitSource } = analyse(built.data, built.choice).analysis!;
  expectCurve(calculated.get(layout.names.curve)!, curveOf({ table, profitSource }), compare);
  const alert = layout.live ? (cost[layout.rows.alert]?.[0] ?? "") : "";
  if (alert !== "") wrong.push(`alert: ${String(alert)}`);
  expect(wrong).toEqual([]);
}
