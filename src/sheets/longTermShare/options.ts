import type { Choice, OptionValue } from "../builder";
import { shownAs, type ShownAs } from "../customerCodes/options";

/** Years from which each class of length begins; the first is 0. */
export const usualClasses: readonly number[] = [0, 1, 2, 3, 5];
export const CLASSES = usualClasses.length;
const USUAL_LONG = 2;
export const MOST_YEARS = 100;

export interface Options {
  from: number | null;
  to: number | null;
  discountAs: "fraction" | "percent" | null;
  shownAs: ShownAs;
  /** Years from which a relationship is long-standing. */
  longFrom: number;
  classesFrom: number[];
}

export const classFrom = (position: number) => `classFrom:${position}`;

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions(choice: Choice): Options {
  const { options } = choice;
  return {
    from: number(options.from),
    to: number(options.to),
    discountAs:
      (["fraction", "percent"] as const).find((each) => each === options.discountAs) ?? null,
    shownAs: shownAs(choice),
    longFrom: number(options.longFrom) ?? USUAL_LONG,
    classesFrom: usualClasses.map((usual, position) =>
      position === 0 ? 0 : (number(options[classFrom(position)]) ?? usual),
    ),
  };
}

function number(value: OptionValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
