import { distinctValues } from "./distinctValues";
import { logBeta } from "./logBeta";
import { digamma, trigamma } from "./logGamma";
import type { Objective } from "./maximise";

/** Repeat purchases and average amount of customers who have both, and how many customers share each pair. */
export interface CountedSpending {
  frequency: Float64Array;
  averageAmount: Float64Array;
  count: Float64Array;
}

/**
 * The log-likelihood of an average amount m of x purchases: −ln B(px, q) − px·ln(1 + γ/(mx)) − q·ln(1 + mx/γ) − ln m,
 * Fader & Hardie's (2013) equation 1a in a form that keeps its digits for parameters of any size.
 */
export function gammaGammaLogLikelihood(
  p: number,
  q: number,
  gamma: number,
  frequency: number,
  averageAmount: number,
): number {
  const shape = p * frequency;
  const spent = averageAmount * frequency;
  return (
    -logBeta(shape, q) -
    shape * Math.log1p(gamma / spent) -
    q * Math.log1p(spent / gamma) -
    Math.log(averageAmount)
  );
}

// Beyond it no data lie.
const furthest = 100;

/**
 * The log-likelihood of all with gradient and Hessian in coordinates that run to the limits of the model one at a
 * time: ln p, ln q and ln(pγ/q), near the logarithm of the mean amount.
 */
export function gammaGammaObjective(spending: CountedSpending): Objective {
  const { frequency, averageAmount, count } = spending;
  const { distinct, total } = distinctValues(frequency, count);
  let constant = 0;
  for (let i = 0; i < count.length; i++) constant -= count[i]! * Math.log(averageAmount[i]!);
  return (point, gradient, hessian) => {
    const lnGamma = point[2]! - point[0]! + point[1]!;
    if (Math.max(...point.map(Math.abs), Math.abs(lnGamma)) > furthest) return Infinity;
    const p = Math.exp(point[0]!);
    const q = Math.exp(point[1]!);
    const gamma = Math.exp(lnGamma);

    let value = constant;
    // By ln p, ln q, ln γ.
    let [gP, gQ, gG] = [0, 0, 0];
    let [pp, pq, qq, pg, qg, gg] = [0, 0, 0, 0, 0, 0];
    const [psiQ, psiQ1] = [digamma(q), trigamma(q)];
    for (let i = 0; i < distinct.length; i++) {
      const n = total[i]!;
      const shape = p * distinct[i]!;
      const [psi, psi1] = [digamma(shape + q), trigamma(shape + q)];
      value -= n * logBeta(shape, q);
      const byP = shape * (psi - digamma(shape));
      const byQ = q * (psi - psiQ);
      gP += n * byP;
      gQ += n * byQ;
      pp += n * (byP + shape * shape * (psi1 - trigamma(shape)));
      pq += n * shape * q * psi1;
      qq += n * (byQ + q * q * (psi1 - psiQ1));
    }
    for (let i = 0; i < frequency.length; i++) {
      const n = count[i]!;
      const shape = p * frequency[i]!;
      const spent = averageAmount[i]! * frequency[i]!;
      const byP = shape * Math.log1p(gamma / spent);
      const byQ = q * Math.log1p(spent / gamma);
      const prior = gamma / (gamma + spent);
      const own = spent / (gamma + spent);
      value -= n * (byP + byQ);
      gP -= n * byP;
      gQ -= n * byQ;
      gG += n * (q * own - shape * prior);
      pp -= n * byP;
      qq -= n * byQ;
      pg -= n * shape * prior;
      qg += n * q * own;
      gg -= n * (shape + q) * prior * own;
    }
    // With the third coordinate held, ln p moves γ against it and ln q moves γ with it.
    gradient.set([gP - gG, gQ + gG, gG]);
    const [pAndQ, pAndG, qAndG] = [pq + pg - qg - gg, pg - gg, qg + gg];
    hessian.set([pp - 2 * pg + gg, pAndQ, pAndG]);
    hessian.set([pAndQ, qq + 2 * qg + gg, qAndG], 3);
    hessian.set([pAndG, qAndG, gg], 6);
    return value;
  };
}
