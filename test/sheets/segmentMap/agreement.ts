import { en as words } from "../../allWords";
import { keyText } from "../../../src/marketing/distinctKeys";
import type { SegmentMap, SegmentSums } from "../../../src/marketing/segmentMap";
import { segmentMap } from "../../../src/sheets/segmentMap";
import { analyse } from "../../../src/sheets/segmentMap/analysis";
import {
  firstCustomerRow,
  layOut,
  mapColumn,
  mapRow,
  quadrants,
} from "../../../src/sheets/segmentMap/layout";
import type { Choice } from "../../../src/sheets/builder";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import type { Calculated } from "../calculated";
import { build, type Built, type TestList } from "../listFixture";

export const buildMap = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, segmentMap);

export function layoutOf(built: Built, plan: WorkbookPlan) {
  const [map, customers, working] = plan.sheets.map(({ name }) => name);
  const names = { map: map!, customers: customers!, working: working ?? null };
  return layOut(analyse(built.data, built.choice).analysis!, names);
}

/** What the pure function gives for this choice. */
export function mapOf(built: Built): SegmentMap {
  return analyse(built.data, built.choice).analysis!.map;
}

/** Every number of both sheets equals the pure function's, to a billionth, and the list has as much. */
export function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  built: Built,
  map: SegmentMap = mapOf(built),
): void {
  const layout = layoutOf(built, plan);
  const { columns } = layout;
  const customers = calculated.get(layout.names.customers)!;
  const sheet = calculated.get(layout.names.map)!;
  const wrong: string[] = [];
  const compare = (
    what: string,
    got: Calculated[number][number] | undefined,
    expected: number | string | null,
  ) => {
    const value = got === "" || got === undefined ? null : got;
    const same =
      typeof expected !== "number" || typeof value !== "number"
        ? value === expected
        : Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    if (!same) wrong.push(`${what}: ${String(value)} instead of ${String(expected)}`);
  };
  const rows = new Map(
    customers.slice(firstCustomerRow).map((row) => [keyText(row[columns.name] ?? ""), row]),
  );
  const { names, actions } = words.results.QUADRANT;
  for (const each of map.customers) {
    const row = rows.get(each.key) ?? [];
    const name = each.key.slice(0, 20);
    compare(`${name} purchases`, row[columns.purchases], each.purchases);
    compare(`${name} sales`, row[columns.sales], each.sales);
    if (columns.profit !== null) compare(`${name} profit`, row[columns.profit], each.profit);
    compare(`${name} average`, row[columns.average], each.averagePurchase);
    compare(`${name} per month`, row[columns.perMonth], each.purchasesPerMonth);
    const { quadrant, frequencyClass } = each;
    compare(`${name} quadrant`, row[columns.quadrant], quadrant);
    compare(`${name} name`, row[columns.quadrantName], quadrant && names[quadrant]);
    compare(`${name} action`, row[columns.action], quadrant && actions[quadrant]);
    compare(
      `${name} class`,
      row[columns.frequencyClass],
      frequencyClass === null ? null : words.segmentMap.classNames[frequencyClass]!,
    );
    if (layout.names.working === null) continue;
    compare(`${name} x`, row[columns.chartX], each.purchasesPerMonth ?? 0);
    compare(`${name} y`, row[columns.chartY], each.averagePurchase ?? "#N/A");
  }
  if (map.withoutCustomer) {
    const row = customers.find((row) => row[columns.name] === words.salesList.noCustomer) ?? [];
    compare("no customer purchases", row[columns.purchases], map.withoutCustomer.purchases);
    compare("no customer, on its row", row[columns.sales], map.withoutCustomer.sales);
  }
  const at = (row: number, column: number) => sheet[row]?.[column];
  const group = (what: string, row: number, sums: SegmentSums) => {
    compare(`${what} sales`, at(row, mapColumn.sales), sums.sales);
    if (columns.profit !== null) compare(`${what} profit`, at(row, mapColumn.profit), sums.profit);
    compare(`${what} customers`, at(row, mapColumn.customers) ?? 0, sums.customers);
  };
  for (const quadrant of quadrants)
    group(`quadrant ${quadrant}`, mapRow.firstQuadrant + quadrant - 1, map.quadrants[quadrant]);
  group("no purchase", mapRow.withoutPurchase, map.withoutPurchase);
  if (map.withoutCustomer) group("no customer", mapRow.withoutCustomer, map.withoutCustomer);
  map.classes.forEach((sums, position) => {
    const row = mapRow.firstClass + position;
    compare(`class ${position} customers`, at(row, mapColumn.customers), sums.customers);
    compare(`class ${position} sales`, at(row, mapColumn.sales), sums.sales);
  });
  compare("months", at(mapRow.months, mapColumn.value), map.months);
  for (const [row, { limit, strictlyAbove }] of [
    [mapRow.purchaseThreshold, map.purchaseThreshold],
    [mapRow.frequencyThreshold, map.frequencyThreshold],
  ] as const) {
    const { highAbove, highFrom } = words.segmentMap;
    compare("threshold", at(row, mapColumn.inUse), limit);
    compare("rule", at(row, mapColumn.rule), strictlyAbove ? highAbove : highFrom);
  }
  compare("check", at(mapRow.difference, mapColumn.value), words.salesList.ok);
  compare("alert", layout.names.working === null ? "" : at(mapRow.alert, 0), null);
  expect(wrong).toEqual([]);
}
