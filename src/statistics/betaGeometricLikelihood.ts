import type { CountedHistories } from "./buyingHistory";
import { distinctValues } from "./distinctValues";
import type { Objective } from "./maximise";

/**
 * When a customer may leave: after each repeat purchase (BG/NBD), after every purchase, the first included
 * (MBG/NBD), or never (NBD).
 */
export type LeavingChances = "afterRepeats" | "afterPurchases" | "never";

/** How many chances to leave a customer has had before and with the last purchase. */
export function chancesOf(chances: LeavingChances, frequency: number): number {
  if (chances === "never") return 0;
  return chances === "afterRepeats" ? frequency : frequency + 1;
}

// What is summed for each distinct frequency: the logarithm of the purchases' factor with its first and second
// derivatives by ln r, that of staying at every chance with its derivatives by ln a and ln b, and the logarithm of
// b + chances − 1 with its derivatives by ln b.
const [lnBuy, buyR, buyRR, lnStay, stayA, stayB, stayAA, stayAB, stayBB, lnLast, lastB, lastBB] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
const width = 12;

const furthest = 60;

/**
 * The log-likelihood of the BG/NBD (Fader, Hardie & Lee 2005, eq. 6), MBG/NBD (Batislam, Denizel & Filiztekin 2007)
 * or NBD for customers' own times of purchase, with gradient and Hessian, in four coordinates that run to the
 * limits of the model one at a time: ln r, ln(r/α) (the mean rate), ln(a/b) (the odds of leaving), ln b; the NBD has
 * the first two.
 *
 * A customer with x purchases and k chances to leave adds
 * Σ ln((r + j)/α) − (r + x) ln(1 + T/α) + Σ ln((b + j)/(a + b + j)) + ln(1 + eʷ), sums over j below x and k, where
 * w = ln a − ln(b + k − 1) + (r + x) ln((α + T)/(α + tx)) are the odds of having left; eʷ is absent without chances.
 */
export function betaGeometricObjective(
  { frequency, recency, age, count }: CountedHistories,
  chances: LeavingChances,
): Objective {
  const { distinct, indexOf, total } = distinctValues(frequency, count);
  const sums = new Float64Array(distinct.length * width);
  return (point, gradient, hessian) => {
    // No data of any unit lie beyond; where the likelihood rises towards there, it has no maximum.
    if (Math.abs(point[0]!) > furthest || Math.abs(point[1]!) > furthest) return Infinity;
    const r = Math.exp(point[0]!);
    const lnAlpha = point[0]! - point[1]!;
    const alpha = Math.exp(lnAlpha);
    const lnB = point[3] ?? 0;
    const lnA = (point[2] ?? 0) + lnB;
    fillSums(sums, distinct, chances, r, lnAlpha, Math.exp(lnA), Math.exp(lnB));

    let value = 0;
    // By ln r, ln α, ln a, ln b.
    let [gR, gL, gA, gB] = [0, 0, 0, 0];
    let [rr, rl, ll, ra, la, rb, lb, aa, ab, bb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < distinct.length; i++) {
      const n = total[i]!;
      const at = i * width;
      value += n * (sums[at + lnBuy]! + sums[at + lnStay]!);
      gR += n * sums[at + buyR]!;
      rr += n * sums[at + buyRR]!;
      gL -= n * distinct[i]!;
      gA += n * sums[at + stayA]!;
      gB += n * sums[at + stayB]!;
      aa += n * sums[at + stayAA]!;
      ab += n * sums[at + stayAB]!;
      bb += n * sums[at + stayBB]!;
    }
    for (let i = 0; i < frequency.length; i++) {
      const x = frequency[i]!;
      const n = count[i]!;
      const shape = r + x;
      const lnAge = Math.log1p(age[i]! / alpha);
      const ageShare = age[i]! / (alpha + age[i]!);
      value -= n * shape * lnAge;
      gR -= n * r * lnAge;
      gL += n * shape * ageShare;
      rr -= n * r * lnAge;
      rl += n * r * ageShare;
      ll -= n * shape * ageShare * (1 - ageShare);
      if (chances === "never" || (chances === "afterRepeats" && x === 0)) continue;

      const at = indexOf[i]! * width;
      const last = recency[i]!;
      const silence = Math.log1p((age[i]! - last) / (alpha + last));
      const lastShare = last / (alpha + last);
      const w = lnA - sums[at + lnLast]! + shape * silence;
      const e = Math.exp(-Math.abs(w));
      value += n * (Math.max(w, 0) + Math.log1p(e));
      const left = n * (w > 0 ? 1 / (1 + e) : e / (1 + e));
      const spread = left * (w > 0 ? e / (1 + e) : 1 / (1 + e));
      const wR = r * silence;
      const wL = -shape * (ageShare - lastShare);
      const wB = -sums[at + lastB]!;
      gR += left * wR;
      gL += left * wL;
      gA += left;
      gB += left * wB;
      rr += left * wR + spread * wR * wR;
      rl += left * -r * (ageShare - lastShare) + spread * wR * wL;
      ll +=
        left * shape * (ageShare * (1 - ageShare) - lastShare * (1 - lastShare)) + spread * wL * wL;
      ra += spread * wR;
      la += spread * wL;
      rb += spread * wR * wB;
      lb += spread * wL * wB;
      aa += spread;
      ab += spread * wB;
      bb += spread * wB * wB - left * sums[at + lastBB]!;
    }
    if (chances === "never") {
      gradient.set([gR + gL, -gL]);
      hessian.set([rr + 2 * rl + ll, -rl - ll, -rl - ll, ll]);
      return value;
    }
    // ln r moves α with it, the mean rate moves α alone, ln b moves a with it.
    gradient.set([gR + gL, -gL, gA, gA + gB]);
    const [ratesRate, oddsB] = [-rl - ll, aa + ab];
    const [rOdds, rB] = [ra + la, ra + la + rb + lb];
    const [rateOdds, rateB] = [-la, -la - lb];
    hessian.set([rr + 2 * rl + ll, ratesRate, rOdds, rB]);
    hessian.set([ratesRate, ll, rateOdds, rateB], 4);
    hessian.set([rOdds, rateOdds, aa, oddsB], 8);
    hessian.set([rB, rateB, oddsB, aa + 2 * ab + bb], 12);
    return value;
  };
}

/** Sums over j below the frequency (or the chances to leave), each going on where the one before it ended. */
function fillSums(
  sums: Float64Array,
  distinct: Float64Array,
  chances: LeavingChances,
  r: number,
  lnAlpha: number,
  a: number,
  b: number,
): void {
  let j = 0;
  let [buy, byR, byRR] = [0, 0, 0];
  let k = 0;
  let [stay, byA, byB, byAA, byAB, byBB] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < distinct.length; i++) {
    for (; j < distinct[i]!; j++) {
      const share = r / (r + j);
      buy += Math.log(r + j) - lnAlpha;
      byR += share;
      byRR += share * (j / (r + j));
    }
    const till = chancesOf(chances, distinct[i]!);
    for (; k < till; k++) {
      const stays = b + k;
      const all = a + stays;
      stay -= Math.log1p(a / stays);
      byA -= a / all;
      byB += (a / all) * (b / stays);
      byAA -= (a / all) * (stays / all);
      byAB += (a / all) * (b / all);
      byBB += (a / all) * (b / stays) * (1 - b / stays - b / all);
    }
    // In this order, lest a tiny b be lost.
    const last = b + (till - 1);
    sums.set([buy, byR, byRR, stay, byA, byB, byAA, byAB, byBB], i * width);
    if (till > 0)
      sums.set([Math.log(last), b / last, (b / last) * ((till - 1) / last)], i * width + lnLast);
  }
}
