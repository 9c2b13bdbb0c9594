import { languages, type Language } from "../languages/language";
import { inExcel } from "./session";
import { putSetting, readSetting } from "./settings";
import { Signal } from "./signal";

const KEY = "language";

/** The language last read or stored; functions that return words follow it. */
export const workbookLanguage = new Signal<Language>("en");

/**
 * The language of the words that functions return in this workbook: stored in it, so that a cell never
 * changes with its reader. English until one is stored.
 */
export async function readWorkbookLanguage(): Promise<Language> {
  const stored = await readSetting<unknown>(KEY);
  const language =
    typeof stored === "string" && Object.hasOwn(languages, stored) ? (stored as Language) : "en";
  if (language !== workbookLanguage.value) workbookLanguage.send(language);
  return language;
}

/** Stores the language of returned words and recalculates the workbook. */
export async function writeWorkbookLanguage(language: Language): Promise<void> {
  await inExcel(async (context) => {
    putSetting(context, KEY, language);
    await context.sync();
    workbookLanguage.send(language);
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
