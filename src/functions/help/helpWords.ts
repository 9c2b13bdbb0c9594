import type { help } from "../../languages/en/help";
import type { FunctionsHelp, Language, SheetWords } from "../../languages/language";

/** What the pages of a language are written with. */
export interface HelpWords {
  language: Language;
  words: SheetWords;
  help: typeof help;
  functions: FunctionsHelp;
}
