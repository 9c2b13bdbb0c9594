import { en as words } from "../../allWords";
import { keyText } from "../../../src/marketing/distinctKeys";
import { costLines, partnershipLines } from "../../../src/marketing/partnershipLines";
import type { PartnershipList } from "../../../src/marketing/partnershipList";
import { analyse } from "../../../src/sheets/costTable/analysis";
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
  const [cost, customers, working] = plan.sheets.map(({ name }) => name);
  return layOut(analysis!, { cost: cost!, customers: customers!, working: working ?? null });
}

/** The figures that the pure function gives for this choice. */
export function tableOf(built: Built): PartnershipList {
  return analyse(built.data, built.choice).analysis!.table;
}

/** Every number of both sheets equals the pure function's, to a billionth, and nothing is said against them. */
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
  const alert = layout.live ? (cost[layout.rows.alert]?.[0] ?? "") : "";
  if (alert !== "") wrong.push(`alert: ${String(alert)}`);
  expect(wrong).toEqual([]);
}
