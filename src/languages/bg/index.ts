import type { Words } from "../language";
import { assessments } from "./assessments";
import { cells } from "./cells";
import { costTable } from "./costTable";
import { excel } from "./excel";
import { functions } from "./functions";
import { lists } from "./lists";
import { pane } from "./pane";
import { potentialCapacity } from "./potentialCapacity";

export const words: Words = {
  functions,
  cells,
  lists,
  costTable,
  assessments,
  potentialCapacity,
  excel,
  pane,
};
