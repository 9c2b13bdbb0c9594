import type { Analysis, ProfiledCustomer } from "../../../src/sheets/customerProfile/analysis";
import { at, column, firstCustomerRow, on } from "../../../src/sheets/customerProfile/layout";
import { COMPLAINTS } from "../../../src/sheets/customerProfile/options";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { en as words } from "../../allWords";
import type { Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";

const text = words.customerProfile;

/** Every number of the customers' sheet, and of the page for one of them, is the pure function's, to a billionth. */
export function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  analysis: Analysis,
  shown: ProfiledCustomer,
): void {
  const [page, customers] = plan.sheets.map(({ name }) => calculated.get(name)!) as [
    Calculated,
    Calculated,
  ];
  const { sales, list, complaints, asOf } = analysis;
  const hasProfit = sales.profit !== null;
  const found = new Comparison();
  analysis.customers.forEach(({ name, variant, profile }, position) => {
    const row = customers[firstCustomerRow + position]!;
    const what = (of: string) => `${of} of ${String(name)}`;
    found.compare(what("variant"), row[column.variant], text.variants[variant]);
    found.compare(what("sales"), row[column.sales], profile.sales.soFar);
    if (hasProfit) found.compare(what("profit"), row[column.profit], profile.profit.soFar);
    found.compare(what("purchases"), row[column.purchases], profile.purchases);
    found.compare(what("recent"), row[column.recent], profile.recent);
    found.compare(what("before"), row[column.before], profile.before);
    found.compare(what("mark"), row[column.falling], profile.isFalling ? text.fallingMark : null);
  });

  const { profile, row, variant } = shown;
  const cell = (at_: keyof typeof on, of: number = at.value) => page[on[at_]]?.[of];
  for (const value of ["soFar", "perMonth", "perYear", "expected", "wholeLife"] as const) {
    found.compare(value, cell(value), profile.sales[value]);
    if (hasProfit) found.compare(`profit ${value}`, cell(value, at.second), profile.profit[value]);
  }
  if (hasProfit)
    found.compare("profitability", cell("profitability", at.second), profile.profitability);
  found.compare("first", cell("first"), profile.first);
  found.compare("last", cell("last"), profile.last);
  found.compare("days since", cell("daysSince"), asOf - profile.last!);
  found.compare("average", cell("averagePurchase"), profile.averagePurchase);
  found.compare("months", cell("months"), profile.months);
  found.compare("per month", cell("perMonthBought"), profile.purchasesPerMonth);
  for (const figure of ["purchases", "recent", "before", "probability"] as const)
    found.compare(figure, cell(figure), profile[figure]);
  found.compare(
    "warning",
    cell("warning") === text.falling ? "yes" : "no",
    profile.isFalling ? "yes" : "no",
  );
  let sum = 0;
  [profile.earlier, ...profile.periods].forEach((sums, entry) => {
    const line = page[on.earlier + entry]!;
    found.compare(`purchases in period ${entry}`, line[at.value], sums.purchases);
    found.compare(`sales in period ${entry}`, line[at.second], sums.sales);
    if (!hasProfit) return;
    sum += sums.profit;
    found.compare(`profit in period ${entry}`, line[at.third], sums.profit);
    found.compare(`profit up to period ${entry}`, line[at.fifth], sum);
  });
  found.compare("total", page[on.timelineTotal]![at.second], profile.sales.soFar);

  const fact = (id: "kind" | "segment" | "payment") => {
    if (!list?.cells[id]) return text.notInLists;
    const value = row === null ? "" : list.cells[id][row]!;
    return value === "" ? null : String(value);
  };
  for (const id of ["kind", "segment", "payment"] as const) found.compare(id, cell(id), fact(id));
  found.compare("variant", cell("variant"), text.variants[variant]);
  if (complaints) {
    found.compare("complaints", cell("complaintCount"), shown.complaints.length);
    for (let rank = 0; rank < COMPLAINTS; rank += 1) {
      const line = page[on.firstComplaint + rank];
      const at_ = shown.complaints[rank];
      const said = at_ === undefined ? "" : String(complaints.complaints[at_]);
      found.compare(`complaint ${rank}`, line?.[at.label], said === "" ? null : said);
    }
  }
  found.compare("alert", page[on.alert]?.[0], null);
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}
