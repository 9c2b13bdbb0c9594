import { declarationOf, declarations, type FunctionId } from "./catalogue";
import { lifetimeValueOfCells } from "./computations/lifetimeValue";
import { partnershipCostOfCells } from "./computations/partnershipCost";
import { partnershipListOfCells } from "./computations/partnershipList";
import { partnershipProfitOfCells } from "./computations/partnershipProfit";
import { partnershipReturnOfCells } from "./computations/partnershipReturn";
import { partnershipTableOfCells } from "./computations/partnershipTable";
import { quadrantOfCells } from "./computations/quadrant";
import { cohortsOfCells } from "./computations/cohorts";
import { fallingOfCells } from "./computations/falling";
import { overdueOfCells } from "./computations/overdue";
import { repeatOfCells } from "./computations/repeat";
import { summaryOfCells } from "./computations/summary";
import { abcOfCells } from "./computations/abc";
import { funnelOfCells } from "./computations/funnel";
import { ladderOfCells } from "./computations/ladder";
import { leakageOfCells } from "./computations/leakage";
import { lifetimeOfCells } from "./computations/lifetime";
import { paretoOfCells } from "./computations/pareto";
import { relationshipLevelOfCells } from "./computations/relationshipLevel";
import { retentionOfCells } from "./computations/retention";
import { rfmOfCells } from "./computations/rfm";
import { whaleOfCells } from "./computations/whale";
import type { CellError, Returned } from "./declaration";
import { evaluateElementwise, type Elementwise } from "./elementwise";
import type { Environment } from "./environment";
import { WholeArguments } from "./wholeArguments";

export type { Environment } from "./environment";

/** What a function gives a cell: a rectangle, in which errors stand at the elements they concern. */
export type Spill = (Returned | CellError)[][];

type Computation = { elementwise: Elementwise } | { whole: (args: WholeArguments) => Spill };

const computations: Record<FunctionId, Computation> = {
  LTV: { elementwise: lifetimeValueOfCells },
  "PARTNERSHIP.COST": { elementwise: partnershipCostOfCells },
  "PARTNERSHIP.PROFIT": { elementwise: partnershipProfitOfCells },
  "PARTNERSHIP.RETURN": { elementwise: partnershipReturnOfCells },
  "PARTNERSHIP.TABLE": { whole: partnershipTableOfCells },
  "PARTNERSHIP.LIST": { whole: partnershipListOfCells },
  QUADRANT: { elementwise: quadrantOfCells },
  RFM: { whole: rfmOfCells },
  PARETO: { whole: paretoOfCells },
  ABC: { whole: abcOfCells },
  WHALE: { whole: whaleOfCells },
  LADDER: { elementwise: ladderOfCells },
  "RELATIONSHIP.LEVEL": { elementwise: relationshipLevelOfCells },
  RETENTION: { elementwise: retentionOfCells },
  LIFETIME: { elementwise: lifetimeOfCells },
  LEAKAGE: { elementwise: leakageOfCells },
  COHORTS: { whole: cohortsOfCells },
  REPEAT: { whole: repeatOfCells },
  OVERDUE: { whole: overdueOfCells },
  FALLING: { whole: fallingOfCells },
  FUNNEL: { whole: funnelOfCells },
  SUMMARY: { whole: summaryOfCells },
};

/** The ids to register, each with `evaluate` behind it. */
export const functionIds: readonly FunctionId[] = declarations.map(({ id }) => id);

/**
 * Computes a custom function as a cell calls it.
 * @param args one entry for each declared argument: null when omitted, else a matrix of cells
 * @throws CellError when the call as a whole cannot be answered
 */
export function evaluate(
  id: FunctionId,
  args: readonly unknown[],
  environment: Environment,
): Spill {
  const declaration = declarationOf(id)!;
  const computation = computations[id];
  return "elementwise" in computation
    ? evaluateElementwise(declaration, computation.elementwise, args, environment)
    : computation.whole(new WholeArguments(declaration, args, environment));
}
