import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { Language, Words } from "../../languages/language";
import type { Builder } from "../builder";
import { assessmentBuilder } from "./assessmentBuilder";
import type { Assessment, Definition } from "./definition";

/** The words of an assessment that a language file of its own holds. */
type Texts<SectionId extends string, ItemId extends string> = Omit<
  AssessmentTexts<SectionId, ItemId>,
  "title" | "purpose" | "indicators"
>;

/** An assessment that is rated without lists, and whose texts are loaded with it, one language at a time. */
export interface RatedAssessment {
  definition: Definition;
  in: (language: Language) => Promise<Assessment>;
  builder: (language: Language) => Promise<Builder>;
}

/** Ties a definition to the files of its texts; ids that have no words are a compile error. */
export function ratedAssessment<const SectionId extends string, const ItemId extends string>(
  rated: Omit<Definition<SectionId, ItemId>, "id" | "indicators" | "breakdowns"> & {
    id: keyof Words["builders"];
  },
  files: Record<Language, () => Promise<{ texts: Texts<SectionId, ItemId> }>>,
): RatedAssessment {
  const definition: Definition = { ...rated, indicators: [], breakdowns: [] };
  const load = async (language: Language): Promise<Assessment> => {
    const { texts } = await files[language]();
    return {
      definition,
      texts: ({ builders }) => ({ ...builders[rated.id], ...texts, indicators: {} }),
    };
  };
  return {
    definition,
    in: load,
    builder: async (language) => assessmentBuilder(await load(language), withoutLists),
  };
}

const withoutLists = {
  lists: { inputs: [], terms: [], numbers: new Set<string>(), dates: new Set<string>() },
  guess: () => ({ lists: {}, options: {} }),
};

/** The ids as items of one weight: no research weighs them, so all start equal; the manager changes them. */
export function equalItems<Id extends string>(...ids: readonly Id[]): { id: Id; weight: number }[] {
  return ids.map((id) => ({ id, weight: 1 }));
}
