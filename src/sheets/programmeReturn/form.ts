import { programmeKinds } from "../../marketing/programmeReturn";
import type { Choice, Field, Note, PlanContext, PreviewTable, Speech } from "../builder";
import type { WorkbookPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import type { Analysis, Progress } from "./analysis";
import { kindChoices, option } from "./options";
import { programmeSheet } from "./sheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
const SCHEMA_VERSION = 1;

/** The sheet as data. */
export function programmePlan(
  analysis: Analysis,
  choice: Choice,
  { words }: Speech,
  { sheetNames }: PlanContext,
): WorkbookPlan {
  const name = freeSheetName(words.programmeReturn.sheets.programmes, sheetNames);
  return {
    ...{ builder: "programmeReturn", schemaVersion: SCHEMA_VERSION, choice },
    ...{ sheets: [programmeSheet(analysis, name, words)], show: 0, refreshable: true },
  };
}

/** What each text of a kind means. */
export function fieldsOf({ listed }: Progress, { words }: Speech): Field[] {
  const text = words.programmeReturn;
  return (listed?.kindTexts ?? []).map(({ text: label, kind }) => ({
    ...{ kind: "choice", id: option.kindOf(label), group: text.kindsGroup },
    ...{ label: label === "" ? text.noKind : label, value: kind },
    choices: kindChoices.map((value) => ({ value, label: text.kinds[value] })),
  }));
}

/** What the reader should know about the numbers, the important first. */
export function notesOf({ listed, all, byKind }: Analysis, { words }: Speech): Note[] {
  const text = words.programmeReturn;
  if (!listed) return [{ kind: "info", text: text.noList }];
  const notes: Note[] = [];
  const { why, programmes, results, roles } = listed;
  if (why) notes.push({ kind: "warning", text: words.salesList.values(why(words)) });
  if (all.return !== null) notes.push({ kind: "info", text: text.returnNote(all.return) });
  const losing = results.filter((each) => each.return !== null && each.return < 0).length;
  if (losing > 0) notes.push({ kind: "warning", text: text.losing(losing) });
  const without = programmes.filter(({ kind }) => kind === null).length;
  if (without > 0) notes.push({ kind: "warning", text: text.withoutKind(without) });
  if ((roles.baseline ?? null) === null) notes.push({ kind: "info", text: text.noBaseline });
  const best = programmeKinds
    .filter((kind) => byKind[kind].return !== null)
    .sort((one, other) => byKind[other].return! - byKind[one].return!);
  if (best.length > 1) notes.push({ kind: "info", text: text.bestNote(text.kinds[best[0]!]) });
  return notes;
}

/** The three kinds with what was spent, added and returned. */
export function previewOf({ byKind, listed }: Analysis, { words, language }: Speech): PreviewTable {
  const text = words.programmeReturn;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return {
    caption: text.kindsSection,
    headers: [2, 3, 6, 8].map((column) => text.programmeHeaders[column]!),
    rows: programmeKinds.map((kind) => {
      const { spending, incremental, return: gained } = byKind[kind];
      return [
        text.kinds[kind],
        listed ? whole.format(spending) : "",
        listed ? whole.format(incremental) : "",
        gained === null ? "" : percent.format(gained),
      ];
    }),
    numeric: [false, true, true, true],
  };
}
