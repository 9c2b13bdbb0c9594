/** The words of one rated item of an assessment. */
export interface ItemText<Levels extends readonly string[] = readonly string[]> {
  /** Short name, as tables and action lists show it. */
  name: string;
  /** The question in plain words. */
  question: string;
  /** Evidence to seek before rating. */
  look: string;
  /** What can be observed at each level of the scale, the lowest first. */
  levels: Levels;
}

/** One text for each level of a scale from 1 to 5. */
export type FiveLevels = readonly [string, string, string, string, string];

/** One text for each level of a scale from 0 to 2. */
export type ThreeLevels = readonly [string, string, string];

/** The words of one indicator that sheet data can fill. */
export interface IndicatorText {
  name: string;
  /** What the figure says, and what it does not. */
  meaning: string;
}

/** Every word of an assessment, by the ids of its definition. */
export interface AssessmentTexts<
  SectionId extends string = string,
  ItemId extends string = string,
  IndicatorId extends string = string,
  Levels extends readonly string[] = readonly string[],
> {
  title: string;
  purpose: string;
  /** Names of the scale's levels, the lowest first, where they have some: false, partly, true. */
  scale?: readonly string[];
  sections: Record<SectionId, string>;
  items: Record<ItemId, ItemText<Levels>>;
  indicators: Record<IndicatorId, IndicatorText>;
}
