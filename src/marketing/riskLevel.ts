/** From which level a risk is middling and high. */
export interface RiskLimits {
  middling: number;
  high: number;
}

export type RiskClass = "low" | "middling" | "high";

/**
 * Likelihood × damage, each from 1 to 5.
 * @returns null where one of the two is not judged
 */
export function riskLevel(likelihood: number | null, damage: number | null): number | null {
  return likelihood === null || damage === null ? null : likelihood * damage;
}

/** The class of a level; at a limit it is in the class above. */
export function riskClass(level: number, { middling, high }: RiskLimits): RiskClass {
  if (level >= high) return "high";
  return level >= middling ? "middling" : "low";
}
