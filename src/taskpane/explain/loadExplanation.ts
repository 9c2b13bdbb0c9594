import type { ComponentType } from "react";
import { loadFunctionsHelp, loadSheetWords, type Language } from "../../languages/language";
import type { Props } from "./Explanation";

/** The view that explains a cell, with the words it needs; loaded when first opened. */
export interface LoadedExplanation extends Omit<Props, "active"> {
  Explanation: ComponentType<Props>;
}

export async function loadExplanation(language: Language): Promise<LoadedExplanation> {
  const [{ Explanation }, words, help] = await Promise.all([
    import("./Explanation"),
    loadSheetWords(language),
    loadFunctionsHelp(language),
  ]);
  return { Explanation, words, help };
}
