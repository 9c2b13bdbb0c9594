import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { Breakdown, Indicator } from "./indicator";

/**
 * An assessment is data: sections → items, with weights, a scale, and indicators that the user's lists can fill.
 * Its words stand in the language files under the same ids; `defineAssessment` ties the two, so that a
 * missing text does not compile. `assessmentPlan` makes the sheets of any definition.
 */

/** Whole-number levels, each with a description of its own. */
export interface Scale {
  minimum: number;
  maximum: number;
}

export interface Item<Id extends string = string> {
  id: Id;
  /** Counts within the section; the manager may change it on the sheet. */
  weight: number;
  /** A high level counts against: it is turned round before it is weighed. */
  reversed?: boolean;
}

export interface Section<Id extends string = string, ItemId extends string = string> {
  id: Id;
  /** What the reader sees before the items' own numbers: items of section 3 are 3.1, 3.2 … */
  number: number;
  /** Counts within the total. */
  weight: number;
  items: readonly Item<ItemId>[];
}

/**
 * A second level beside the score. "target": the level wanted for the item, which takes the threshold's place.
 * "otherSide": how the other side rates the same; the item counts by the lower of the two. Such items are never
 * reversed.
 */
export type SecondSide = "target" | "otherSide";

export interface Definition<
  SectionId extends string = string,
  ItemId extends string = string,
  IndicatorId extends string = string,
> {
  /** The builder's id too; never changes once released. */
  id: string;
  schemaVersion: number;
  scale: Scale;
  second?: SecondSide;
  /**
   * The weights of the items are what customers find important, on the same scale, and a grid sets them against the
   * scores. They begin in the middle of the scale, where nothing is claimed.
   */
  importance?: boolean;
  /** Default level below which an item comes on the action list. */
  threshold: number;
  sections: readonly Section<SectionId, ItemId>[];
  indicators: readonly Indicator<IndicatorId, ItemId>[];
  breakdowns: readonly Breakdown[];
}

/** A definition with its words. */
export interface Assessment {
  definition: Definition;
  texts: (words: SheetWords) => AssessmentTexts;
}

/** Ties a definition to its words; ids that have no words are a compile error. */
export function defineAssessment<
  const SectionId extends string,
  const ItemId extends string,
  const IndicatorId extends string,
>(
  definition: Definition<SectionId, ItemId, IndicatorId>,
  texts: (words: SheetWords) => AssessmentTexts<SectionId, ItemId, IndicatorId>,
): Assessment {
  return { definition, texts };
}

/** The number that an item is known by: "3.2". */
export function itemNumber(section: Section, index: number): string {
  return `${section.number}.${index + 1}`;
}
