import type { FunctionDeclaration } from "./declaration";
import { capacity } from "./declarations/capacity";
import { experiments } from "./declarations/experiments";
import { forecasts } from "./declarations/forecasts";
import { partnership } from "./declarations/partnership";
import { retention } from "./declarations/retention";
import { segments } from "./declarations/segments";
import { transactions } from "./declarations/transactions";
import { value } from "./declarations/value";

const catalogue = [
  ...value,
  ...partnership,
  ...segments,
  ...retention,
  ...transactions,
  ...forecasts,
  ...experiments,
  ...capacity,
] as const;

export type FunctionId = (typeof catalogue)[number]["id"];

/** Every custom function. Nothing is computed here: the pane may load it without the functions. */
export const declarations: readonly (FunctionDeclaration & { id: FunctionId })[] = catalogue;

/** The declaration of a function; undefined for an id that is not ours. */
export function declarationOf(id: string): (FunctionDeclaration & { id: FunctionId }) | undefined {
  return declarations.find((declaration) => declaration.id === id);
}
