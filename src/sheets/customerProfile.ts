import { analyse } from "./customerProfile/analysis";
import { fieldsOf, notesOf, previewOf } from "./customerProfile/form";
import { guess, inputs, rolesOf } from "./customerProfile/inputs";
import { profilePlan } from "./customerProfile/plan";
import { typed } from "./customerProfile/typed";
import { tableBuilder } from "./tableBuilder";

/** One page for one valuable buyer: who, what for, how often, what that is worth, and what went wrong. */
export const customerProfile = tableBuilder({
  ...{ id: "customerProfile", inputs, guess, rolesOf, analyse, typed },
  ...{ fields: fieldsOf, notes: notesOf, preview: previewOf, plan: profilePlan },
  isLive: ({ whyValues }) => whyValues === null,
});
