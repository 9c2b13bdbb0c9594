import type { SheetWords } from "../../languages/language";
import { periodConditions } from "../formulas/criteria";
import { alertFormula, alertLook, listChecks, type CheckedList } from "../formulas/listChecks";
import { rowSpan } from "../formulas/listRange";
import { titleFormula } from "../formulas/titleFormula";
import type { Provenance, SheetPlan } from "../plan";
import { cellAddress } from "../reference";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { funnelBlock, funnelChart } from "./funnelBlock";
import { at, cellNames, layOut, on, type Layout } from "./layout";
import { sourceBlock, sourceChart } from "./sourceBlock";

/** The funnel, and below it the sources. */
export function funnelSheet(
  analysis: Analysis,
  name: string,
  working: string | null,
  words: SheetWords,
): SheetPlan {
  const text = words.funnelAndSources;
  const common = words.salesList;
  const { steps, sources } = analysis;
  const layout = layOut(analysis);
  const draft = new SheetDraft();
  const own = (row: number, column: number = at.value) => cellAddress(row, column, "both");
  const lists = checkedLists(analysis);
  const liveSources = sources !== null && sources.why === null;
  draft.row(0, 0, [
    sources
      ? { formula: titleFormula(text.title, common, null, own(on.from), own(on.to)) }
      : text.title,
  ]);
  draft.row(1, 0, [
    text.readFrom(
      steps && { list: steps.data.shape.name, rows: rowSpan(steps.data) },
      sources && { list: sources.sales.data.shape.name, rows: rowSpan(sources.sales.data) },
    ),
  ]);
  const why = steps?.why ?? sources?.why ?? null;
  draft.row(2, 0, [
    why
      ? common.valuesStatement(why(words))
      : lists.length > 0
        ? text.liveStatement
        : text.typedStatement,
  ]);
  if (sources) {
    draft.row(on.from, at.label, [common.from, sources.period.from]);
    draft.row(on.to, at.label, [common.to, sources.period.to]);
    draft.look(area(on.from, at.label, 2), "label");
    draft.look(area(on.from, at.value, 2), liveSources ? "input" : "label", { align: "right" });
    draft.format(area(on.from, at.value, 2), "yyyy-mm-dd");
  }
  if (liveSources) {
    const conditions = periodConditions(own(on.from), own(on.to));
    draft.row(on.from, at.hidden, [{ formula: conditions.from }]);
    draft.row(on.to, at.hidden, [{ formula: conditions.to }]);
    draft.name(cellNames.from, on.from, at.value);
    draft.name(cellNames.to, on.to, at.value);
    draft.validations.push({
      area: area(on.from, at.value, 2),
      kind: "date",
      prompt: { title: text.period, text: common.datePrompt },
      message: { title: text.period, text: common.dateMessage },
    });
  }
  funnelBlock(analysis, layout, words, draft);
  sourceBlock(analysis, layout, working, words, draft);
  if (lists.length > 0) {
    draft.add(listChecks(lists, layout.checks, words, draft.grid));
    const rows = { from: on.from, to: on.to, listChecks: layout.checks };
    const [below, texts] = [1, 2].map((after) => own(layout.checks + after));
    draft.row(on.alert, 0, [
      {
        formula: liveSources
          ? alertFormula(lists, rows, words)
          : `=TRIM(IF(${below}=0,"",${quoted(`${common.rowsAdded} `)})&IF(${texts}=0,"",${quoted(common.textsTyped)}))`,
      },
    ]);
    draft.conditionalFormats.push(alertLook(area(on.alert, 0), own(on.alert, 0)));
  }
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "subtitle");
  draft.look(area(2, 0), "note");
  return draft.plan(name, {
    columnWidths: [
      { column: at.number, width: 5 },
      { column: at.label, width: 44 },
      { column: at.value, columns: at.worst - at.value, width: 20 },
      { column: at.worst, columns: at.hidden - at.worst, width: 18 },
      { column: at.hidden, width: 0 },
    ],
    charts: [funnelChart(layout, words), sourceChart(layout, words)],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
    provenance: figuresOf(analysis, layout),
  });
}

/** Counts of steps, and what came by each source; days are averages. */
function figuresOf({ steps, sources }: Analysis, layout: Layout): Provenance[] {
  const column = (first: number, of: number, rows: number, list: string, figure: string) => ({
    ...{ area: area(first, of, rows), list, figure },
  });
  const counted = ["newCustomers", "orders", "sales"] as const;
  return [
    ...(steps
      ? [column(on.firstStep, at.value, layout.stepRows, steps.data.shape.id, "step")]
      : []),
    ...(sources
      ? counted.map((figure) =>
          column(
            ...([layout.firstSource, at[figure], layout.sourceRows] as const),
            ...([sources.sales.data.shape.id, figure] as const),
          ),
        )
      : []),
  ];
}

/** The lists that formulas stand over. */
function checkedLists({ steps, sources }: Analysis): CheckedList[] {
  const lists: CheckedList[] = [];
  if (steps && !steps.why) {
    const count = steps.roles.count ?? null;
    const numeric = count === null ? [] : [count];
    lists.push({ data: steps.data, numeric, filled: steps.roles.step! });
  }
  if (sources && !sources.why) {
    const { data, roles, computed } = sources.sales;
    const amounts = computed ? ["quantity", "price", "discount"] : ["amount"];
    const numeric = [...amounts, "date"].flatMap((id) => roles[id] ?? []);
    lists.push({ data, numeric, filled: roles.date! });
  }
  return lists;
}
