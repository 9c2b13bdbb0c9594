import type { Builder, Choice, PlanContext, Speech, Study } from "./builder";
import { analyse } from "./costTable/analysis";
import { fieldsOf } from "./costTable/fields";
import { chooseList, guess } from "./costTable/guess";
import { inputs } from "./costTable/inputs";
import { headerNotes } from "./columns/headerNotes";
import { notesOf } from "./costTable/notes";
import { columnOptionPrefix, costColumns } from "./costTable/options";
import { costTablePlan, sheetNamesFor } from "./costTable/plan";
import { previewOf } from "./costTable/preview";
import { rowsBehind } from "./costTable/rowsBehind";
import { typed } from "./costTable/typed";
import type { ListData } from "./list";
import { countFormulas } from "./plan";

/** The relationship-cost table: what the partnership with each customer costs and what it leaves. */
export const costTable: Builder = {
  id: "costTable",
  inputs,
  columnOptions: { input: "ledger", prefix: columnOptionPrefix },
  guess,
  chooseList,
  columnsToRead,
  study,
  typed,
  rowsBehind,
  plan(lists, choice, speech, context) {
    const { analysis, refusal } = analyse(lists, choice);
    if (!analysis)
      throw new Error(refusal?.sentence(speech.words) ?? "The cost table was not studied.");
    return costTablePlan(analysis, choice, speech, context);
  },
};

function columnsToRead(choice: Choice): Record<string, number[]> {
  const columns: Record<string, number[]> = {};
  for (const { id } of inputs) {
    const chosen = choice.lists[id];
    if (!chosen?.list) continue;
    const roles = Object.values(chosen.roles).filter((column) => column !== null);
    const wide = id === "ledger" && choice.options.layout === "wide";
    const costs = wide ? costColumns(choice).map(({ column }) => column) : [];
    const known = columns[chosen.list] ?? [];
    columns[chosen.list] = [...new Set([...known, ...roles, ...costs])].sort((a, b) => a - b);
  }
  return columns;
}

function study(
  lists: Record<string, ListData>,
  choice: Choice,
  speech: Speech,
  context: PlanContext,
): Study {
  const { words } = speech;
  const { found, analysis, refusal } = analyse(lists, choice);
  const fields = fieldsOf(found, choice, lists, speech);
  const headers = headerNotes(lists, speech);
  if (!analysis)
    return {
      fields,
      notes: headers,
      preview: null,
      effect: words.costTable.noEffect,
      refusal: refusal?.sentence(words) ?? null,
    };
  const names = Object.values(sheetNamesFor(analysis, speech, context)).filter(
    (name): name is string => name !== null,
  );
  const formulas = analysis.whyValues
    ? 0
    : countFormulas(costTablePlan(analysis, choice, speech, context));
  return {
    fields,
    notes: [...headers, ...notesOf(analysis, speech)],
    preview: previewOf(analysis, speech),
    effect: words.costTable.effect(names, formulas),
    refusal: null,
  };
}
