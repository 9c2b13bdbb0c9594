import { functions as bg } from "../languages/bg/functions";
import { functions as en } from "../languages/en/functions";
import { languages, type Language } from "../languages/language";
import { functions as ru } from "../languages/ru/functions";
import { functions as sv } from "../languages/sv/functions";
import { declarations } from "./catalogue";
import type { FunctionWords } from "./declaration";
import { DEVELOPMENT_URL } from "./developmentUrl";
import { helpAddress } from "./help/helpAddress";

/** Microsoft's documented shape of a custom function's metadata, as far as we use it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: {
    name: string;
    description: string;
    /** "any" keeps text, numbers and errors apart; "matrix" keeps an omitted argument and a blank cell apart. */
    type: "any";
    dimensionality: "matrix";
    optional?: true;
  }[];
  result: { type: "any"; dimensionality: "matrix" };
}

export interface FunctionsMetadata {
  /** An error in an input cell reaches the function, instead of making an error of the whole call. */
  allowErrorForDataTypeAny: true;
  functions: FunctionMetadata[];
}

const wordsOf: Record<Language, Record<(typeof declarations)[number]["id"], FunctionWords>> = {
  en,
  sv,
  ru,
  bg,
};

/** File name → contents of functions.json and of its translation for each locale of the manifest. */
export function functionsMetadata(): Record<string, FunctionsMetadata> {
  const files: Record<string, FunctionsMetadata> = { "functions.json": metadataIn("en") };
  for (const language of Object.keys(languages) as Language[])
    if (language !== "en")
      files[`functions.${languages[language].locale}.json`] = metadataIn(language);
  return files;
}

function metadataIn(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: declarations.map((declaration) => {
      const words = wordsOf[language][declaration.id];
      return {
        id: declaration.id,
        name: declaration.id,
        description: words.description,
        helpUrl: `${DEVELOPMENT_URL}/${helpAddress(language, declaration.id)}`,
        parameters: declaration.arguments.map(({ name, optional }) => ({
          name,
          description: words.arguments[name] ?? "",
          type: "any",
          dimensionality: "matrix",
          ...(optional && { optional: true }),
        })),
        result: { type: "any", dimensionality: "matrix" },
      };
    }),
  };
}
