import { equalItems, ratedAssessment } from "./ratedAssessment";

/**
 * From what drives a relationship to what it brings (the order of R. W. Palmatier, Relationship Marketing, 2008).
 * Conflict counts against and starts with twice the weight of the others, since negative experiences are noticed
 * more; no other weight is claimed.
 */
export const relationshipDrivers = ratedAssessment(
  {
    id: "relationshipDrivers",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    threshold: 4,
    sections: [
      {
        id: "drivers",
        number: 1,
        weight: 1,
        items: [
          ...equalItems(
            ...(["expertise", "communication", "investment", "similarity"] as const),
            ...(["benefits", "dependence", "frequency", "duration"] as const),
          ),
          { id: "conflict", weight: 2, reversed: true },
        ],
      },
      {
        id: "assets",
        number: 2,
        weight: 1,
        items: equalItems("trust", "commitment", "reciprocity", "gratitude"),
      },
      {
        id: "behaviour",
        number: 3,
        weight: 1,
        items: equalItems("loyalty", "recommendation", "cooperation"),
      },
      {
        id: "results",
        number: 4,
        weight: 1,
        items: equalItems("lifetimeValue", "returnOnInvestment", "costToServe", "shareOfWallet"),
      },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/relationshipDrivers"),
    sv: () => import("../../languages/sv/assessments/relationshipDrivers"),
    ru: () => import("../../languages/ru/assessments/relationshipDrivers"),
    bg: () => import("../../languages/bg/assessments/relationshipDrivers"),
  },
);
