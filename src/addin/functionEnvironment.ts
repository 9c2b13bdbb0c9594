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

async function load(): Promise<Environment> {
  const reader = loadWords(languageOf(Office.context.displayLanguage));
  try {
    known ??= await readWorkbookLanguage();
    const [words, workbookWords] = await Promise.all([reader, loadWords(known)]);
    const blankArrivesAsZero = Office.context.platform !== Office.PlatformType.OfficeOnline;
    return { words, workbookWords, blankArrivesAsZero };
  } catch (error) {
    // The next call tries again: a chunk may load then, a cell may no longer be edited.
    current = null;
    throw error;
  }
}
