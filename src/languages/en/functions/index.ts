import { capacity } from "./capacity";
import { experiments } from "./experiments";
import { forecasts } from "./forecasts";
import { partnership } from "./partnership";
import { retention } from "./retention";
import { segments } from "./segments";
import { transactions } from "./transactions";
import { value } from "./value";

/** What the formulas are and how to use them, by their ids: for the pane, the help pages and Excel's own tips. */
export const functions = {
  ...value,
  ...partnership,
  ...segments,
  ...retention,
  ...transactions,
  ...forecasts,
  ...experiments,
  ...capacity,
};
