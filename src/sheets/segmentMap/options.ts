import type { Choice, OptionValue } from "../builder";
import { shownAs, type ShownAs } from "../customerCodes/options";

/** Classes of frequency there are. */
export const CLASSES = 4;

/**
 * Purchases a month from which each class begins: under 1 a month, 1–3 a month, weekly, 2–3 a week and more. Four
 * in a month are weekly, eight twice a week: a month has 4.35 weeks, of which a buyer may miss a part of one.
 */
export const usualClasses: readonly number[] = [0, 1, 4, 8];

/** A textbook's example for the food trade: 20% buy monthly, 50% weekly, 30% twice a week. */
export const usualNorm: readonly number[] = [0, 0.2, 0.5, 0.3];

/** What the user chose beside the list and its columns; null stands for "not chosen: take the default". */
export interface Options {
  from: number | null;
  to: number | null;
  discountAs: "fraction" | "percent" | null;
  shownAs: ShownAs;
  /** Null: the median. */
  purchaseThreshold: number | null;
  frequencyThreshold: number | null;
  /** Purchases a month from which each class begins; the first is 0. */
  classesFrom: number[];
  /** Names of the classes as typed on the sheet; null: as the language has them. */
  classNames: (string | null)[];
  /** Share of customers that each class should have. */
  norm: number[];
}

/** Ids of the options of a class, which are counted from 0. */
export const classFrom = (position: number) => `classFrom:${position}`;
export const className = (position: number) => `className:${position}`;
export const classNorm = (position: number) => `norm:${position}`;

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions(choice: Choice): Options {
  const { options } = choice;
  const discountAs = options.discountAs;
  const positions = Array.from({ length: CLASSES }, (_, position) => position);
  return {
    from: day(options.from),
    to: day(options.to),
    discountAs: discountAs === "fraction" || discountAs === "percent" ? discountAs : null,
    shownAs: shownAs(choice),
    purchaseThreshold: number(options.purchaseThreshold),
    frequencyThreshold: number(options.frequencyThreshold),
    classesFrom: positions.map((position) =>
      position === 0 ? 0 : (number(options[classFrom(position)]) ?? usualClasses[position]!),
    ),
    classNames: positions.map((position) => {
      const name = options[className(position)];
      return typeof name === "string" && name !== "" ? name : null;
    }),
    norm: positions.map((position) => number(options[classNorm(position)]) ?? usualNorm[position]!),
  };
}

function number(value: OptionValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function day(value: OptionValue | undefined): number | null {
  const given = number(value);
  return given === null ? null : Math.floor(given);
}
