import { equalItems, ratedAssessment } from "./ratedAssessment";

/** The eleven Cs of relationship marketing (I. H. Gordon, Relationship Marketing, 1998): where we are, what is wanted, the gap. */
export const elevenCs = ratedAssessment(
  {
    id: "elevenCs",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    second: "target",
    threshold: 4,
    sections: [
      {
        id: "elevenCs",
        number: 1,
        weight: 1,
        items: equalItems(
          "customers",
          "categories",
          "capabilities",
          "cost",
          "control",
          "collaboration",
          "customisation",
          "communication",
          "measurement",
          "care",
          "chain",
        ),
      },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/elevenCs"),
    sv: () => import("../../languages/sv/assessments/elevenCs"),
    ru: () => import("../../languages/ru/assessments/elevenCs"),
    bg: () => import("../../languages/bg/assessments/elevenCs"),
  },
);
