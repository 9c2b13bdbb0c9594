import type { Words } from "../language";
import { builders } from "./builders";
import { cells } from "./cells";
import { excel } from "./excel";
import { firstRun } from "./firstRun";
import { lists } from "./lists";
import { pane } from "./pane";
import { results } from "./results";

export const words: Words = {
  builders,
  results,
  cells,
  lists,
  excel,
  firstRun,
  pane,
};
