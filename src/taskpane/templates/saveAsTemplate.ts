import type { StoredPlan } from "../../excel/plans";
import type { Language } from "../../languages/language";
import type { Template } from "../../sheets/assessments/template/template";
import type { TemplateWish } from "../../sheets/assessments/template/templateOfSheets";
import type { BuilderEntry } from "../../sheets/builders";
import type { Refusal } from "../../sheets/sentence";
import { loadBuilder } from "../builder/loadBuilder";
import type { Workbook } from "../builder/workbook";

/** A template out of a standing assessment, as its sheets are now; a refusal says what is wrong on them. */
export async function saveAsTemplate(
  entry: BuilderEntry,
  plan: StoredPlan,
  workbook: Pick<Workbook, "readNamedCells">,
  language: Language,
  wish: TemplateWish,
): Promise<Template | Refusal> {
  // What new rows lack is written in the language of the sheets.
  const { builder, speech } = await loadBuilder(entry, plan.language ?? language);
  const { names, make } = builder.template!;
  return make(await workbook.readNamedCells(plan, names), wish, speech.words);
}
