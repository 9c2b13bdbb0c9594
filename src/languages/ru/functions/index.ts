import type { functions as english } from "../../en/functions";
import { capacity } from "./capacity";
import { experiments } from "./experiments";
import { forecasts } from "./forecasts";
import { partnership } from "./partnership";
import { retention } from "./retention";
import { segments } from "./segments";
import { transactions } from "./transactions";
import { value } from "./value";

export const functions: typeof english = {
  ...value,
  ...partnership,
  ...segments,
  ...retention,
  ...transactions,
  ...forecasts,
  ...experiments,
  ...capacity,
};
