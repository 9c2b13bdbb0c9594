/** What a stakeholder asks of us. */
export type StakeholderClass = "manageClosely" | "keepSatisfied" | "keepInformed" | "watch";

/** From which level influence and interest are high. */
export interface StakeholderLimits {
  influence: number;
  interest: number;
}

/**
 * The class of a stakeholder in the matrix of influence and interest (A. L. Mendelow, 1981; G. Johnson and K. Scholes);
 * at a limit the level is high.
 */
export function stakeholderClass(
  influence: number,
  interest: number,
  limits: StakeholderLimits,
): StakeholderClass {
  const interested = interest >= limits.interest;
  if (influence >= limits.influence) return interested ? "manageClosely" : "keepSatisfied";
  return interested ? "keepInformed" : "watch";
}

/**
 * What comes first: influence × interest × the levels by which the relationship falls short of what is wanted; 0 where
 * it does not.
 */
export function stakeholderPriority(
  influence: number,
  interest: number,
  state: number,
  wanted: number,
): number {
  return influence * interest * Math.max(0, wanted - state);
}
