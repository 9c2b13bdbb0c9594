import type { SheetWords } from "../../languages/language";
import { periodConditions } from "../formulas/criteria";
import { alertFormula, alertLook, listChecks, type CheckedList } from "../formulas/listChecks";
import { rowSpan } from "../formulas/listRange";
import { titleFormula } from "../formulas/titleFormula";
import type { Provenance, SheetPlan } from "../plan";
import { cellAddress } from "../reference";
import { area, SheetDraft } from "../sheetDraft";
import { activities } from "./activities";
import type { Analysis } from "./analysis";
import { costBlock, costChart, typeBlock } from "./costBlock";
import { at, cellNames, on, type SheetNames } from "./layout";
import { movementBlock } from "./movementBlock";
import { MOST_SILENCE } from "./options";
import { worthBlock } from "./worthBlock";

/** What winning, keeping and winning back cost, the customers behind it, and what a point of retention is worth. */
export function resultSheet(analysis: Analysis, names: SheetNames, words: SheetWords): SheetPlan {
  const text = words.keepingAndWinning;
  const common = words.salesList;
  const { sales, spending, period, silence, whyValues } = analysis;
  const live = whyValues === null;
  const draft = new SheetDraft();
  const own = (row: number, column: number = at.value) => cellAddress(row, column, "both");
  const lists = checkedLists(analysis);
  const checks = on.firstType + (spending?.types.length ?? 0) + 1;

  draft.row(0, 0, [{ formula: titleFormula(text.title, common, null, own(on.from), own(on.to)) }]);
  draft.row(1, 0, [
    text.source(
      sales.data.shape.name,
      rowSpan(sales.data),
      spending && { list: spending.data.shape.name, rows: rowSpan(spending.data) },
    ),
  ]);
  draft.row(2, 0, [whyValues ? common.valuesStatement(whyValues(words)) : text.liveStatement]);
  if (live)
    draft.row(on.alert, 0, [
      { formula: alertFormula(lists, { from: on.from, to: on.to, listChecks: checks }, words) },
    ]);
  draft.row(on.from, at.label, [common.from, period.from]);
  draft.row(on.to, at.label, [common.to, period.to]);
  draft.row(on.silence, at.label, [text.silence, silence]);
  if (live) {
    const conditions = periodConditions(own(on.from), own(on.to));
    draft.row(on.from, at.hidden, [{ formula: conditions.from }]);
    draft.row(on.to, at.hidden, [{ formula: conditions.to }]);
    // The customers' sheet counts purchases before the period, in the silence before it, and in that before its end.
    draft.row(on.silence, at.hidden, [{ formula: `="<"&${own(on.from)}` }]);
    draft.row(on.silence + 1, at.hidden, [{ formula: `=">="&${own(on.from)}-${own(on.silence)}` }]);
    draft.row(on.silence + 2, at.hidden, [{ formula: `=">="&${own(on.to)}+1-${own(on.silence)}` }]);
  }
  costBlock(analysis, words, draft);
  movementBlock(analysis, names, words, draft);
  worthBlock(analysis, names, words, draft);
  typeBlock(analysis, names, words, draft);
  if (live) draft.add(listChecks(lists, checks, words, draft.grid));

  const inputs = live ? "input" : "label";
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "subtitle");
  draft.look(area(2, 0), "note");
  draft.look(area(on.from, at.label, 3), "label");
  draft.look(area(on.from, at.value, 3), inputs, { align: "right" });
  draft.format(area(on.from, at.value, 2), "yyyy-mm-dd");
  draft.format(area(on.silence, at.value), "#,##0");
  if (live) {
    draft.name(cellNames.from, on.from, at.value);
    draft.name(cellNames.to, on.to, at.value);
    draft.name(cellNames.silence, on.silence, at.value);
    draft.validations.push(
      {
        area: area(on.from, at.value, 2),
        kind: "date",
        prompt: { title: text.period, text: common.datePrompt },
        message: { title: text.period, text: common.dateMessage },
      },
      {
        area: area(on.silence, at.value),
        kind: "wholeNumber",
        minimum: 1,
        maximum: MOST_SILENCE,
        message: { title: text.silenceTitle, text: text.silenceMessage(MOST_SILENCE) },
      },
    );
    draft.conditionalFormats.push(alertLook(area(on.alert, 0), own(on.alert, 0)));
  }
  return draft.plan(names.result, {
    columnWidths: [
      { column: 0, width: 3 },
      { column: at.label, width: 54 },
      { column: at.value, columns: at.compared - at.value, width: 18 },
      { column: at.compared, width: 28 },
      { column: at.hidden, width: 0 },
    ],
    charts: [costChart(words)],
    provenance: provenanceOf(analysis),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
  });
}

/** Sales and customers come from the sales list, costs from the ledger. */
function provenanceOf({ sales, spending }: Analysis): Provenance[] {
  const list = sales.data.shape.id;
  const single = (figure: string, row: number) => ({ area: area(row, at.value), list, figure });
  const counted = (["kept", "lost", "gained", "wonBack", "buyers"] as const).map((each) =>
    single(each, on[each]),
  );
  const sums = [single("sales", on.sales), ...(sales.profit ? [single("profit", on.profit)] : [])];
  if (!spending) return [...counted, ...sums];
  const costs = { list: spending.data.shape.id };
  return [
    ...[...counted, ...sums],
    { ...costs, area: area(on.winning, at.ledger, activities.length), figure: "activity" },
    { ...costs, area: area(on.firstType, at.value, spending.types.length), figure: "costType" },
  ];
}

/** The lists behind the formulas, each once. */
function checkedLists({ sales, spending }: Analysis): CheckedList[] {
  const amounts = sales.computed ? ["quantity", "price", "discount"] : ["amount"];
  const numeric = [...amounts, "date", "profit", "costOfGoods"].flatMap(
    (id) => sales.roles[id] ?? [],
  );
  const first = { data: sales.data, numeric, filled: sales.roles.date! };
  if (!spending) return [first];
  const costs = ["date", "amount"].flatMap((id) => spending.roles[id] ?? []);
  return [first, { data: spending.data, numeric: costs, filled: spending.roles.amount! }];
}
