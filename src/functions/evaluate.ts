import { declarationOf, declarations, type FunctionId } from "./catalogue";
import { evaluateBatch, type Batch } from "./batch";
import { abcOfCells } from "./computations/abc";
import { agreementOfCells } from "./computations/agreement";
import { buyingAliveOfCells } from "./computations/buyingAlive";
import { buyingExpectedOfCells } from "./computations/buyingExpected";
import { buyingFitOfCells } from "./computations/buyingFit";
import { capacityUseOfCells } from "./computations/capacityUse";
import { cohortsOfCells } from "./computations/cohorts";
import { couponTestOfCells } from "./computations/couponTest";
import { customerLossOfCells } from "./computations/customerLoss";
import { customerProfitOfCells } from "./computations/customerProfit";
import { customerValueOfCells } from "./computations/customerValue";
import { deliveryRhythmOfCells } from "./computations/deliveryRhythm";
import { fallingOfCells } from "./computations/falling";
import { funnelOfCells } from "./computations/funnel";
import { ladderOfCells } from "./computations/ladder";
import { leakageOfCells } from "./computations/leakage";
import { lifetimeOfCells } from "./computations/lifetime";
import { lifetimeMultipleOfCells } from "./computations/lifetimeMultiple";
import { lifetimeValueOfCells } from "./computations/lifetimeValue";
import { migrationValueOfCells } from "./computations/migrationValue";
import { occasionAliveOfCells } from "./computations/occasionAlive";
import { occasionExpectedOfCells } from "./computations/occasionExpected";
import { occasionFitOfCells } from "./computations/occasionFit";
import { overdueOfCells } from "./computations/overdue";
import { paretoOfCells } from "./computations/pareto";
import { partnershipCostOfCells } from "./computations/partnershipCost";
import { partnershipListOfCells } from "./computations/partnershipList";
import { partnershipProfitOfCells } from "./computations/partnershipProfit";
import { partnershipReturnOfCells } from "./computations/partnershipReturn";
import { partnershipTableOfCells } from "./computations/partnershipTable";
import { patronageOfCells } from "./computations/patronage";
import { paybackOfCells } from "./computations/payback";
import { perceivedValueOfCells } from "./computations/perceivedValue";
import { profitabilityOfCells } from "./computations/profitability";
import { quadrantOfCells } from "./computations/quadrant";
import { referralValueOfCells } from "./computations/referralValue";
import { relationshipLevelOfCells } from "./computations/relationshipLevel";
import { renewalCurveOfCells } from "./computations/renewalCurve";
import { renewalFitOfCells } from "./computations/renewalFit";
import { renewalValueOfCells } from "./computations/renewalValue";
import { repeatOfCells } from "./computations/repeat";
import { retentionOfCells } from "./computations/retention";
import { retentionLiftOfCells } from "./computations/retentionLift";
import { rfmOfCells } from "./computations/rfm";
import { scoreOfCells } from "./computations/score";
import { spendingExpectedOfCells } from "./computations/spendingExpected";
import { spendingFitOfCells } from "./computations/spendingFit";
import { summaryOfCells } from "./computations/summary";
import { whaleOfCells } from "./computations/whale";
import type { CellError, Returned } from "./declaration";
import { evaluateElementwise, type Elementwise } from "./elementwise";
import type { Environment } from "./environment";
import { WholeArguments } from "./wholeArguments";

export type { Environment } from "./environment";

/** What a function gives a cell: a rectangle, in which errors stand at the elements they concern. */
export type Spill = (Returned | CellError)[][];

type Computation =
  { elementwise: Elementwise } | { batch: Batch } | { whole: (args: WholeArguments) => Spill };

const computations: Record<FunctionId, Computation> = {
  LTV: { elementwise: lifetimeValueOfCells },
  "LTV.MULTIPLE": { elementwise: lifetimeMultipleOfCells },
  PAYBACK: { elementwise: paybackOfCells },
  LOSS: { elementwise: customerLossOfCells },
  "RETENTION.LIFT": { elementwise: retentionLiftOfCells },
  "REFERRAL.VALUE": { elementwise: referralValueOfCells },
  "CUSTOMER.PROFIT": { elementwise: customerProfitOfCells },
  "PERCEIVED.VALUE": { elementwise: perceivedValueOfCells },
  PATRONAGE: { elementwise: patronageOfCells },
  "MIGRATION.VALUE": { whole: migrationValueOfCells },
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
  "BUYING.FIT": { whole: buyingFitOfCells },
  "BUYING.EXPECTED": { batch: buyingExpectedOfCells },
  "BUYING.ALIVE": { batch: buyingAliveOfCells },
  "SPENDING.FIT": { whole: spendingFitOfCells },
  "SPENDING.EXPECTED": { batch: spendingExpectedOfCells },
  "CUSTOMER.VALUE": { batch: customerValueOfCells },
  "RENEWAL.FIT": { whole: renewalFitOfCells },
  "RENEWAL.CURVE": { elementwise: renewalCurveOfCells },
  "RENEWAL.VALUE": { batch: renewalValueOfCells },
  "OCCASION.FIT": { whole: occasionFitOfCells },
  "OCCASION.EXPECTED": { batch: occasionExpectedOfCells },
  "OCCASION.ALIVE": { batch: occasionAliveOfCells },
  "COUPON.TEST": { whole: couponTestOfCells },
  "CAPACITY.USE": { elementwise: capacityUseOfCells },
  RHYTHM: { whole: deliveryRhythmOfCells },
  PROFITABILITY: { elementwise: profitabilityOfCells },
  SCORE: { whole: scoreOfCells },
  AGREEMENT: { whole: agreementOfCells },
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
  if ("elementwise" in computation)
    return evaluateElementwise(declaration, computation.elementwise, args, environment);
  if ("batch" in computation)
    return evaluateBatch(declaration, computation.batch, args, environment);
  return computation.whole(new WholeArguments(declaration, args, environment));
}
