import { analyse } from "./funnelAndSources/analysis";
import { fieldsOf, notesOf, previewOf } from "./funnelAndSources/form";
import { guess, inputs, rolesOf } from "./funnelAndSources/inputs";
import { funnelPlan } from "./funnelAndSources/plan";
import { rowsBehind } from "./funnelAndSources/rowsBehind";
import { typed } from "./funnelAndSources/typed";
import { tableBuilder } from "./tableBuilder";

/** How many come how far, where most are lost, and by what sources customers come. */
export const funnelAndSources = tableBuilder({
  ...{ id: "funnelAndSources", inputs, guess, rolesOf, analyse, typed, rowsBehind },
  ...{ fields: fieldsOf, notes: notesOf, preview: previewOf, plan: funnelPlan },
  isLive: ({ steps, sources }) => !(steps?.why ?? sources?.why),
});
