import type { Builder, Choice, PlanContext, Speech, Study } from "./builder";
import { headerNotes } from "./columns/headerNotes";
import type { ListData, ListShape } from "./list";
import { countFormulas } from "./plan";
import { salesCandidate } from "./salesList/salesCandidate";
import { salesInput } from "./salesList/salesInput";
import { analyse } from "./segmentMap/analysis";
import { fieldsOf } from "./segmentMap/fields";
import { notesOf } from "./segmentMap/notes";
import { segmentMapPlan, sheetNamesFor } from "./segmentMap/plan";
import { previewOf } from "./segmentMap/preview";
import { rowsBehind } from "./segmentMap/rowsBehind";
import { typed } from "./segmentMap/typed";

/** The segment map: customers by the average cost of a purchase and the purchases in a month. */
export const segmentMap: Builder = {
  id: "segmentMap",
  inputs: [{ ...salesInput, roles: salesInput.roles.filter(({ id }) => id !== "weight") }],
  guess,
  columnsToRead,
  study,
  typed,
  rowsBehind,
  plan(lists, choice, speech, context) {
    const { analysis, refusal } = analyse(lists, choice);
    if (!analysis)
      throw new Error(refusal?.sentence(speech.words) ?? "The segment map was not studied.");
    return segmentMapPlan(analysis, choice, speech, context);
  },
};

/** The list that looks most like a sales list. */
function guess(lists: readonly ListShape[]): Choice {
  let best: { list: string | null; roles: Record<string, number | null>; score: number } = {
    list: null,
    roles: {},
    score: 0,
  };
  for (const shape of lists) {
    const { roles, score } = salesCandidate(shape);
    if (score > best.score) best = { list: shape.id, roles: { ...roles, weight: null }, score };
  }
  return { lists: { sales: { list: best.list, roles: best.roles } }, options: {} };
}

function columnsToRead({ lists: { sales } }: Choice): Record<string, number[]> {
  if (!sales?.list) return {};
  const columns = Object.values(sales.roles).filter((column) => column !== null);
  return { [sales.list]: [...new Set(columns)].sort((a, b) => a - b) };
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
  const names = Object.values(sheetNamesFor(analysis, speech, context)).filter(
    (name): name is string => name !== null,
  );
  const formulas = analysis.live.sums
    ? countFormulas(segmentMapPlan(analysis, choice, speech, context))
    : 0;
  return {
    fields,
    notes: [...headers, ...notesOf(analysis, speech)],
    preview: previewOf(analysis, speech),
    effect: words.salesList.effect(names, formulas),
    refusal: null,
  };
}
