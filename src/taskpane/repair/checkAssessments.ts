import type { StoredPlan } from "../../excel/plans";
import type { Progress } from "../../excel/progress";
import { loadSheetWords, type Language, type SheetWords } from "../../languages/language";
import { builderName } from "../../sheets/builders";
import { entryOf, findStanding } from "../builder/standingPlans";
import { workbook } from "../builder/workbook";
import { checkPlan, repairPlan, type Checked } from "./repairPlan";

/** An assessment, and what a check found on its sheets. */
export interface CheckedAssessment {
  plan: StoredPlan;
  title: string;
  checked: Checked;
}

/** The assessments of a workbook, with the words of their sheets. */
export interface CheckedAssessments {
  words: SheetWords;
  assessments: CheckedAssessment[];
}

/** Every assessment of the workbook against what its sheets should be; changes nothing. */
export async function checkAssessments(
  language: Language,
  progress: Progress,
): Promise<CheckedAssessments> {
  const words = await loadSheetWords(language);
  const standing = (await findStanding()).flatMap((plan) => {
    const entry = entryOf(plan);
    return entry?.rounds && !plan.unfinished ? [{ plan, entry }] : [];
  });
  const assessments: CheckedAssessment[] = [];
  for (const [at, { plan, entry }] of standing.entries()) {
    progress.report(at / standing.length, "reading");
    const checked = await checkPlan(entry, plan, workbook, language, progress);
    assessments.push({ plan, title: builderName(entry, words).title, checked });
  }
  return { words, assessments };
}

/** Repairs an assessment; the returned sentence says what became of it. */
export async function repairAssessment(
  { plan, title, checked }: CheckedAssessment,
  { repair }: SheetWords,
  progress: Progress,
): Promise<string> {
  const aside = await repairPlan(plan, checked, workbook, progress);
  const { repaired, setAside } = repair;
  return aside === null ? repaired(title) : `${repaired(title)} ${setAside(aside)}`;
}
