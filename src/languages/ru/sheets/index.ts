import type { sheets as english } from "../../en/sheets";
import { assessments } from "./assessments";
import { costTable } from "./costTable";
import { potentialCapacity } from "./potentialCapacity";
import { salesList } from "./salesList";

export const sheets: typeof english = {
  salesList,
  costTable,
  assessments,
  potentialCapacity,
};
