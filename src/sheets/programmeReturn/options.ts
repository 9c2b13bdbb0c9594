import { programmeKinds, type ProgrammeKind } from "../../marketing/programmeReturn";
import type { Choice } from "../builder";

/** Rows to type where no list is chosen. */
export const TYPED_ROWS = 12;

export const figures = ["spending", "profit", "baseline"] as const;
export type Figure = (typeof figures)[number];

export type KindChoice = ProgrammeKind | "none";
export const kindChoices: readonly KindChoice[] = [...programmeKinds, "none"];

/** What the user chose or typed; null stands for "not chosen". */
export interface Options {
  kindOf: (text: string) => KindChoice | null;
  name: (position: number) => string | null;
  kind: (position: number) => KindChoice | null;
  figure: (figure: Figure, position: number) => number | null;
}

export const option = {
  kindOf: (text: string) => `kindOf:${text}`,
  name: (at: number) => `name:${at}`,
  kind: (at: number) => `kind:${at}`,
  figure: (figure: Figure, at: number) => `${figure}:${at}`,
};

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions({ options }: Choice): Options {
  const kind = (id: string) => kindChoices.find((each) => each === options[id]) ?? null;
  return {
    kindOf: (text) => kind(option.kindOf(text)),
    kind: (at) => kind(option.kind(at)),
    name(at) {
      const value = options[option.name(at)];
      return typeof value === "string" ? value : null;
    },
    figure(figure, at) {
      const value = options[option.figure(figure, at)];
      return typeof value === "number" && Number.isFinite(value) ? value : null;
    },
  };
}
