import type { Builder, Choice, Field, ListInput, Note, PlanContext, PreviewTable } from "./builder";
import type { Speech, TypedCells } from "./builder";
import { headerNotes } from "./columns/headerNotes";
import type { ListData, ListShape } from "./list";
import { countFormulas, type WorkbookPlan } from "./plan";
import type { Refusal } from "./sentence";

/** What is known of a table before words and sheets come in; `found` is how far it got. */
export interface TableOutcome<Found, Analysis> {
  found: Found;
  analysis: Analysis | null;
  refusal: Refusal | null;
}

/** The parts in which tables over lists differ. */
export interface TableParts<Found, Analysis> {
  id: string;
  inputs: ListInput[];
  guess(lists: readonly ListShape[]): Choice;
  /** The columns of a list that the user took for an input. */
  rolesOf(input: string, shape: ListShape): Record<string, number | null>;
  analyse(lists: Record<string, ListData>, choice: Choice): TableOutcome<Found, Analysis>;
  fields(found: Found, speech: Speech): Field[];
  notes(analysis: Analysis, speech: Speech): Note[];
  preview(analysis: Analysis, speech: Speech): PreviewTable;
  typed: TypedCells;
  rowsBehind?: Builder["rowsBehind"];
  plan(analysis: Analysis, choice: Choice, speech: Speech, context: PlanContext): WorkbookPlan;
  /** The figures are formulas over the lists and not values. */
  isLive(analysis: Analysis): boolean;
}

/** A builder of a table: it studies the lists, and says what its plan would create. */
export function tableBuilder<Found, Analysis>(parts: TableParts<Found, Analysis>): Builder {
  const { id, inputs, typed } = parts;
  return {
    id,
    inputs,
    guess: (lists) => parts.guess(lists),
    chooseList(lists, choice, input, list) {
      const shape = lists.find((each) => each.id === list);
      const roles = shape ? parts.rolesOf(input, shape) : {};
      return {
        ...choice,
        lists: { ...choice.lists, [input]: { list: shape?.id ?? null, roles } },
      };
    },
    columnsToRead,
    typed,
    rowsBehind: parts.rowsBehind,
    study(lists, choice, speech, context) {
      const { words } = speech;
      const { found, analysis, refusal } = parts.analyse(lists, choice);
      const fields = parts.fields(found, speech);
      const headers = headerNotes(lists, speech);
      if (!analysis)
        return {
          fields,
          notes: headers,
          preview: null,
          effect: words.salesList.noEffect,
          refusal: refusal?.sentence(words) ?? null,
        };
      const plan = parts.plan(analysis, choice, speech, context);
      const names = plan.sheets.map(({ name }) => name);
      return {
        fields,
        notes: [...headers, ...parts.notes(analysis, speech)],
        preview: parts.preview(analysis, speech),
        effect: words.salesList.effect(names, parts.isLive(analysis) ? countFormulas(plan) : 0),
        refusal: null,
      };
    },
    plan(lists, choice, speech, context) {
      const { analysis, refusal } = parts.analyse(lists, choice);
      if (!analysis) throw new Error(refusal?.sentence(speech.words) ?? `${id} was not studied.`);
      return parts.plan(analysis, choice, speech, context);
    },
  };
}

/** The columns of every role, by list. */
function columnsToRead({ lists }: Choice): Record<string, number[]> {
  const columns: Record<string, number[]> = {};
  for (const { list, roles } of Object.values(lists)) {
    if (!list) continue;
    const chosen = Object.values(roles).filter((column) => column !== null);
    columns[list] = [...new Set([...(columns[list] ?? []), ...chosen])].sort((a, b) => a - b);
  }
  return columns;
}
