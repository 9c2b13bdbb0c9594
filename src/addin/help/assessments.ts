import type { Language } from "../../languages/language";
import type { Assessment } from "../../sheets/assessments/definition";
import { elevenCs } from "../../sheets/assessments/elevenCs";
import { customerSatisfaction } from "../../sheets/assessments/customerSatisfaction";
import { organisationComponents } from "../../sheets/assessments/organisationComponents";
import { partnershipReadiness } from "../../sheets/assessments/partnershipReadiness";
import { personalisation } from "../../sheets/assessments/personalisation";
import { potentialCapacityAssessment } from "../../sheets/assessments/potentialCapacity";
import type { RatedAssessment } from "../../sheets/assessments/ratedAssessment";
import { relationshipDrivers } from "../../sheets/assessments/relationshipDrivers";
import { relationshipOrientation } from "../../sheets/assessments/relationshipOrientation";
import { relationshipParameters } from "../../sheets/assessments/relationshipParameters";
import { relationshipReturn } from "../../sheets/assessments/relationshipReturn";

const rated: readonly RatedAssessment[] = [
  ...[partnershipReadiness, elevenCs, relationshipDrivers, customerSatisfaction],
  ...[relationshipOrientation, relationshipParameters, personalisation, organisationComponents],
  relationshipReturn,
];

/** The assessment with its items and levels; null for a builder that rates nothing by levels. */
export async function assessmentOf(id: string, language: Language): Promise<Assessment | null> {
  if (id === potentialCapacityAssessment.definition.id) return potentialCapacityAssessment;
  return rated.find(({ definition }) => definition.id === id)?.in(language) ?? null;
}
