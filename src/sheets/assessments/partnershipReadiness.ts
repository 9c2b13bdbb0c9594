import { equalItems, ratedAssessment } from "./ratedAssessment";

/** The six premises of a partnership, and eight statements about buyers that are true, partly true or false. */
export const partnershipReadiness = ratedAssessment(
  {
    id: "partnershipReadiness",
    schemaVersion: 1,
    scale: { minimum: 0, maximum: 2 },
    threshold: 2,
    sections: [
      {
        id: "premises",
        number: 1,
        weight: 1,
        items: equalItems(
          ...(["information", "involvement", "characteristics"] as const),
          ...(["purchases", "expectations", "advantage"] as const),
        ),
      },
      {
        id: "statements",
        number: 2,
        weight: 1,
        items: equalItems(
          ...(["profit", "requirements", "nextYear", "income"] as const),
          ...(["deciders", "competitors", "productValue", "customerValue"] as const),
        ),
      },
    ],
  },
  {
    en: () => import("../../languages/en/assessments/partnershipReadiness"),
    sv: () => import("../../languages/sv/assessments/partnershipReadiness"),
    ru: () => import("../../languages/ru/assessments/partnershipReadiness"),
    bg: () => import("../../languages/bg/assessments/partnershipReadiness"),
  },
);
