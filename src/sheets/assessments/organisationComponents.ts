import { equalItems, ratedAssessment } from "./ratedAssessment";

/** How far the eight components of an organisation serve relationships (I. H. Gordon, 1998), and its internal relations. */
export const organisationComponents = ratedAssessment(
  {
    id: "organisationComponents",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    threshold: 4,
    sections: [
      {
        id: "components",
        number: 1,
        weight: 1,
        items: equalItems(
          ...(["culture", "strategy", "structure", "processes"] as const),
          ...(["people", "leadership", "technology", "knowledge"] as const),
        ),
      },
      {
        id: "internal",
        number: 2,
        weight: 1,
        items: equalItems("frontLine", "help", "innovation", "process", "support"),
      },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/organisationComponents"),
    sv: () => import("../../languages/sv/assessments/organisationComponents"),
    ru: () => import("../../languages/ru/assessments/organisationComponents"),
    bg: () => import("../../languages/bg/assessments/organisationComponents"),
  },
);
