import type { Language } from "../../../src/languages/language";
import type { Assessment } from "../../../src/sheets/assessments/definition";
import type { RatingColumn } from "../../../src/sheets/assessments/layout";
import { customerSatisfaction } from "../../../src/sheets/assessments/customerSatisfaction";
import { elevenCs } from "../../../src/sheets/assessments/elevenCs";
import { organisationComponents } from "../../../src/sheets/assessments/organisationComponents";
import { partnershipReadiness } from "../../../src/sheets/assessments/partnershipReadiness";
import { personalisation } from "../../../src/sheets/assessments/personalisation";
import { potentialCapacityAssessment } from "../../../src/sheets/assessments/potentialCapacity";
import { relationshipDrivers } from "../../../src/sheets/assessments/relationshipDrivers";
import { relationshipOrientation } from "../../../src/sheets/assessments/relationshipOrientation";
import { relationshipParameters } from "../../../src/sheets/assessments/relationshipParameters";
import { relationshipReturn } from "../../../src/sheets/assessments/relationshipReturn";
import type { Content } from "../../../src/sheets/plan";

/** An assessment as a manager filled it, with the scores computed by hand. */
export interface Example {
  id: string;
  assessment: (language: Language) => Promise<Assessment>;
  answers: Record<string, Partial<Record<RatingColumn, Content>>>;
  /** Points by section, and the total; "" where nothing was answered. */
  scores: Record<string, number | "">;
  /** Of the total: the points of each side, and their difference in levels. */
  sides?: { own?: number; second: number; difference: number };
  /** Numbers of the items on the action list, by weight in the total × gap. */
  actions: string[];
}

/** In the order in which the pane offers them. */
export const examples: Example[] = [
  {
    id: "potentialCapacity",
    assessment: () => Promise.resolve(potentialCapacityAssessment),
    answers: {
      assortment: { score: 3 }, // 50
      deliveryTerms: { score: 4 }, // 75
      capacityUse: { score: 2 }, // 25
      threats: { score: 5 }, // 100
    },
    scores: {
      market: 62.5,
      relations: "",
      capacity: 25,
      technology: "",
      supply: "",
      management: "",
      profitability: "",
      security: 100,
      strategy: "",
      total: (62.5 + 25 + 100) / 3,
    },
    actions: ["2.1", "0.1"],
  },
  {
    id: "partnershipReadiness",
    assessment: partnershipReadiness.in,
    answers: {
      // False 0, partly true 50, true 100.
      information: { score: 2 },
      involvement: { score: 1 },
      purchases: { score: 0 },
      profit: { score: 2, weight: 3 },
      competitors: { score: 0 },
    },
    // Premises (100 + 50 + 0) / 3; statements (3 × 100 + 0) / 4.
    scores: { premises: 50, statements: 75, total: 62.5 },
    // Gaps 2 of 1/6, 2 of 1/10 (weights of its section: 3 and seven times 1), 1 of 1/6.
    actions: ["1.4", "2.6", "1.2"],
  },
  {
    id: "elevenCs",
    assessment: elevenCs.in,
    answers: {
      customers: { score: 3, second: 5 }, // 50 of 100 wanted
      cost: { score: 4, second: 4 }, // 75 of 75
      care: { score: 2, weight: 2 }, // 25; nothing wanted: the threshold of 4 holds
      chain: { score: 5, second: 3 }, // 100 of 50
    },
    scores: { elevenCs: (50 + 75 + 2 * 25 + 100) / 5, total: 55 },
    sides: { second: (100 + 75 + 50) / 3, difference: (-2 + 0 + 2) / 3 },
    // Gap 2 of 2/12, gap 2 of 1/12.
    actions: ["1.10", "1.1"],
  },
  {
    id: "relationshipDrivers",
    assessment: relationshipDrivers.in,
    answers: {
      expertise: { score: 5 }, // 100
      communication: { score: 3 }, // 50
      conflict: { score: 4 }, // counts the other way round: 25, twice
      trust: { score: 4 }, // 75
      loyalty: { score: 2 }, // 25
      lifetimeValue: { score: 5 }, // 100
      costToServe: { score: 5 }, // 100
    },
    scores: {
      drivers: (100 + 50 + 2 * 25) / 4,
      assets: 75,
      behaviour: 25,
      results: 100,
      total: (50 + 75 + 25 + 100) / 4,
    },
    // Gap 2 of 1/12, gap 2 of 2/40 (weights 8 × 1 + 2), gap 1 of 1/40.
    actions: ["3.1", "1.9", "1.2"],
  },
  {
    id: "customerSatisfaction",
    assessment: customerSatisfaction.in,
    answers: {
      // The weights are what customers find important; 3 until they are asked.
      fitness: { score: 5, weight: 5 }, // 100
      steadiness: { score: 2, weight: 5 }, // 25
      delivery: { score: 2, weight: 2 }, // 25
      courtesy: { score: 5 }, // 100, of 3
    },
    scores: {
      core: (5 * 100 + 5 * 25) / 10,
      supportServices: "",
      technical: 25,
      interaction: 100,
      emotional: "",
      total: (62.5 + 25 + 100) / 3,
    },
    // Gap 2 of 5/10 of a fifth, gap 2 of 2/8 of a fifth.
    actions: ["1.2", "3.1"],
  },
  {
    id: "relationshipOrientation",
    assessment: relationshipOrientation.in,
    answers: {
      focus: { score: 2, second: "4" }, // 25 of 75; a level typed as text is its number
      horizon: { score: 1, second: 2 }, // 0 of 25
      service: { score: 4, second: 9 }, // 75; what is wanted is not on the scale, so the threshold holds
      aim: { score: 3, second: 3 }, // 50 of 50
    },
    scores: { contrasts: (25 + 0 + 75 + 50) / 4, total: 37.5 },
    sides: { second: (75 + 25 + 50) / 3, difference: (-2 - 1 + 0) / 3 },
    actions: ["1.1", "1.4"],
  },
  {
    id: "relationshipParameters",
    assessment: relationshipParameters.in,
    answers: {
      intention: { score: 5, second: 2 }, // ours 100, theirs 25: the lower counts
      investment: { score: 3, second: 4 }, // 50, 75
      speed: { second: 5 }, // only theirs: 100
      balance: { score: 4, second: 4 }, // 75, 75
      reliability: { score: 2 }, // only ours: 25
    },
    scores: {
      commitment: (25 + 50) / 2,
      responsiveness: 100,
      reciprocity: 75,
      trust: 25,
      total: (37.5 + 100 + 75 + 25) / 4,
    },
    sides: {
      own: (75 + 75 + 25) / 3,
      second: (50 + 100 + 75) / 3,
      // Sections where both sides rated: (3 − 1) / 2 and 0.
      difference: (1 + 0) / 2,
    },
    // All items weigh 1/8; gaps of the lower side 2, 2, 1: ties in the programme's order.
    actions: ["1.1", "4.1", "1.2"],
  },
  {
    id: "personalisation",
    assessment: personalisation.in,
    answers: {
      market: { score: 2 }, // 100
      goals: { score: 1 }, // 50
      consent: { score: 0 }, // 0
      // A mistake that is made counts against: 2 is 0, 0 is 100.
      privacy: { score: 0 },
      standstill: { score: 2 },
    },
    scores: { basis: 75, rights: 0, mistakes: 50, total: (75 + 0 + 50) / 3 },
    // Gap 2 of a third: a tie in the programme's order; gap 1 of a twelfth.
    actions: ["2.1", "3.2", "1.2"],
  },
  {
    id: "organisationComponents",
    assessment: organisationComponents.in,
    answers: {
      culture: { score: 3, weight: 2 }, // 50, twice
      leadership: { score: 5 }, // 100
      technology: { score: 2 }, // 25
      frontLine: { score: 1 }, // 0
      support: { score: 4 }, // 75
    },
    scores: { components: (2 * 50 + 100 + 25) / 4, internal: 37.5, total: (56.25 + 37.5) / 2 },
    // Gap 3 of 1/10, gap 2 of 1/18 and gap 1 of 2/18, which weigh alike.
    actions: ["2.1", "1.1", "1.7"],
  },
  {
    id: "relationshipReturn",
    assessment: relationshipReturn.in,
    answers: {
      outcome: { score: 4 }, // 75
      process: { score: 2 }, // 25
      price: { score: 4 }, // a great sacrifice: 25
      value: { score: 5 }, // 100
      commitment: { score: 3 }, // 50
      alternatives: { score: 2, weight: 2 }, // few alternatives: 75, twice
      patronage: { score: 1 }, // 0
      critical: { score: 5 }, // 100
      cost: { score: 4 }, // 75
    },
    scores: {
      quality: 50,
      sacrifices: 25,
      worth: 100,
      ties: (50 + 2 * 75) / 3,
      firmness: "",
      course: 50,
      results: 75,
      total: (50 + 25 + 100 + 200 / 3 + 50 + 75) / 6,
    },
    // Gap 2 of a fourteenth, twice; gap 3 and gap 1 of a twenty-eighth.
    actions: ["1.2", "2.1", "6.2", "4.1"],
  },
];
