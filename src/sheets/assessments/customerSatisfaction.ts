import { equalItems, ratedAssessment } from "./ratedAssessment";

/** Until customers are asked, everything is of middling importance. */
const unasked = <Id extends string>(...ids: Id[]) =>
  equalItems(...ids).map((item) => ({ ...item, weight: 3 }));

/**
 * Satisfaction on five levels, from the core product to the emotional side (the order of J. G. Barnes, Secrets of
 * Customer Relationship Management, 2001): what customers find important against how well we do it.
 */
export const customerSatisfaction = ratedAssessment(
  {
    id: "customerSatisfaction",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    importance: true,
    threshold: 4,
    sections: [
      { id: "core", number: 1, weight: 1, items: unasked("fitness", "steadiness") },
      { id: "supportServices", number: 2, weight: 1, items: unasked("access", "support") },
      {
        id: "technical",
        number: 3,
        weight: 1,
        items: unasked("delivery", "invoice", "promises"),
      },
      {
        id: "interaction",
        number: 4,
        weight: 1,
        items: unasked("competence", "courtesy", "recovery"),
      },
      { id: "emotional", number: 5, weight: 1, items: unasked("feeling", "recognition") },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/customerSatisfaction"),
    sv: () => import("../../languages/sv/assessments/customerSatisfaction"),
    ru: () => import("../../languages/ru/assessments/customerSatisfaction"),
    bg: () => import("../../languages/bg/assessments/customerSatisfaction"),
  },
);
