import { assessments } from "./assessments";
import { costTable } from "./costTable";
import { potentialCapacity } from "./potentialCapacity";

/** What the tables and assessments say, and what stands on their sheets. */
export const sheets = {
  costTable,
  assessments,
  potentialCapacity,
};
