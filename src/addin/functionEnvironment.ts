import { workbookLanguage, readWorkbookLanguage } from "../excel/workbookLanguage";
import type { Environment } from "../functions/environment";
import { languageOf, loadWords, type Language } from "../languages/language";

let current: Promise<Environment> | null = null;
let known: Language | null = null;

workbookLanguage.subscribe((language) => {
  known = language;
  current = null;
});

/** What functions know of their surroundings, once the words are loaded; a call that comes before waits. */
export function functionEnvironment(): Promise<Environment> {
  return (current ??= load());
}

/** Only what was read whole is kept: a chunk may load at the next call, a cell may no longer be edited. */
async function load(): Promise<Environment> {
  try {
    const reader = loadWords(languageOf(Office.context.displayLanguage));
    const read = known ?? (await readWorkbookLanguage().catch(() => null));
    // A figure must not wait for words: English, the language of a workbook that has none stored.
    const [words, workbookWords] = await Promise.all([reader, loadWords(read ?? "en")]);
    if (read === null) current = null;
    else known ??= read;
    const blankArrivesAsZero = Office.context.platform !== Office.PlatformType.OfficeOnline;
    return { words, workbookWords, blankArrivesAsZero };
  } catch (error) {
    current = null;
    throw error;
  }
}
