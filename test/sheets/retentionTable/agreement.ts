import { leakage } from "../../../src/marketing/leakage";
import { averageLifetime, retentionRate } from "../../../src/marketing/retention";
import { renewalRetention, renewalSurvival } from "../../../src/statistics/shiftedBetaGeometric";
import type { Choice } from "../../../src/sheets/builder";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { retentionTable } from "../../../src/sheets/retentionTable";
import { analyse, type Analysis } from "../../../src/sheets/retentionTable/analysis";
import {
  bucketColumns,
  buyerColumns,
  cohortColumn,
  forecastColumns,
  headRow,
  layOut,
  type BucketColumn,
  type BuyerColumn,
  type ForecastColumn,
} from "../../../src/sheets/retentionTable/layout";
import type { Calculated } from "../calculated";
import { build, type Built, type TestList } from "../listFixture";

export const buildRetention = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, retentionTable);

export const analysisOf = ({ data, choice }: Built): Analysis => analyse(data, choice).analysis!;

export function layoutOf(analysis: Analysis, plan: WorkbookPlan) {
  const names = plan.sheets.map(({ name }) => name);
  const [cohorts, bucket, buyers] = names as [string, string, string];
  const hasForecast = typeof analysis.forecast !== "string";
  const rest = names.slice(hasForecast ? 4 : 3);
  return layOut(analysis, {
    cohorts,
    bucket,
    buyers,
    forecast: hasForecast ? names[3]! : null,
    reasons: rest[0]!,
    working: rest[1] ?? null,
  });
}

/** Every number of the sheets equals that of the pure functions, to a billionth; blanks where they know none. */
export function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  analysis: Analysis,
): void {
  const layout = layoutOf(analysis, plan);
  const { rows, names, count } = layout;
  const { cohorts, buyers, flow, curve, forecast, finished } = analysis;
  const wrong: string[] = [];
  const compare = (
    what: string,
    got: Calculated[number][number] | undefined,
    expected: number | null | undefined,
  ) => {
    const value = got === "" || got === undefined ? null : got;
    const wanted = expected === undefined || Number.isNaN(expected) ? null : expected;
    const same =
      wanted === null || typeof value !== "number"
        ? value === wanted
        : Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    if (!same) wrong.push(`${what}: ${String(value)} instead of ${String(wanted)}`);
  };

  const sheet = calculated.get(names.cohorts)!;
  const rowOf = new Map(cohorts.periods.map((period, row) => [period - buyers.from, row]));
  for (let entry = 0; entry < count; entry += 1)
    for (let later = 0; entry + later < count; later += 1) {
      const row = rowOf.get(entry);
      const isOver = entry + later < finished;
      const at = (row ?? 0) * cohorts.columns;
      const size = row === undefined ? 0 : cohorts.customers[at]!;
      const bought = row === undefined ? 0 : cohorts.customers[at + later]!;
      const column = cohortColumn(later);
      compare(
        `count ${entry}+${later}`,
        sheet[rows.counts + entry]![column],
        isOver ? bought : null,
      );
      const share = isOver && size > 0 ? bought / size : null;
      compare(`share ${entry}+${later}`, sheet[rows.shares + entry]![column], share);
    }
  for (let later = 0; later < count; later += 1)
    compare(`average ${later}`, sheet[rows.average]![cohortColumn(later)], curve.share[later]);

  for (let entry = 0; entry < count; entry += 1) {
    const bucket = (column: BucketColumn) =>
      calculated.get(names.bucket)![rows.bucket + entry]![bucketColumns.indexOf(column)];
    const [start, gained, lost, end] = [flow.start, flow.gained, flow.lost, flow.end].map(
      (figures) => figures[entry]!,
    ) as [number, number, number, number];
    const over = entry < finished;
    const rate = over ? retentionRate(start, end, gained) : null;
    compare(`start ${entry}`, bucket("start"), start);
    compare(`gained ${entry}`, bucket("gained"), gained);
    compare(`new ${entry}`, bucket("new"), buyers.newBuyers[entry]);
    compare(`returned ${entry}`, bucket("returned"), gained - buyers.newBuyers[entry]!);
    compare(`lost ${entry}`, bucket("lost"), lost);
    compare(`end ${entry}`, bucket("end"), end);
    compare(`retention ${entry}`, bucket("retention"), rate);
    compare(`lifetime ${entry}`, bucket("lifetime"), rate === null ? null : averageLifetime(rate));
    compare(`replaced ${entry}`, bucket("replaced"), over ? leakage(start, end, gained) : null);

    const row = (column: BuyerColumn) =>
      calculated.get(names.buyers)![rows.buyers + entry]![buyerColumns.indexOf(column)];
    compare(`buyers ${entry}`, row("buyers"), buyers.buyers[entry]);
    compare(`new buyers ${entry}`, row("new"), buyers.newBuyers[entry]);
    compare(`repeat ${entry}`, row("repeat"), buyers.repeatBuyers[entry]);
    compare(`repeat rate ${entry}`, row("repeatRate"), buyers.repeatRate[entry]);
    compare(`new sales ${entry}`, row("newSales"), buyers.newSales[entry]);
    compare(`repeat sales ${entry}`, row("repeatSales"), buyers.repeatSales[entry]);
  }
  const sum = (figures: Float64Array) =>
    figures.subarray(0, finished).reduce((total, each) => total + each, 0);
  const totals = (column: BucketColumn) =>
    calculated.get(names.bucket)![rows.bucketTotal]![bucketColumns.indexOf(column)];
  compare("gained in all", totals("gained"), sum(flow.gained));
  compare("lost in all", totals("lost"), sum(flow.lost));
  const all = sum(flow.start);
  compare("retention in all", totals("retention"), all > 0 ? 1 - sum(flow.lost) / all : null);
  compare("end of all", totals("end"), flow.end[finished - 1]);

  if (typeof forecast !== "string") {
    const table = calculated.get(names.forecast!)!;
    const at = (later: number, column: ForecastColumn) =>
      table[rows.forecast + later]![forecastColumns.indexOf(column)];
    const length = curve.share.length;
    const laters = Array.from({ length: length + 6 }, (_, later) => later);
    const survival = renewalSurvival({ ...forecast.all }, laters);
    const stays = renewalRetention({ ...forecast.all }, laters);
    for (const later of laters) {
      compare(`observed ${later}`, at(later, "observed"), curve.share[later]);
      compare(`behind ${later}`, at(later, "customers"), curve.customers[later]);
      compare(`forecast ${later}`, at(later, "forecast"), survival[later]);
      compare(`stay ${later}`, at(later, "stay"), stays[later]);
    }
    if (forecast.holdout)
      compare("holdout error", table[rows.parameters + 3]![2], forecast.holdout.meanError);
  }
  for (const { name } of plan.sheets) {
    const cells = calculated.get(name)!;
    const alert = layout.live && name !== names.working ? (cells[headRow.alert]?.[0] ?? "") : "";
    if (alert !== "") wrong.push(`alert on ${name}: ${String(alert)}`);
    for (const row of cells)
      for (const cell of row ?? [])
        if (typeof cell === "string" && /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!)/.test(cell))
          wrong.push(`${cell} on ${name}`);
  }
  expect(wrong).toEqual([]);
}
