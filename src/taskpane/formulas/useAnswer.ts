import { useEffect, useState } from "react";
import { asFailure } from "../../excel/failure";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import type { ArgumentEntry } from "./argumentEntry";
import type { FunctionAnswer } from "./functionAnswer";

/** How long the boxes rest after a change before the function is asked, in milliseconds. */
const REST = 300;

/** What the formula would show; null while that is not known, "unknown" where only Excel can tell. */
export type PreviewedAnswer = FunctionAnswer | "unknown" | null;

/** Asks the function when the entries have rested; the cells of addresses are read for it. */
export function useAnswer(
  id: string,
  /** The same array as long as nothing is written. */
  entries: readonly (ArgumentEntry | null)[],
  complete: boolean,
): PreviewedAnswer {
  const { askFunction, words } = usePane();
  const [answer, setAnswer] = useState<{ entries: typeof entries; answer: PreviewedAnswer } | null>(
    null,
  );
  useEffect(() => {
    if (!complete) return;
    let current = true;
    const ask = async (): Promise<PreviewedAnswer> => {
      if (entries.some((entry) => entry?.kind === "expression")) return "unknown";
      try {
        const addresses = entries.flatMap((entry) =>
          entry?.kind === "reference" ? [entry.formula] : [],
        );
        const read = await workbook.readReferences(addresses);
        const args = entries.map((entry) => {
          if (entry?.kind === "reference") return read.shift()!;
          return entry?.kind === "cells" ? entry.cells : null;
        });
        return await askFunction(id, args);
      } catch (error) {
        const failure = asFailure(error);
        if (failure.code === "tooMuchData") return "unknown";
        return { sentence: failure.sentence(words) };
      }
    };
    const timer = setTimeout(() => {
      void ask().then((known) => {
        if (current) setAnswer({ entries, answer: known });
      });
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, entries, complete, askFunction, words]);
  return answer?.entries === entries ? answer.answer : null;
}
