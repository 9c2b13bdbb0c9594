import type { sheets as english } from "../../en/sheets";
import { assessments } from "./assessments";
import { costTable } from "./costTable";
import { potentialCapacity } from "./potentialCapacity";

export const sheets: typeof english = {
  costTable,
  assessments,
  potentialCapacity,
};
