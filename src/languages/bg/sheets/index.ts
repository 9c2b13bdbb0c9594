import type { sheets as english } from "../../en/sheets";
import { assessments } from "./assessments";
import { costTable } from "./costTable";
import { potentialCapacity } from "./potentialCapacity";
import { retentionTable } from "./retentionTable";
import { salesList } from "./salesList";

export const sheets: typeof english = {
  salesList,
  costTable,
  retentionTable,
  assessments,
  potentialCapacity,
};
