import type { CountedHistories } from "./buyingHistory";
import { distinctValues, type DistinctValues } from "./distinctValues";
import { DropoutBeforePurchase } from "./dropoutBeforePurchase";
import type { Objective } from "./maximise";

/** The first and second derivatives of the likelihood or a part of it by ln r, ln α, ln s and ln β. */
interface Derivatives {
  slopes: Float64Array;
  /** Row by row, 4 × 4, the upper triangle only. */
  curvatures: Float64Array;
}

/**
 * The log-likelihood of the Pareto/NBD (Schmittlein, Morrison & Colombo 1987; Fader & Hardie's note of 2005) for
 * customers' own times of purchase, with gradient and Hessian, in four coordinates that run to the limits of the
 * model one at a time: ln r, ln(r/α) (the mean rate of buying), ln(s/β) (of leaving), ln s.
 *
 * With E(t) the probability of leaving before the next purchase of someone active at t with x purchases
 * (DropoutBeforePurchase), a customer adds
 * Σ ln((r + j)/α) − (r + x) ln(1 + tx/α) − s ln(1 + tx/β) + ln(e^−M·(1 − E(T)) + E(tx)), the sum over j below x, where
 * M = (r + x) ln((α + T)/(α + tx)) + s ln((β + T)/(β + tx)). All parts are between 0 and 1 and nothing cancels:
 * e^−M over the last sum is the probability of being active.
 *
 * An s that is 0 is the limit where some leave at once and the others never; the third coordinate is then the logarithm
 * of the odds of leaving at once.
 */
export function paretoNbdObjective({
  frequency,
  recency,
  age,
  count,
}: CountedHistories): Objective {
  const frequencies = distinctValues(frequency, count);
  const survival = noDerivatives();
  const dropoutNow = noDerivatives();
  const dropoutThen = noDerivatives();
  const slopes = new Float64Array(4);
  const total = noDerivatives();

  return (point, gradient, hessian) => {
    const r = Math.exp(point[0]!);
    const alpha = Math.exp(point[0]! - point[1]!);
    const s = Math.exp(point[3]!);
    const beta = Math.exp(point[3]! - point[2]!);
    const closer = Math.min(alpha, beta);
    const apart = Math.abs(alpha - beta);
    const g = total.slopes.fill(0);
    const h = total.curvatures.fill(0);
    let value = addPurchases(total, frequencies, r, alpha);
    const dropouts = Array.from(
      frequencies.distinct,
      (x) => new DropoutBeforePurchase(r + x, s, beta >= alpha),
    );

    for (let i = 0; i < frequency.length; i++) {
      const n = count[i]!;
      const shape = r + frequency[i]!;
      const [then, now] = [recency[i]!, age[i]!];
      if (s === 0) {
        value += addDropoutAtOnce(total, n, frequency[i]!, now, r, alpha, point[2]!);
        continue;
      }
      const alphaThen = then / (alpha + then);
      const betaThen = then / (beta + then);
      if (then > 0) {
        const buying = Math.log1p(then / alpha);
        const staying = Math.log1p(then / beta);
        value -= n * (shape * buying + s * staying);
        g[0]! -= n * r * buying;
        g[1]! += n * shape * alphaThen;
        g[2]! -= n * s * staying;
        g[3]! += n * s * betaThen;
        h[0]! -= n * r * buying;
        h[1]! += n * r * alphaThen;
        h[5]! -= n * shape * alphaThen * (1 - alphaThen);
        h[10]! -= n * s * staying;
        h[11]! += n * s * betaThen;
        h[15]! -= n * s * betaThen * (1 - betaThen);
      }
      if (now === then) continue;

      const alphaNow = now / (alpha + now);
      const betaNow = now / (beta + now);
      const silence = Math.log1p((now - then) / (alpha + then));
      const stay = Math.log1p((now - then) / (beta + then));
      const m = survival.slopes;
      const mm = survival.curvatures;
      m[0] = -r * silence;
      m[1] = shape * (alphaNow - alphaThen);
      m[2] = -s * stay;
      m[3] = s * (betaNow - betaThen);
      mm[0] = m[0];
      mm[1] = r * (alphaNow - alphaThen);
      mm[5] = shape * (alphaThen * (1 - alphaThen) - alphaNow * (1 - alphaNow));
      mm[10] = m[2];
      mm[11] = m[3];
      mm[15] = s * (betaThen * (1 - betaThen) - betaNow * (1 - betaNow));

      const dropout = dropouts[frequencies.indexOf[i]!]!;
      const leaveNow = dropout.differentiate(apart / (closer + now));
      toLogarithms(dropoutNow, dropout, r, 1 - alphaNow, s, 1 - betaNow);
      const leaveThen = dropout.differentiate(apart / (closer + then));
      toLogarithms(dropoutThen, dropout, r, 1 - alphaThen, s, 1 - betaThen);

      const survived = Math.exp(-shape * silence - s * stay);
      const sum = survived * (1 - leaveNow) + leaveThen;
      value += n * Math.log(sum);
      const alive = survived / sum;
      const gone = alive * leaveNow;
      const left = leaveThen / sum;
      const d = dropoutNow.slopes;
      const e = dropoutThen.slopes;
      for (let row = 0; row < 4; row++) {
        slopes[row] = alive * m[row]! - gone * (m[row]! + d[row]!) + left * e[row]!;
        g[row]! += n * slopes[row]!;
      }
      for (let row = 0; row < 4; row++)
        for (let column = row; column < 4; column++) {
          const at = 4 * row + column;
          const [mr, mc] = [m[row]!, m[column]!];
          const stays = mm[at]!;
          const goes = stays + dropoutNow.curvatures[at]! + (mr + d[row]!) * (mc + d[column]!);
          const went = dropoutThen.curvatures[at]! + e[row]! * e[column]!;
          h[at]! +=
            n *
            (alive * (stays + mr * mc) -
              gone * goes +
              left * went -
              slopes[row]! * slopes[column]!);
        }
    }
    writeDerivatives(total, gradient, hessian);
    return value;
  };
}

/** Adds Σ ln((r + j)/α), j below the frequency: each goes on where the frequency before it ended. */
function addPurchases(
  { slopes, curvatures }: Derivatives,
  { distinct, total }: DistinctValues,
  r: number,
  alpha: number,
): number {
  let value = 0;
  let [buying, byR, byRR, j] = [0, 0, 0, 0];
  for (let i = 0; i < distinct.length; i++) {
    for (; j < distinct[i]!; j++) {
      const share = r / (r + j);
      buying += Math.log((r + j) / alpha);
      byR += share;
      byRR += share * (j / (r + j));
    }
    value += total[i]! * buying;
    slopes[0]! += total[i]! * byR;
    slopes[1]! -= total[i]! * j;
    curvatures[0]! += total[i]! * byRR;
  }
  return value;
}

/** Adds what the time till now says of n customers of whom some leave at once and the others never. */
function addDropoutAtOnce(
  { slopes: g, curvatures: h }: Derivatives,
  n: number,
  frequency: number,
  now: number,
  r: number,
  alpha: number,
  lnOdds: number,
): number {
  const atOnce = 1 / (1 + Math.exp(-lnOdds));
  const remaining = 1 / (1 + Math.exp(lnOdds));
  const shape = r + frequency;
  const exposure = Math.log1p(now / alpha);
  const share = now / (alpha + now);
  const [byR, byAlpha] = [-r * exposure, shape * share];
  g[0]! += n * byR;
  g[1]! += n * byAlpha;
  h[0]! += n * byR;
  h[1]! += n * r * share;
  h[5]! -= n * byAlpha * (1 - share);
  if (frequency > 0) {
    g[3]! += n * atOnce;
    h[15]! -= n * atOnce * remaining;
    return n * (Math.log(remaining) - shape * exposure);
  }
  // Without a repeat: stayed and silent, or left. What was added above is shared out accordingly.
  const silent = Math.exp(-shape * exposure);
  const sum = remaining * silent + atOnce;
  const left = atOnce / sum;
  const stayed = 1 - left;
  const byOdds = remaining * left * (1 - silent);
  g[0]! -= n * left * byR;
  g[1]! -= n * left * byAlpha;
  g[3]! -= n * byOdds;
  h[0]! += n * left * byR * (stayed * byR - 1);
  h[1]! += n * left * (stayed * byR * byAlpha - r * share);
  h[3]! += n * stayed * (atOnce + byOdds) * byR;
  h[5]! += n * left * byAlpha * (stayed * byAlpha + 1 - share);
  h[7]! += n * stayed * (atOnce + byOdds) * byAlpha;
  h[15]! += n * byOdds * (remaining - atOnce - byOdds);
  return n * Math.log(sum);
}

/** From derivatives by ln r, ln α, ln s and ln β to those by the coordinates, which move α with r and β with s. */
function writeDerivatives(
  { slopes: g, curvatures: h }: Derivatives,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  gradient[0] = g[0]! + g[1]!;
  gradient[1] = -g[1]!;
  gradient[2] = -g[3]!;
  gradient[3] = g[2]! + g[3]!;
  const upper = [
    [h[0]! + 2 * h[1]! + h[5]!, -h[1]! - h[5]!, -h[3]! - h[7]!, h[2]! + h[6]! + h[3]! + h[7]!],
    [h[5]!, h[7]!, -h[6]! - h[7]!],
    [h[15]!, -h[11]! - h[15]!],
    [h[10]! + 2 * h[11]! + h[15]!],
  ];
  upper.forEach((entries, row) =>
    entries.forEach((entry, offset) => {
      hessian[4 * row + row + offset] = hessian[4 * (row + offset) + row] = entry;
    }),
  );
}

function noDerivatives(): Derivatives {
  return { slopes: new Float64Array(4), curvatures: new Float64Array(16) };
}

/** From derivatives by A, s and ln(b/a) to those by the logarithms; shares are α/(α + t) and β/(β + t). */
function toLogarithms(
  { slopes, curvatures }: Derivatives,
  { slopes: from, curvatures: fromCurvatures }: DropoutBeforePurchase,
  r: number,
  alphaShare: number,
  s: number,
  betaShare: number,
): void {
  const byRatio = from[2]!;
  slopes[0] = r * from[0]!;
  slopes[1] = -alphaShare * byRatio;
  slopes[2] = s * from[1]!;
  slopes[3] = betaShare * byRatio;
  curvatures[0] = slopes[0] + r * r * fromCurvatures[0]!;
  curvatures[1] = -r * alphaShare * fromCurvatures[2]!;
  curvatures[2] = r * s * fromCurvatures[1]!;
  curvatures[3] = r * betaShare * fromCurvatures[2]!;
  curvatures[5] = alphaShare * (alphaShare * fromCurvatures[5]! - (1 - alphaShare) * byRatio);
  curvatures[6] = -s * alphaShare * fromCurvatures[4]!;
  curvatures[7] = -alphaShare * betaShare * fromCurvatures[5]!;
  curvatures[10] = slopes[2] + s * s * fromCurvatures[3]!;
  curvatures[11] = s * betaShare * fromCurvatures[4]!;
  curvatures[15] = betaShare * (betaShare * fromCurvatures[5]! + (1 - betaShare) * byRatio);
}
