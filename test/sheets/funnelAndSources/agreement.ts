import type { Choice } from "../../../src/sheets/builder";
import { funnelAndSources } from "../../../src/sheets/funnelAndSources";
import { analyse, type Analysis } from "../../../src/sheets/funnelAndSources/analysis";
import { at, layOut, on } from "../../../src/sheets/funnelAndSources/layout";
import type { CellValue } from "../../../src/sheets/list";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { en as words } from "../../allWords";
import type { Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { build, type Built, type TestList } from "../listFixture";

export const buildFunnel = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, funnelAndSources);

export const analysisOf = ({ data, choice }: Built): Analysis => analyse(data, choice).analysis!;

/** Every number of the sheet equals that of the pure functions, to a billionth; blanks where they know none. */
export function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  analysis: Analysis,
): void {
  const cells = calculated.get(plan.sheets[0]!.name)!;
  const { steps, sources } = analysis;
  const layout = layOut(analysis);
  const found = new Comparison();
  steps?.funnel.forEach((step, position) => {
    const row = cells[on.firstStep + position]!;
    const { shareOfPrevious, shareOfFirst, lost, count } = step;
    found.compare(`count ${position}`, row[at.value], count);
    found.compare(`of previous ${position}`, row[at.ofPrevious], shareOfPrevious);
    found.compare(`of first ${position}`, row[at.ofFirst], shareOfFirst);
    found.compare(`lost ${position}`, row[at.lost], lost);
    const worst = position === steps.worst ? words.funnelAndSources.worstStep : null;
    found.compare(`worst ${position}`, row[at.worst], worst);
  });
  if (sources) {
    const { figures, recommended, hasBlank } = sources;
    const shown = hasBlank ? figures : figures.slice(0, -1);
    shown.forEach((figure, position) => {
      const row = cells[layout.firstSource + position]!;
      found.compare(`new ${position}`, row[at.newCustomers], figure.newCustomers);
      found.compare(`orders ${position}`, row[at.orders], figure.orders);
      found.compare(`sales ${position}`, row[at.sales], figure.sales);
      found.compare(`days ${position}`, row[at.days], figure.daysToClose);
    });
    const sum = (of: (position: number) => number) =>
      figures.reduce((total, _, position) => total + of(position), 0);
    const orders = sum((position) => figures[position]!.orders);
    const brought = sum((position) => (recommended[position] ? figures[position]!.orders : 0));
    found.compare("orders in all", cells[layout.total]![at.orders], orders);
    found.compare("share", cells[layout.share]![at.value], orders > 0 ? brought / orders : null);
  }
  found.compare("alert", cells[on.alert]?.[0], null);
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}

/** Steps with counts in two rows each, and sales of two sources with first contacts. */
export function fewLists(): TestList[] {
  const sale = (...cells: CellValue[]) => cells;
  return [
    {
      name: "Web shop",
      headers: ["Step", "Users"],
      rows: [
        ["Visit", 600],
        ["Basket", 90],
        ["Order", 60],
        ["Visit", 400],
        ["Basket", 110],
        ["Order", 55],
        ["=1+1", 110],
      ],
    },
    {
      name: "Orders",
      headers: ["Customer", "Order date", "Lead source", "First contact", "Amount", "Order no"],
      rows: [
        sale("Ann", 45_300, "Referral", 45_290, 10, "A1"),
        sale("Ann", 45_300, "Advert", "", 5, "A1"),
        sale("Bo*", 45_310.5, "Advert", 45_310, 20, "A2"),
        sale("Bo*", 45_400, "Referral", 45_390, 20, ""),
        sale("Cy", 45_500, "", 45_510, 7, "A3"),
        sale("Cy", 45_501, "Advert", "", -7, "A3"),
        sale("", 45_502, "Advert", 45_500, 3, ""),
      ],
      formats: { "Order date": "yyyy-mm-dd", "First contact": "yyyy-mm-dd" },
    },
  ];
}
