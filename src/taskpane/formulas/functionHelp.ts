import { declarations } from "../../functions/catalogue";
import type { FunctionDeclaration, FunctionWords } from "../../functions/declaration";
import type { FunctionsHelp } from "../../languages/language";

/** A function as the pane explains it. */
export interface FunctionHelp {
  id: string;
  group: FunctionDeclaration["group"];
  /** As it is called in a cell: RM.LTV. */
  name: string;
  summary: string;
  /** What it answers, as somebody would ask it. */
  question: string;
  description: string;
  arguments: { name: string; optional: boolean; text: string }[];
  /** A formula in English with commas, ready to be typed. */
  example: string;
  /** What the example gives. */
  result: string;
  /** For the search, the weightiest first. */
  texts: readonly string[];
}

/** Every function in the reader's words. */
export function functionHelp(words: FunctionsHelp): FunctionHelp[] {
  return declarations.map((declaration) => {
    const {
      summary,
      question,
      description,
      arguments: meanings,
      example,
      result,
    }: FunctionWords = words[declaration.id];
    const name = `RM.${declaration.id}`;
    return {
      id: declaration.id,
      group: declaration.group,
      name,
      summary,
      question,
      description,
      arguments: declaration.arguments.map((argument) => ({
        name: argument.name,
        optional: argument.optional !== undefined,
        text: meanings[argument.name] ?? "",
      })),
      example,
      result,
      texts: [question, `${name} ${summary}`, description, Object.values(meanings).join(" ")],
    };
  });
}
