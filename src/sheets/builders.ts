import type { Language, Words } from "../languages/language";
import type { Builder } from "./builder";

/** A builder as the pane offers it. */
export interface BuilderEntry {
  id: string;
  /** Title and purpose of a template of the user's own; those of ours are words.builders[id]. */
  own?: { title: string; purpose: string };
  kind: "table" | "assessment";
  /** What to build next, once this stands. */
  next?: keyof Words["builders"];
  /** It is rated anew from time to time. */
  rounds?: true;
  /** Customers are rated on it. */
  board?: true;
  /** Loads what it is made of, when it is opened first; some have texts of their own, in this language. */
  load: (language: Language) => Promise<Builder>;
}

/** Everything the pane can build, in the order in which it offers it. */
export const builders: readonly (BuilderEntry & { id: keyof Words["builders"] })[] = [
  {
    id: "costTable",
    kind: "table",
    next: "segmentMap",
    load: async () => (await import("./costTable")).costTable,
  },
  {
    id: "segmentMap",
    kind: "table",
    next: "customerProfile",
    load: async () => (await import("./segmentMap")).segmentMap,
  },
  {
    id: "customerProfile",
    kind: "table",
    next: "relationshipBoard",
    load: async () => (await import("./customerProfile")).customerProfile,
  },
  {
    id: "retentionTable",
    kind: "table",
    next: "valueForecast",
    load: async () => (await import("./retentionTable")).retentionTable,
  },
  {
    id: "valueForecast",
    kind: "table",
    next: "keepingAndWinning",
    load: async () => (await import("./valueForecast")).valueForecast,
  },
  {
    id: "keepingAndWinning",
    kind: "table",
    next: "programmeReturn",
    load: async () => (await import("./keepingAndWinning")).keepingAndWinning,
  },
  {
    id: "funnelAndSources",
    kind: "table",
    next: "keepingAndWinning",
    load: async () => (await import("./funnelAndSources")).funnelAndSources,
  },
  {
    id: "benchmarking",
    kind: "table",
    next: "potentialCapacity",
    load: async () => (await import("./benchmarking")).benchmarking,
  },
  {
    id: "systemComparison",
    kind: "table",
    next: "crmChoice",
    load: async () => (await import("./systemComparison")).systemComparison,
  },
  {
    id: "programmeReturn",
    kind: "table",
    next: "partnershipProgramme",
    load: async () => (await import("./programmeReturn")).programmeReturn,
  },
  {
    id: "longTermShare",
    kind: "table",
    next: "retentionTable",
    load: async () => (await import("./longTermShare")).longTermShare,
  },
  {
    id: "potentialCapacity",
    kind: "assessment",
    next: "partnershipReadiness",
    rounds: true,
    load: async () => (await import("./assessments/potentialCapacity")).potentialCapacity,
  },
  {
    id: "partnershipReadiness",
    kind: "assessment",
    next: "elevenCs",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/partnershipReadiness")).partnershipReadiness.builder(language),
  },
  {
    id: "elevenCs",
    kind: "assessment",
    next: "relationshipDrivers",
    rounds: true,
    load: async (language) => (await import("./assessments/elevenCs")).elevenCs.builder(language),
  },
  {
    id: "relationshipDrivers",
    kind: "assessment",
    next: "customerSatisfaction",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/relationshipDrivers")).relationshipDrivers.builder(language),
  },
  {
    id: "customerSatisfaction",
    kind: "assessment",
    next: "complaints",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/customerSatisfaction")).customerSatisfaction.builder(language),
  },
  {
    id: "relationshipOrientation",
    kind: "assessment",
    next: "organisationComponents",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/relationshipOrientation")).relationshipOrientation.builder(
        language,
      ),
  },
  {
    id: "relationshipParameters",
    kind: "assessment",
    next: "partnershipReadiness",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/relationshipParameters")).relationshipParameters.builder(
        language,
      ),
  },
  {
    id: "personalisation",
    kind: "assessment",
    next: "communicationBoard",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/personalisation")).personalisation.builder(language),
  },
  {
    id: "organisationComponents",
    kind: "assessment",
    next: "partnershipProgramme",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/organisationComponents")).organisationComponents.builder(
        language,
      ),
  },
  {
    id: "complaints",
    kind: "assessment",
    next: "customerSatisfaction",
    load: async () => (await import("./complaints")).complaints,
  },
  {
    id: "relationshipBoard",
    kind: "assessment",
    board: true,
    next: "bondBoard",
    load: async () => (await import("./assessments/relationshipBoard")).relationshipBoard,
  },
  {
    id: "relationshipReturn",
    kind: "assessment",
    next: "programmeReturn",
    rounds: true,
    load: async (language) =>
      (await import("./assessments/relationshipReturn")).relationshipReturn.builder(language),
  },
  {
    id: "stakeholderMap",
    kind: "assessment",
    next: "partnershipProgramme",
    load: async () => (await import("./stakeholderMap")).stakeholderMap,
  },
  {
    id: "partnershipProgramme",
    kind: "assessment",
    next: "stakeholderMap",
    load: async () => (await import("./partnershipProgramme")).partnershipProgramme,
  },
  {
    id: "bondBoard",
    kind: "assessment",
    board: true,
    next: "communicationBoard",
    load: async () => (await import("./assessments/bondBoard")).bondBoard,
  },
  {
    id: "communicationBoard",
    kind: "assessment",
    board: true,
    next: "segmentMap",
    load: async () => (await import("./assessments/communicationBoard")).communicationBoard,
  },
  {
    id: "crmChoice",
    kind: "assessment",
    next: "systemComparison",
    load: async () => (await import("./crmChoice")).crmChoice,
  },
];

/** Title and purpose of a builder, as the pane shows them. */
export function builderName({ id, own }: BuilderEntry, words: Words) {
  return own ?? words.builders[id as keyof Words["builders"]];
}

/** The builder of that id; undefined for one that this version does not have. */
export function builderOf(id: string): BuilderEntry | undefined {
  return builders.find((entry) => entry.id === id);
}
