import type { words as english } from "./en";

/** Every word a user sees. The English folder defines the keys; the others must have the same. */
export type Words = typeof english;

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
  return code in languages ? (code as Language) : "en";
}

/** Loads the words of a language; each is a chunk of its own. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return (await import("./en")).words;
    case "sv":
      return (await import("./sv")).words;
    case "ru":
      return (await import("./ru")).words;
    case "bg":
      return (await import("./bg")).words;
  }
}
