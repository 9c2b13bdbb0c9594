import { equalItems, ratedAssessment } from "./ratedAssessment";

/** Eight contrasts between selling once and keeping a customer: where we are, and where this kind of product should be. */
export const relationshipOrientation = ratedAssessment(
  {
    id: "relationshipOrientation",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    second: "target",
    threshold: 3,
    sections: [
      {
        id: "contrasts",
        number: 1,
        weight: 1,
        items: equalItems(
          "focus",
          "contact",
          "benefit",
          "horizon",
          "service",
          "commitment",
          "quality",
          "aim",
        ),
      },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/relationshipOrientation"),
    sv: () => import("../../languages/sv/assessments/relationshipOrientation"),
    ru: () => import("../../languages/ru/assessments/relationshipOrientation"),
    bg: () => import("../../languages/bg/assessments/relationshipOrientation"),
  },
);
