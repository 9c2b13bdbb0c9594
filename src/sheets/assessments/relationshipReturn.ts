import { equalItems, ratedAssessment } from "./ratedAssessment";
import { indicators } from "./relationshipReturnIndicators";
import { relationshipReturnLists } from "./relationshipReturnLists";

/** A high level is a sacrifice, or a way out: it counts against. */
const against = <Id extends string>(...ids: Id[]) =>
  equalItems(...ids).map((item) => ({ ...item, reversed: true }));

/**
 * The return on a relationship: from perceived quality and sacrifices over value, satisfaction, ties and strength to
 * length, patronage and episodes, and what these bring (K. Storbacka, T. Strandvik and C. Grönroos, Managing Customer
 * Relationships for Profit, 1994). What sales, costs and customers' spending say stands beside the ratings.
 */
export const relationshipReturn = ratedAssessment(
  {
    id: "relationshipReturn",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    threshold: 4,
    sections: [
      { id: "quality", number: 1, weight: 1, items: equalItems("outcome", "process") },
      { id: "sacrifices", number: 2, weight: 1, items: against("price", "effort") },
      { id: "worth", number: 3, weight: 1, items: equalItems("value", "satisfaction") },
      {
        id: "ties",
        number: 4,
        weight: 1,
        items: [...equalItems("commitment", "bonds"), ...against("alternatives")],
      },
      { id: "firmness", number: 5, weight: 1, items: equalItems("strength") },
      {
        id: "course",
        number: 6,
        weight: 1,
        items: equalItems("length", "patronage", "episodes", "critical"),
      },
      {
        id: "results",
        number: 7,
        weight: 1,
        items: equalItems("revenue", "cost", "profitability"),
      },
    ],
    indicators,
  },
  {
    en: () => import("../../languages/en/assessments/relationshipReturn"),
    sv: () => import("../../languages/sv/assessments/relationshipReturn"),
    ru: () => import("../../languages/ru/assessments/relationshipReturn"),
    bg: () => import("../../languages/bg/assessments/relationshipReturn"),
  },
  relationshipReturnLists,
);
