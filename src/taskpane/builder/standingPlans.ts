import type { StoredPlan } from "../../excel/plans";
import { ownEntryOfPlan } from "../../sheets/assessments/template/ownEntry";
import { builderId } from "../../sheets/assessments/template/template";
import type { BuilderEntry } from "../../sheets/builders";
import { anyBuilderOf } from "../templates/ownEntries";
import { workbook } from "./workbook";

/** What can be done with a plan; undefined for what this version does not know. */
export function entryOf(plan: StoredPlan): BuilderEntry | undefined {
  return plan.newer ? undefined : (ownEntryOfPlan(plan) ?? anyBuilderOf(plan.builder));
}

/** Everything that stands in the workbook, and the assessments that came from another one. */
export async function findStanding(): Promise<StoredPlan[]> {
  const [plans, strays] = [await workbook.findPlans(), await workbook.findStrayPlans()];
  return [
    ...plans,
    ...strays.filter(
      (stray) =>
        stray.unfinished ?? entryOf(stray)?.rounds ?? stray.builder.startsWith(builderId("")),
    ),
  ];
}
