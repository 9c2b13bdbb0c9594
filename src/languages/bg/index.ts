import type { Words } from "../language";
import { assessments } from "./assessments";
import { cells } from "./cells";
import { costTable } from "./costTable";
import { excel } from "./excel";
import { functions } from "./functions";
import { help } from "./help";
import { lists } from "./lists";
import { pane } from "./pane";
import { potentialCapacity } from "./potentialCapacity";

export const words: Words = {
  functions,
  cells,
  help,
  lists,
  costTable,
  assessments,
  potentialCapacity,
  excel,
  pane,
};
