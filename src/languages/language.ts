import type { words as english } from "./en";
import type { check as englishCheck } from "./en/check";
import type { functions as englishFunctions } from "./en/functions";
import type { sheets as englishSheets } from "./en/sheets";

// The English folder defines the keys; the others must have the same.

/** What the pane needs at once, and what a cell may say. */
export type Words = typeof english;

/** What the formulas are and how to use them. */
export type FunctionsHelp = typeof englishFunctions;

/** What the views that check the workbook and Excel say. */
export type CheckWords = typeof englishCheck;

/** The words of the tables and assessments, with all others. */
export type SheetWords = Words & typeof englishSheets;

/** The languages of the product, by ISO 639-1 code, with the locale Office calls them by. */
export const languages = {
  en: { locale: "en-US", name: "English" },
  sv: { locale: "sv-SE", name: "Svenska" },
  ru: { locale: "ru-RU", name: "Русский" },
  bg: { locale: "bg-BG", name: "Български" },
} as const;

export type Language = keyof typeof languages;

/** The language of a locale such as "sv-SE" or "sv"; English where we do not have it. */
export function languageOf(locale: string | undefined): Language {
  const code = (locale ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
  return Object.hasOwn(languages, code) ? (code as Language) : "en";
}

/** Each import is a chunk of its own. */
const folders = {
  en: {
    words: () => import("./en"),
    check: () => import("./en/check"),
    functions: () => import("./en/functions"),
    sheets: () => import("./en/sheets"),
  },
  sv: {
    words: () => import("./sv"),
    check: () => import("./sv/check"),
    functions: () => import("./sv/functions"),
    sheets: () => import("./sv/sheets"),
  },
  ru: {
    words: () => import("./ru"),
    check: () => import("./ru/check"),
    functions: () => import("./ru/functions"),
    sheets: () => import("./ru/sheets"),
  },
  bg: {
    words: () => import("./bg"),
    check: () => import("./bg/check"),
    functions: () => import("./bg/functions"),
    sheets: () => import("./bg/sheets"),
  },
};

export async function loadWords(language: Language): Promise<Words> {
  return (await folders[language].words()).words;
}

export async function loadFunctionsHelp(language: Language): Promise<FunctionsHelp> {
  return (await folders[language].functions()).functions;
}

export async function loadCheckWords(language: Language): Promise<CheckWords> {
  return (await folders[language].check()).check;
}

export async function loadSheetWords(language: Language): Promise<SheetWords> {
  const { words, sheets } = folders[language];
  const [all, more] = await Promise.all([words(), sheets()]);
  return { ...all.words, ...more.sheets };
}
