import { equalItems, ratedAssessment } from "./ratedAssessment";

/** Long-term commitment, responsiveness, reciprocity and trust, each rated by both sides of a relationship. */
export const relationshipParameters = ratedAssessment(
  {
    id: "relationshipParameters",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    second: "otherSide",
    threshold: 4,
    sections: [
      { id: "commitment", number: 1, weight: 1, items: equalItems("intention", "investment") },
      { id: "responsiveness", number: 2, weight: 1, items: equalItems("speed", "adaptation") },
      { id: "reciprocity", number: 3, weight: 1, items: equalItems("balance", "support") },
      { id: "trust", number: 4, weight: 1, items: equalItems("reliability", "openness") },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/relationshipParameters"),
    sv: () => import("../../languages/sv/assessments/relationshipParameters"),
    ru: () => import("../../languages/ru/assessments/relationshipParameters"),
    bg: () => import("../../languages/bg/assessments/relationshipParameters"),
  },
);
