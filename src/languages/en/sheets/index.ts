import { assessments } from "./assessments";
import { costTable } from "./costTable";
import { potentialCapacity } from "./potentialCapacity";
import { salesList } from "./salesList";

/** What the tables and assessments say, and what stands on their sheets. */
export const sheets = {
  salesList,
  costTable,
  assessments,
  potentialCapacity,
};
