import { analyse } from "./programmeReturn/analysis";
import { fieldsOf, notesOf, previewOf, programmePlan } from "./programmeReturn/form";
import { guess, inputs, rolesOf } from "./programmeReturn/inputs";
import { rowsBehind } from "./programmeReturn/rowsBehind";
import { typed } from "./programmeReturn/typed";
import { tableBuilder } from "./tableBuilder";

/** What financial, social and structural programmes cost, added and returned. */
export const programmeReturn = tableBuilder({
  ...{ id: "programmeReturn", inputs, guess, rolesOf, analyse, typed, rowsBehind },
  ...{ fields: fieldsOf, notes: notesOf, preview: previewOf, plan: programmePlan },
  isLive: ({ listed }) => !listed?.why,
});
