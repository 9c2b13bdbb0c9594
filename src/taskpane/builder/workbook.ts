import { openHelp } from "../../excel/openHelp";
import { readReferences, readSelection } from "../../excel/cellReferences";
import { insertFormula } from "../../excel/insertFormula";
import { readListShapes } from "../../excel/listShapes";
import { findPlans, findStrayPlans, removePlan, rewritePlan, showSheet } from "../../excel/plans";
import { readLists } from "../../excel/readLists";
import { readNamedCells } from "../../excel/readNamedCells";
import { readPlanSheets } from "../../excel/readPlanSheets";
import { readFigure } from "../../excel/selectedFigure";
import { writePlan } from "../../excel/writePlan";

/** The open workbook, as far as the pane deals with it. */
export const workbook = {
  readListShapes,
  readLists,
  writePlan,
  findPlans,
  findStrayPlans,
  rewritePlan,
  removePlan,
  showSheet,
  insertFormula,
  readReferences,
  readSelection,
  readFigure,
  readNamedCells,
  readPlanSheets,
  openHelp,
};

/** What the pane asks of a workbook: a session gets it handed, so that any workbook can stand in. */
export type Workbook = typeof workbook;
