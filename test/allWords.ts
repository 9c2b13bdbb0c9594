import { words as bulgarian } from "../src/languages/bg";
import { functions as bulgarianFunctions } from "../src/languages/bg/functions";
import { help as bulgarianHelp } from "../src/languages/bg/help";
import { sheets as bulgarianSheets } from "../src/languages/bg/sheets";
import { words as english } from "../src/languages/en";
import { functions as englishFunctions } from "../src/languages/en/functions";
import { help as englishHelp } from "../src/languages/en/help";
import { sheets as englishSheets } from "../src/languages/en/sheets";
import { words as russian } from "../src/languages/ru";
import { functions as russianFunctions } from "../src/languages/ru/functions";
import { help as russianHelp } from "../src/languages/ru/help";
import { sheets as russianSheets } from "../src/languages/ru/sheets";
import { words as swedish } from "../src/languages/sv";
import { functions as swedishFunctions } from "../src/languages/sv/functions";
import { help as swedishHelp } from "../src/languages/sv/help";
import { sheets as swedishSheets } from "../src/languages/sv/sheets";
import { check as bulgarianCheck } from "../src/languages/bg/check";
import { check as englishCheck } from "../src/languages/en/check";
import { check as russianCheck } from "../src/languages/ru/check";
import { check as swedishCheck } from "../src/languages/sv/check";

/** Every word of each language, those that the pane loads later too. */
export const en = {
  ...english,
  ...englishSheets,
  functions: englishFunctions,
  help: englishHelp,
  check: englishCheck,
};
export const sv = {
  ...swedish,
  ...swedishSheets,
  functions: swedishFunctions,
  help: swedishHelp,
  check: swedishCheck,
};
export const ru = {
  ...russian,
  ...russianSheets,
  functions: russianFunctions,
  help: russianHelp,
  check: russianCheck,
};
export const bg = {
  ...bulgarian,
  ...bulgarianSheets,
  functions: bulgarianFunctions,
  help: bulgarianHelp,
  check: bulgarianCheck,
};
