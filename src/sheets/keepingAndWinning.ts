import { analyse } from "./keepingAndWinning/analysis";
import { fieldsOf } from "./keepingAndWinning/fields";
import { guess, rolesOf } from "./keepingAndWinning/guess";
import { inputs } from "./keepingAndWinning/inputs";
import { notesOf, previewOf } from "./keepingAndWinning/notes";
import { keepingPlan } from "./keepingAndWinning/plan";
import { rowsBehind } from "./keepingAndWinning/rowsBehind";
import { typed } from "./keepingAndWinning/typed";
import { tableBuilder } from "./tableBuilder";

/** What keeping a customer costs against winning one, and what one point more of retention may cost. */
export const keepingAndWinning = tableBuilder({
  ...{ id: "keepingAndWinning", inputs, guess, rolesOf, analyse, typed, rowsBehind },
  ...{ fields: fieldsOf, notes: notesOf, preview: previewOf, plan: keepingPlan },
  isLive: ({ whyValues }) => whyValues === null,
});
