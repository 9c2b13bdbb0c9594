import { analyse } from "./longTermShare/analysis";
import { fieldsOf, longTermPlan, notesOf, previewOf } from "./longTermShare/form";
import { guess, inputs, rolesOf } from "./longTermShare/inputs";
import { rowsBehind } from "./longTermShare/rowsBehind";
import { typed } from "./longTermShare/typed";
import { tableBuilder } from "./tableBuilder";

/** What share of sales and profit long-standing customers bring. */
export const longTermShare = tableBuilder({
  ...{ id: "longTermShare", inputs, guess, rolesOf, analyse, typed, rowsBehind },
  ...{ fields: fieldsOf, notes: notesOf, preview: previewOf, plan: longTermPlan },
  isLive: ({ whyValues }) => whyValues === null,
});
