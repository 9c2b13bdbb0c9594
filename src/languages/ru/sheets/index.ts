import type { sheets as english } from "../../en/sheets";
import { assessments } from "./assessments";
import { benchmarking } from "./benchmarking";
import { complaints } from "./complaints";
import { customerBoard } from "./customerBoard";
import { bondBoard } from "./bondBoard";
import { communicationBoard } from "./communicationBoard";
import { costTable } from "./costTable";
import { crmChoice } from "./crmChoice";
import { customerCodes } from "./customerCodes";
import { customerProfile } from "./customerProfile";
import { explain } from "./explain";
import { filling } from "./filling";
import { funnelAndSources } from "./funnelAndSources";
import { programmeReturn } from "./programmeReturn";
import { longTermShare } from "./longTermShare";
import { keepingAndWinning } from "./keepingAndWinning";
import { partnershipProgramme } from "./partnershipProgramme";
import { potentialCapacity } from "./potentialCapacity";
import { register } from "./register";
import { relationshipBoard } from "./relationshipBoard";
import { relationshipReturn } from "./relationshipReturn";
import { repair } from "./repair";
import { retentionTable } from "./retentionTable";
import { rowsBehind } from "./rowsBehind";
import { salesList } from "./salesList";
import { segmentMap } from "./segmentMap";
import { stakeholderMap } from "./stakeholderMap";
import { systemComparison } from "./systemComparison";
import { templates } from "./templates";
import { valueForecast } from "./valueForecast";

export const sheets: typeof english = {
  customerCodes,
  customerProfile,
  salesList,
  rowsBehind,
  costTable,
  segmentMap,
  retentionTable,
  keepingAndWinning,
  longTermShare,
  programmeReturn,
  funnelAndSources,
  assessments,
  filling,
  explain,
  customerBoard,
  relationshipBoard,
  bondBoard,
  communicationBoard,
  potentialCapacity,
  valueForecast,
  systemComparison,
  benchmarking,
  register,
  complaints,
  partnershipProgramme,
  stakeholderMap,
  crmChoice,
  relationshipReturn,
  templates,
  repair,
};
