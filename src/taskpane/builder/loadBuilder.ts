import { loadSheetWords, type Language } from "../../languages/language";
import type { Builder, Speech } from "../../sheets/builder";
import type { BuilderEntry } from "../../sheets/builders";

/** A builder with the words it speaks. */
export interface LoadedBuilder {
  builder: Builder;
  speech: Speech;
}

/** Loads a builder and its words; both are kept for the next time. */
export async function loadBuilder(entry: BuilderEntry, language: Language): Promise<LoadedBuilder> {
  const [builder, words] = await Promise.all([entry.load(language), loadSheetWords(language)]);
  return { builder, speech: { language, words } };
}
