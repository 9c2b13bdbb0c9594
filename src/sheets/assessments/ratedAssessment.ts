import type { AssessmentTexts, IndicatorText } from "../../languages/assessmentTexts";
import type { Language, Words } from "../../languages/language";
import type { Builder } from "../builder";
import { assessmentBuilder, type AssessmentLists } from "./assessmentBuilder";
import type { Assessment, Definition } from "./definition";
import type { Indicator } from "./indicator";

/** The words of an assessment that a language file of its own holds. */
type Texts<SectionId extends string, ItemId extends string, IndicatorId extends string> = Omit<
  AssessmentTexts<SectionId, ItemId>,
  "title" | "purpose" | "indicators"
> &
  ([IndicatorId] extends [never]
    ? { indicators?: undefined }
    : { indicators: Record<IndicatorId, IndicatorText> });

/** An assessment whose texts are loaded with it, one language at a time. */
export interface RatedAssessment {
  definition: Definition;
  in: (language: Language) => Promise<Assessment>;
  builder: (language: Language) => Promise<Builder>;
}

/**
 * Ties a definition to the files of its texts; ids that have no words are a compile error.
 * @param lists the lists that its indicators read, if it has any
 */
export function ratedAssessment<
  const SectionId extends string,
  const ItemId extends string,
  const IndicatorId extends string = never,
>(
  rated: Omit<Definition<SectionId, ItemId>, "id" | "indicators" | "breakdowns"> & {
    id: keyof Words["builders"];
    indicators?: readonly Indicator<IndicatorId, ItemId>[];
  },
  files: Record<Language, () => Promise<{ texts: Texts<SectionId, ItemId, IndicatorId> }>>,
  lists: AssessmentLists = withoutLists,
): RatedAssessment {
  const definition: Definition = { indicators: [], ...rated, breakdowns: [] };
  const load = async (language: Language): Promise<Assessment> => {
    const { texts } = await files[language]();
    return {
      definition,
      texts: ({ builders }) => ({ ...builders[rated.id], indicators: {}, ...texts }),
    };
  };
  return {
    definition,
    in: load,
    builder: async (language) => assessmentBuilder(await load(language), lists),
  };
}

/** An assessment that reads none. */
export const withoutLists: AssessmentLists = {
  lists: { inputs: [], terms: [], numbers: new Set<string>(), dates: new Set<string>() },
  guess: () => ({ lists: {}, options: {} }),
};

/** The ids as items of one weight: no research weighs them, so all start equal; the manager changes them. */
export function equalItems<Id extends string>(...ids: readonly Id[]): { id: Id; weight: number }[] {
  return ids.map((id) => ({ id, weight: 1 }));
}
