import { equalItems, ratedAssessment } from "./ratedAssessment";

/** What personalisation needs, the customer's rights in it, and the mistakes, which count the other way round. */
export const personalisation = ratedAssessment(
  {
    id: "personalisation",
    schemaVersion: 1,
    scale: { minimum: 0, maximum: 2 },
    threshold: 2,
    sections: [
      {
        id: "basis",
        number: 1,
        weight: 1,
        items: equalItems(
          ...(["market", "goals", "database", "learning", "investment", "ownData"] as const),
          ...(["personal", "regular", "email", "products", "information", "service"] as const),
        ),
      },
      { id: "rights", number: 2, weight: 1, items: equalItems("consent", "purpose", "access") },
      {
        id: "mistakes",
        number: 3,
        weight: 1,
        items: [
          { id: "privacy", weight: 1, reversed: true },
          { id: "standstill", weight: 1, reversed: true },
          { id: "wrongPeople", weight: 1, reversed: true },
        ],
      },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/personalisation"),
    sv: () => import("../../languages/sv/assessments/personalisation"),
    ru: () => import("../../languages/ru/assessments/personalisation"),
    bg: () => import("../../languages/bg/assessments/personalisation"),
  },
);
