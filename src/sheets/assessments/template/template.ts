import type { SecondSide } from "../definition";

/** What a file says it is. */
export const FORMAT = "relationship-marketing-assessment";
/** Version of the format; a file of another one is refused. */
export const VERSION = 1;

/** A rated assessment of the user's own, as a workbook keeps it and a file carries it. Its texts are in one language. */
export interface Template {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** In a file: the id it had where it was exported, by which sheets built from it know it in another workbook. */
  id?: string;
  title: string;
  purpose: string;
  scale: {
    minimum: number;
    maximum: number;
    /** Names of the levels, the lowest first, where they have some. */
    names?: string[];
  };
  second?: SecondSide;
  importance?: boolean;
  threshold: number;
  sections: TemplateSection[];
}

export interface TemplateSection {
  id: string;
  name: string;
  weight: number;
  items: TemplateItem[];
}

export interface TemplateItem {
  id: string;
  name: string;
  question: string;
  look: string;
  weight: number;
  reversed?: boolean;
  /** What can be observed at each level, the lowest first. */
  levels: string[];
}

/** A template in the workbook. */
export interface StoredTemplate {
  id: string;
  template: Template;
}

/** What a template may hold at most. */
export const limits = {
  /** Bytes of a file. */
  bytes: 256 * 1024,
  /** Characters. */
  title: 80,
  purpose: 500,
  name: 150,
  text: 1000,
  levelName: 40,
  id: 60,
  sections: 30,
  /** In all sections together. */
  items: 150,
  weight: 1_000_000,
  /** Levels from the lowest to the highest. */
  levels: 11,
  level: 100,
} as const;

/** The builder of a template in the workbook. */
export const builderId = (id: string) => `own.${id}`;
/** The option in which a plan carries the template it was made from. */
export const TEMPLATE = "template";
