import { createContext, useContext } from "react";
import type { Language, Words } from "../languages/language";
import type { Compute } from "../sheets/computations";
import type { AskFunction } from "./formulas/functionAnswer";
import type { ViewId } from "./views/view";

/** What every part of the pane may need. */
export interface PaneContext {
  language: Language;
  words: Words;
  askFunction: AskFunction;
  compute: Compute;
  open: (view: ViewId) => void;
  /** Says a sentence to screen readers; it is seen nowhere. */
  announce: (sentence: string) => void;
}

const context = createContext<PaneContext | null>(null);
export const PaneProvider = context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(context);
  if (!pane) throw new Error("This part stands outside the pane.");
  return pane;
}
