import type { Language, Words } from "../languages/language";
import type { Compute } from "../sheets/computations";
import type { AskFunction } from "./formulas/functionAnswer";
import type { ViewId } from "./views/view";

/** What the add-in hands to the pane when it mounts it. */
export interface PaneOptions {
  language: Language;
  words: Words;
  /** What a formula would show in a cell. */
  askFunction: AskFunction;
  /** Does what takes long, away from the pane where the host can. */
  compute: Compute;
  /** Shown first; the start when absent or unknown. */
  initialView?: ViewId | null;
  /** Calls back whenever a view is asked for from outside (a ribbon button). The answer ends it. */
  onViewRequested?: (listener: (view: ViewId) => void) => () => void;
}
