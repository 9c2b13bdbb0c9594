import type { sheets as english } from "../../en/sheets";
import { assessments } from "./assessments";
import { costTable } from "./costTable";
import { keepingAndWinning } from "./keepingAndWinning";
import { potentialCapacity } from "./potentialCapacity";
import { retentionTable } from "./retentionTable";
import { salesList } from "./salesList";
import { segmentMap } from "./segmentMap";
import { valueForecast } from "./valueForecast";

export const sheets: typeof english = {
  salesList,
  costTable,
  segmentMap,
  retentionTable,
  keepingAndWinning,
  assessments,
  potentialCapacity,
  valueForecast,
};
