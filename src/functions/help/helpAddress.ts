import type { Language } from "../../languages/language";

/** Where a page of the help stands, from the add-in's own folder: a function's by its id. */
export function helpAddress(language: Language, page: string): string {
  return `help/${language}/${page}.html`;
}
