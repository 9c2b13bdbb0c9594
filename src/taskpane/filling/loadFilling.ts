import type { ComponentType } from "react";
import { loadSheetWords, type Language, type SheetWords } from "../../languages/language";
import type { Props } from "./Filling";

/** The view of what is filled in, with the words it needs; seldom used, so loaded when first opened. */
export interface LoadedFilling {
  words: SheetWords;
  Filling: ComponentType<Props>;
}

export async function loadFilling(language: Language): Promise<LoadedFilling> {
  const [{ Filling }, words] = await Promise.all([import("./Filling"), loadSheetWords(language)]);
  return { Filling, words };
}
