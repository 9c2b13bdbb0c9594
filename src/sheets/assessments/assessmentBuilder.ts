import type { Builder, Choice, Field, Note, PreviewTable, Speech } from "../builder";
import { checkList } from "../columns/checkList";
import { columnLabel } from "../columns/columnLabel";
import type { CellValue, ListData, ListShape } from "../list";
import { assessmentPlan, assessmentSheetNames, sheetNamesOf } from "./assessmentPlan";
import { itemNumber, type Assessment } from "./definition";
import type { IndicatorLists } from "./indicator";
import { countFilled, guessTerm } from "./indicatorSheet";
import { putKept } from "./kept";
import { ListColumns } from "./listColumns";
import { RATERS, raterSheets, ratersOf, ratersRefusal } from "./raters/raters";
import { repairOf } from "./repair/repair";
import { standingNames } from "./standing";
import { templateOfSheets } from "./template/templateOfSheets";
import { earlierRounds, nextRoundOf } from "./rounds";

const LONGEST_COMPANY = 200;
const PREVIEWED = 8;
/** Different words offered for a term. */
const OFFERED = 50;

/** The lists an assessment may read, and how they are recognised among those of the workbook. */
export interface AssessmentLists {
  lists: IndicatorLists;
  guess: (lists: readonly ListShape[]) => Choice;
  chooseList?: Builder["chooseList"];
}

/** The builder of an assessment. It works without any list; lists only add figures beside the questions. */
export function assessmentBuilder(
  assessment: Assessment,
  { lists: readable, guess, chooseList }: AssessmentLists,
): Builder {
  const { definition } = assessment;

  return {
    id: definition.id,
    inputs: readable.inputs,
    guess,
    chooseList,
    nextRound: nextRoundOf(definition),
    repair: repairOf(definition),
    template: {
      ...{ names: standingNames, scale: definition.scale },
      make: (cells, wish, words) => templateOfSheets(cells, definition, wish, words),
    },

    columnsToRead(choice) {
      const columns: Record<string, number[]> = {};
      for (const { id } of readable.inputs) {
        const chosen = choice.lists[id];
        if (!chosen?.list) continue;
        const used = Object.values(chosen.roles).filter((each) => each !== null);
        // Two inputs may read one list.
        columns[chosen.list] = [...new Set([...(columns[chosen.list] ?? []), ...used])];
      }
      return columns;
    },

    study(lists, choice, speech, context) {
      const { words } = speech;
      const columns = new ListColumns(lists, choice);
      const names = sheetNamesOf(assessmentSheetNames(assessment, speech, context.sheetNames));
      const raters = raterSheets(ratersOf(choice), words, [...context.sheetNames, ...names]);
      return {
        fields: fieldsOf(assessment, readable, columns, choice, speech),
        notes: notesOf(assessment, readable, lists, columns, choice, speech),
        preview: previewOf(assessment, speech),
        effect: words.assessments.effect(
          [...names, ...(raters ? [raters.comparison, ...raters.sheets] : [])]
            .map((name) => words.assessments.quoted(name))
            .join(", "),
        ),
        refusal: refusalOf(assessment, readable, lists, choice, speech),
      };
    },

    plan(lists, choice, speech, context) {
      const columns = new ListColumns(lists, choice);
      const plan = assessmentPlan(assessment, speech, {
        company: companyOf(choice),
        threshold: thresholdOf(assessment, choice),
        raters: ratersOf(choice),
        rounds: earlierRounds(choice),
        terms: termsOf(readable, columns, choice),
        lists: readable,
        columns,
        choice,
        today: Math.floor(context.today),
        sheetNames: context.sheetNames,
      });
      return putKept(plan, choice);
    },
  };
}

function companyOf({ options }: Choice): string {
  return String(options.company ?? "").trim();
}

function thresholdOf({ definition }: Assessment, { options }: Choice): number {
  return typeof options.threshold === "number" ? options.threshold : definition.threshold;
}

function termsOf(
  { terms }: IndicatorLists,
  columns: ListColumns,
  { options }: Choice,
): Record<string, string> {
  return Object.fromEntries(
    terms.map((term) => {
      const chosen = options[term.id];
      const guessed = guessTerm(term, columns.values(term.input, term.role));
      return [term.id, typeof chosen === "string" ? chosen : guessed];
    }),
  );
}

function fieldsOf(
  assessment: Assessment,
  readable: IndicatorLists,
  columns: ListColumns,
  choice: Choice,
  { words }: Speech,
): Field[] {
  const { fields } = words.assessments;
  const { scale } = assessment.definition;
  const terms = termsOf(readable, columns, choice);
  return [
    { id: "company", kind: "text", label: fields.company, value: companyOf(choice) },
    {
      id: "threshold",
      kind: "number",
      label: fields.threshold,
      hint: fields.thresholdHint,
      value: thresholdOf(assessment, choice),
      minimum: scale.minimum,
      maximum: scale.maximum,
    },
    {
      ...{ id: RATERS, kind: "text", label: fields.raters, hint: fields.ratersHint },
      value: ratersOf(choice).join(", "),
    },
    ...readable.terms.flatMap((term): Field[] => {
      const values = differentTexts(columns.values(term.input, term.role));
      if (values.length === 0) return [];
      return [
        {
          id: term.id,
          kind: "choice",
          group: readable.inputs.find(({ id }) => id === term.input)?.label(words) ?? "",
          label: term.label(words),
          value: terms[term.id] ?? "",
          choices: [
            { value: "", label: fields.none },
            ...values.map((value) => ({ value, label: value })),
          ],
        },
      ];
    }),
  ];
}

function differentTexts(values: readonly CellValue[]): string[] {
  return [...new Set(values.map(String))].filter((text) => text !== "").slice(0, OFFERED);
}

function notesOf(
  { definition }: Assessment,
  readable: IndicatorLists,
  lists: Record<string, ListData>,
  columns: ListColumns,
  choice: Choice,
  { words }: Speech,
): Note[] {
  const { notes } = words.assessments;
  const all: Note[] = [];
  for (const { id, roles } of readable.inputs) {
    const data = lists[id];
    if (!data) continue;
    if (data.shape.rowCount === 0)
      all.push({ kind: "warning", text: notes.emptyList(data.shape.name) });
    for (const role of roles) {
      const column = columns.index(id, role.id);
      if (column === null) continue;
      const wrong = (data.columns.get(column) ?? []).filter(
        (cell) => cell !== "" && typeof cell !== "number",
      ).length;
      if (wrong === 0) continue;
      const label = columnLabel(data.shape, column);
      if (readable.numbers.has(role.id))
        all.push({ kind: "warning", text: notes.notNumbers(wrong, label, data.shape.name) });
      else if (readable.dates.has(role.id))
        all.push({ kind: "warning", text: notes.notDates(wrong, label, data.shape.name) });
    }
  }
  const filled = countFilled(definition.indicators, columns);
  if (definition.indicators.length > 0)
    all.push({
      kind: "info",
      text: readable.inputs.some(({ id }) => choice.lists[id]?.list)
        ? notes.filled(filled, definition.indicators.length)
        : notes.withoutLists,
    });
  return all;
}

function previewOf({ definition, texts }: Assessment, { words }: Speech): PreviewTable {
  const { columns, preview } = words.assessments;
  const own = texts(words);
  const rows = definition.sections.flatMap((section) =>
    section.items.map((item, index) => [
      `${itemNumber(section, index)} ${own.items[item.id]?.name ?? item.id}`,
      own.items[item.id]?.question ?? "",
    ]),
  );
  return {
    caption: preview(Math.min(PREVIEWED, rows.length), rows.length),
    headers: [columns.item, columns.question],
    rows: rows.slice(0, PREVIEWED),
    numeric: [false, false],
  };
}

function refusalOf(
  { definition: { scale } }: Assessment,
  readable: IndicatorLists,
  lists: Record<string, ListData>,
  choice: Choice,
  { words }: Speech,
): string | null {
  const { refusal } = words.assessments;
  const { threshold } = choice.options;
  if (
    threshold != null &&
    !(typeof threshold === "number" && threshold >= scale.minimum && threshold <= scale.maximum)
  )
    return refusal.threshold(scale.minimum, scale.maximum, String(threshold));
  const company = companyOf(choice);
  if (company.length > LONGEST_COMPANY)
    return refusal.companyTooLong(LONGEST_COMPANY, company.length);
  const wrongRaters = ratersRefusal(ratersOf(choice));
  if (wrongRaters) return wrongRaters.sentence(words);
  for (const input of readable.inputs) {
    const data = lists[input.id];
    const chosen = choice.lists[input.id];
    // An empty list is no obstacle here: its indicators stay empty.
    if (!data || !chosen?.list || data.shape.rowCount === 0) continue;
    const wrong = checkList(input, chosen, data);
    if (wrong) return wrong.sentence(words);
  }
  return null;
}
