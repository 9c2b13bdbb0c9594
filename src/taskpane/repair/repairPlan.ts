import { planSheetNames, type StoredPlan } from "../../excel/plans";
import type { Progress } from "../../excel/progress";
import type { Language, SheetWords } from "../../languages/language";
import { setAsidePlan } from "../../sheets/assessments/repair/setAsideSheet";
import type { Choice } from "../../sheets/builder";
import type { BuilderEntry } from "../../sheets/builders";
import type { Finding, FoundSheets, Repair } from "../../sheets/foundSheets";
import type { WorkbookPlan } from "../../sheets/plan";
import { renameSheets } from "../../sheets/renameSheets";
import { listWithOtherHeaders, withHeaders } from "../builder/columnHeaders";
import { listsByInput } from "../builder/listsByInput";
import { loadBuilder } from "../builder/loadBuilder";
import { asChoice } from "../builder/storedChoice";
import { todaySerial } from "../builder/serialDate";
import type { Workbook } from "../builder/workbook";

type Needed = Pick<
  Workbook,
  "readListShapes" | "readLists" | "readPlanSheets" | "rewritePlan" | "writePlan" | "removePlan"
>;

/** What a check found out, with what the repair needs. */
export interface Checked {
  findings: Finding[];
  found: FoundSheets;
  expected: WorkbookPlan;
  repair: Repair;
  /** Of the sheets. */
  words: SheetWords;
  sheetNames: readonly string[];
}

/** Compares an assessment's sheets with what they should be; changes nothing. */
export async function checkPlan(
  entry: BuilderEntry,
  stored: StoredPlan,
  workbook: Needed,
  language: Language,
  progress: Progress,
): Promise<Checked> {
  const { builder, speech } = await loadBuilder(entry, stored.language ?? language);
  const { shapes, sheetNames } = await workbook.readListShapes();
  const remembered = asChoice(stored.choice);
  const gone = listsThatAreGone(remembered, stored, shapes);
  const choice = withoutLists(remembered, gone);
  const columns = builder.columnsToRead(choice);
  const chosen = shapes.filter(({ id }) => id in columns);
  const read = chosen.length ? (await workbook.readLists(chosen, columns, progress)).lists : {};
  const kept = planSheetNames(stored);
  const context = {
    sheetNames: sheetNames.filter((name) => !kept.includes(name)),
    today: todaySerial(),
  };
  const plan = builder.plan(listsByInput(choice, read), choice, speech, context);
  const expected = withHeaders(renameSheets(plan, kept), columns, shapes);
  const repair = builder.repair!;
  const found = await workbook.readPlanSheets(stored, repair.names, expected, progress);
  const findings = repair.check(found, expected);
  if (gone.length > 0)
    findings.push({
      ...{ kind: "listGone", damage: true },
      sentence: (words) => words.repair.findings.listGone(gone.join(", ")),
    });
  return { findings, found, expected, repair, words: speech.words, sheetNames };
}

/**
 * Writes the sheets of an assessment anew with everything that was typed on them; what has no place any more goes on
 * a sheet of its own first. After a failure everything is as it was.
 * @returns the name of that sheet; null where there is none
 */
export async function repairPlan(
  stored: StoredPlan,
  { found, expected, repair, words, sheetNames }: Checked,
  workbook: Needed,
  progress: Progress,
): Promise<string | null> {
  const { plan, aside } = repair.mend(found, expected, (sentence) => sentence(words));
  const taken = [...sheetNames, ...plan.sheets.map(({ name }) => name)];
  const kept =
    aside.length > 0 ? await workbook.writePlan(setAsidePlan(aside, words, taken), progress) : null;
  try {
    await workbook.rewritePlan(stored, { typed: [], repair: true, plan: () => plan }, progress);
  } catch (error) {
    if (kept) await workbook.removePlan(kept.id);
    throw error;
  }
  return kept?.sheets[0]?.name ?? null;
}

type Shapes = Awaited<ReturnType<Needed["readListShapes"]>>["shapes"];

/** Lists of the choice that the workbook has no more, or not with the columns that were chosen. */
function listsThatAreGone({ lists }: Choice, stored: StoredPlan, shapes: Shapes): string[] {
  const moved = listWithOtherHeaders(stored.choice, shapes);
  return [
    ...new Set(
      Object.values(lists).flatMap(({ list }) => {
        const shape = shapes.find(({ id }) => id === list);
        return list !== null && (!shape || shape.name === moved) ? [list] : [];
      }),
    ),
  ];
}

function withoutLists(choice: Choice, gone: readonly string[]): Choice {
  const lists = Object.entries(choice.lists).filter(
    ([, { list }]) => list === null || !gone.includes(list),
  );
  return { ...choice, lists: Object.fromEntries(lists) };
}
