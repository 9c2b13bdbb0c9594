import type { Speech } from "../builder";
import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { Content, SheetPlan, WorkbookPlan } from "../plan";
import { actionSheet } from "./actionSheet";
import type { Assessment } from "./definition";
import type { IndicatorLists } from "./indicator";
import { gridSheet } from "./gridSheet";
import { indicatorSheet } from "./indicatorSheet";
import { chooseSheetNames, Layout, type SheetNames } from "./layout";
import { levelsSheet } from "./levelsSheet";
import type { ListColumns } from "./listColumns";
import { comparisonSheet, medianOf } from "./raters/comparisonSheet";
import { raterSheet } from "./raters/raterSheet";
import { raterSheets } from "./raters/raters";
import { ratingSheet } from "./ratingSheet";
import { resultSheet } from "./resultSheet";
import type { Round } from "./rounds";
import { roundNotesSheet } from "./roundNotesSheet";
import { roundsSheet } from "./roundsSheet";
import { freeSheetName } from "../sheetName";

/** What an assessment's sheets are made from besides its definition. */
export interface AssessmentSettings {
  company: string;
  threshold: number;
  /** Those who rate beside each other; none where one person rates. */
  raters: readonly string[];
  /** What was rated before, the oldest first. */
  rounds: readonly Round[];
  /** SheetWords that indicators look for in the lists, by term. */
  terms: Record<string, string>;
  lists: IndicatorLists;
  columns: ListColumns;
  /** Remembered in the plan. */
  choice: unknown;
  today: number;
  sheetNames: readonly string[];
}

/** Free names for the sheets of an assessment. */
export function assessmentSheetNames(
  { definition, texts }: Assessment,
  { words }: Speech,
  taken: readonly string[],
): SheetNames {
  const wishes = { title: texts(words).title, ...words.assessments.sheets };
  return chooseSheetNames(wishes, definition, taken);
}

/** The names that there are, in the order of the sheets. */
export function sheetNamesOf({ rating, result, actions, indicators, grid, levels }: SheetNames) {
  return [rating, result, actions, indicators, grid, levels].filter((name) => name !== null);
}

/**
 * The sheets of an assessment: rating, result with radar chart, action list, indicators (where the definition
 * has any) and levels; where several rate, their comparison and a sheet of each. Every figure is a live formula of Excel 2010; nothing needs the add-in afterwards.
 */
export function assessmentPlan(
  assessment: Assessment,
  speech: Speech,
  settings: AssessmentSettings,
): WorkbookPlan {
  const { definition } = assessment;
  const { words, language } = speech;
  const texts = assessment.texts(words);
  const layout = new Layout(
    definition,
    assessmentSheetNames(assessment, speech, settings.sheetNames),
  );
  const taken = [...settings.sheetNames, ...sheetNamesOf(layout.names)];
  const raters = raterSheets(settings.raters, words, taken);
  const indicators =
    layout.names.indicators === null
      ? null
      : indicatorSheet(layout, texts, words, settings.lists, settings.columns, settings.terms);
  const head = { company: settings.company, date: settings.today };
  const figures = indicators?.figures ?? new Map<string, Content>();
  return {
    builder: definition.id,
    schemaVersion: definition.schemaVersion,
    language,
    choice: settings.choice,
    sheets: [
      ratingSheet(
        layout,
        texts,
        words,
        head,
        figures,
        raters && ((id) => medianOf(layout, raters, id)),
      ),
      resultSheet(layout, texts, words),
      actionSheet(layout, texts, words, settings.threshold),
      ...(indicators ? [indicators.sheet] : []),
      ...(layout.names.grid === null ? [] : [gridSheet(layout, texts, words)]),
      levelsSheet(layout, texts, words),
      ...(raters
        ? [
            comparisonSheet(layout, texts, words, raters),
            ...raters.names.map((rater, place) =>
              raterSheet(layout, texts, words, rater, place, raters.sheets[place]!),
            ),
          ]
        : []),
      ...roundSheets(layout, texts, words, settings.rounds, [
        ...taken,
        ...(raters ? [raters.comparison, ...raters.sheets] : []),
      ]),
    ],
    show: 0,
    refreshable: false,
  };
}

/** What was rated before: the scores over time, and what they rested on. */
function roundSheets(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  rounds: readonly Round[],
  taken: readonly string[],
): SheetPlan[] {
  if (rounds.length === 0) return [];
  const { sheet, notes } = words.assessments.rounds;
  const name = freeSheetName(sheet, taken);
  const noted = freeSheetName(notes.sheet, [...taken, name]);
  return [
    roundsSheet(layout, texts, words, rounds, name),
    roundNotesSheet(layout, texts, words, rounds, noted),
  ];
}
