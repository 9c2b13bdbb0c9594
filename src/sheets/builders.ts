import { potentialCapacity } from "./assessments/potentialCapacity";
import type { Builder } from "./builder";
import { costTable } from "./costTable";

/** Everything the pane can build, in the order in which it offers it. */
export const builders: readonly Builder[] = [costTable, potentialCapacity];
