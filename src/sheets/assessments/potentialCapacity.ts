import type { Builder } from "../builder";
import { assessmentBuilder } from "./assessmentBuilder";
import { defineAssessment } from "./definition";
import { chooseIndicatorList, guessLists, indicatorLists } from "./indicatorLists";
import { breakdowns, indicators } from "./potentialCapacityIndicators";
import { equalItems as equal } from "./ratedAssessment";

/**
 * The programme of potential-capacity research: eight stages with twenty parameters of what a company can do for its
 * partners, after a short section on range and market.
 */
export const potentialCapacityAssessment = defineAssessment(
  {
    id: "potentialCapacity",
    schemaVersion: 1,
    scale: { minimum: 1, maximum: 5 },
    threshold: 4,
    sections: [
      {
        id: "market",
        number: 0,
        weight: 1,
        items: equal(
          ...(["assortment", "deliveryTerms", "consumerRequirements"] as const),
          ...(["marketPotential", "marketShare"] as const),
        ),
      },
      {
        id: "relations",
        number: 1,
        weight: 1,
        items: equal("customerCulture", "productionCulture", "companyStrategies"),
      },
      { id: "capacity", number: 2, weight: 1, items: equal("capacityUse") },
      {
        id: "technology",
        number: 3,
        weight: 1,
        items: equal("productQuality", "productsInDemand", "technicalEquipment"),
      },
      {
        id: "supply",
        number: 4,
        weight: 1,
        items: equal("rawMaterials", "purchaseTerms", "secondaryMaterials"),
      },
      {
        id: "management",
        number: 5,
        weight: 1,
        items: equal("productionStructure", "organisation", "personnel"),
      },
      {
        id: "profitability",
        number: 6,
        weight: 1,
        items: equal("profitMass", "productProfitability", "prices"),
      },
      { id: "security", number: 7, weight: 1, items: equal("threats", "securityMeasures") },
      { id: "strategy", number: 8, weight: 1, items: equal("funding", "goals") },
    ],
    indicators,
    breakdowns,
  },
  (words) => ({ ...words.builders.potentialCapacity, ...words.potentialCapacity }),
);

export const potentialCapacity: Builder = assessmentBuilder(potentialCapacityAssessment, {
  lists: indicatorLists,
  guess: guessLists,
  chooseList: chooseIndicatorList,
});
