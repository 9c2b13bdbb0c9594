import type { Builder, Choice, PlanContext, Speech, Study } from "./builder";
import { headerNotes } from "./columns/headerNotes";
import type { ListData } from "./list";
import { countFormulas } from "./plan";
import { analyse } from "./retentionTable/analysis";
import { fieldsOf } from "./retentionTable/fields";
import { guess } from "./retentionTable/guess";
import { inputs } from "./retentionTable/inputs";
import { notesOf } from "./retentionTable/notes";
import { retentionPlan } from "./retentionTable/plan";
import { previewOf } from "./retentionTable/preview";
import { rowsBehind } from "./retentionTable/rowsBehind";
import { typed } from "./retentionTable/typed";

/**
 * Retention and cohorts: who stays, who leaves and how many of the gains only replace losses, with a forecast of
 * the retention curve, new and repeat buyers, and the reasons for leaving.
 */
export const retentionTable: Builder = {
  id: "retentionTable",
  inputs,
  guess,
  columnsToRead,
  study,
  typed,
  rowsBehind,
  plan(lists, choice, speech, context) {
    const { analysis, refusal } = analyse(lists, choice);
    if (!analysis)
      throw new Error(refusal?.sentence(speech.words) ?? "The retention table was not studied.");
    return retentionPlan(analysis, choice, speech, context);
  },
};

function columnsToRead({ lists }: Choice): Record<string, number[]> {
  const chosen = lists.sales;
  if (!chosen?.list) return {};
  const columns = Object.values(chosen.roles).filter((column) => column !== null);
  return { [chosen.list]: [...new Set(columns)].sort((one, other) => one - other) };
}

function study(
  lists: Record<string, ListData>,
  choice: Choice,
  speech: Speech,
  context: PlanContext,
): Study {
  const { words } = speech;
  const { found, analysis, refusal } = analyse(lists, choice);
  const fields = fieldsOf(found, speech);
  const headers = headerNotes(lists, speech);
  if (!analysis)
    return {
      fields,
      notes: headers,
      preview: null,
      effect: words.salesList.noEffect,
      refusal: refusal?.sentence(words) ?? null,
    };
  const plan = retentionPlan(analysis, choice, speech, context);
  const names = plan.sheets.map(({ name }) => name);
  return {
    fields,
    notes: [...headers, ...notesOf(analysis, speech)],
    preview: previewOf(analysis, speech),
    effect: words.salesList.effect(names, analysis.whyValues ? 0 : countFormulas(plan)),
    refusal: null,
  };
}
