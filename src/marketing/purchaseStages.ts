/** 1 awareness, 2 interest, 3 evaluation of alternatives, 4 trial, 5 evaluation of the experience. */
export type PurchaseStage = 1 | 2 | 3 | 4 | 5;

const STAGES = [1, 2, 3, 4, 5] as const;
const TRIAL = 4;

/**
 * The stage that a buyer has reached: the one that is rated, else trial for whoever has bought, for what they
 * thought of it a list of sales does not tell; null where neither is known.
 */
export function stageReached(purchases: number, rated: PurchaseStage | null): PurchaseStage | null {
  return rated ?? (purchases > 0 ? TRIAL : null);
}

export interface StageCount {
  stage: PurchaseStage;
  /** Buyers who have reached this stage and no later one. */
  standing: number;
  reached: number;
  /** Reached, of those who reached the stage before; null for the first, and where nobody did. */
  passed: number | null;
}

/** Buyers by stage; those whose stage is not known are left out. */
export function stageCounts(stages: readonly (PurchaseStage | null)[]): StageCount[] {
  const atLeast = (least: number) =>
    stages.filter((stage) => stage !== null && stage >= least).length;
  return STAGES.map((stage) => {
    const reached = atLeast(stage);
    const before = atLeast(stage - 1);
    return {
      ...{ stage, reached, standing: reached - atLeast(stage + 1) },
      passed: stage === 1 || before === 0 ? null : reached / before,
    };
  });
}
