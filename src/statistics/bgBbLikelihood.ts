import type { Objective } from "./maximise";
import type { CountedOccasions } from "./occasionHistory";

/**
 * The log-likelihood of the BG/BB (Fader, Hardie & Shang 2010, eq. 5) with gradient and Hessian, in four coordinates
 * that run to the limits of the model one at a time: ln(α/β) (the odds of buying at an occasion), ln β, ln(γ/δ) (the
 * odds of leaving before it), ln δ.
 *
 * With x purchases, the last at occasion t of n, a customer adds
 * Σ ln(α + j) + Σ ln(β + j) − Σ ln(α + β + j) + Σ ln(δ + j) − Σ ln(γ + δ + j), sums over j below x, t − x, t, t and t,
 * and ln(P(n) + Σ P(i)·γ/(γ + δ + i)), i = t … n − 1, where P(i) is the probability of staying from t to i without
 * buying: the product of (β + j − x)/(α + β + j)·(δ + j)/(γ + δ + j), j from t below i. No beta function is needed, and
 * nothing cancels. A γ that is 0 is the limit where nobody leaves.
 */
export function bgBbObjective(histories: CountedOccasions): Objective {
  const { frequency, recency, occasions, count } = histories;
  const most = occasions.reduce((longest, n) => Math.max(longest, n), 0);
  const bought = new LogRise(most);
  const missed = new LogRise(most);
  const chosen = new LogRise(most);
  const stayed = new LogRise(most);
  const stayedOrLeft = new LogRise(most);

  return (point, gradient, hessian) => {
    const beta = Math.exp(point[1]!);
    const alpha = Math.exp(point[0]! + point[1]!);
    const delta = Math.exp(point[3]!);
    const gamma = Math.exp(point[2]! + point[3]!);
    const either = alpha + beta;
    const both = gamma + delta;
    bought.start(alpha, either);
    missed.start(beta, either);
    chosen.start(either, either);
    stayed.start(delta, both);
    stayedOrLeft.start(both, both);

    let value = 0;
    // By ln α, ln β, ln γ, ln δ; of the second derivatives the upper triangle.
    const g = new Float64Array(4);
    const h = new Float64Array(16);
    for (let row = 0; row < count.length; row++) {
      const [x, n, customers] = [frequency[row]!, occasions[row]!, count[row]!];
      // Where nobody leaves, everybody has met all occasions.
      const t = gamma === 0 ? n : recency[row]!;
      value += customers * (bought.ln[x]! + missed.ln[t - x]! - chosen.ln[t]!);
      value += customers * (stayed.ln[t]! - stayedOrLeft.ln[t]!);
      const [buy1, buy2] = [alpha * bought.first[x]!, alpha * alpha * bought.second[x]!];
      const [miss1, miss2] = [beta * missed.first[t - x]!, beta * beta * missed.second[t - x]!];
      const [all1, all2] = [chosen.first[t]!, chosen.second[t]!];
      g[0]! += customers * (buy1 - alpha * all1);
      g[1]! += customers * (miss1 - beta * all1);
      h[0]! += customers * (buy1 - buy2 - alpha * (all1 - alpha * all2));
      h[1]! += customers * alpha * beta * all2;
      h[5]! += customers * (miss1 - miss2 - beta * (all1 - beta * all2));
      const [stay1, stay2] = [delta * stayed.first[t]!, delta * delta * stayed.second[t]!];
      const [met1, met2] = [stayedOrLeft.first[t]!, stayedOrLeft.second[t]!];
      g[2]! -= customers * gamma * met1;
      g[3]! += customers * (stay1 - delta * met1);
      h[10]! -= customers * gamma * (met1 - gamma * met2);
      h[11]! += customers * gamma * delta * met2;
      h[15]! += customers * (stay1 - stay2 - delta * (met1 - delta * met2));
      if (t === n) continue;

      // The sum over when the customer may have left, with the sums of its terms' derivatives.
      let [stays, sum, a, b, c, d] = [1, 0, 0, 0, 0, 0];
      let [aa, ab, ac, ad, bb, bc, bd, cc, cd, dd] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let i = t; i <= n; i++) {
        const leaves = i < n ? gamma / (both + i) : 1;
        const term = stays * leaves;
        // The derivatives of the term's logarithm; what it has of leaving at i is 1 − leaves by ln γ.
        const stop = i < n ? 1 / (both + i) : 0;
        const all1 = chosen.first[i]! - chosen.first[t]!;
        const all2 = chosen.second[i]! - chosen.second[t]!;
        const met1 = stayedOrLeft.first[i]! - stayedOrLeft.first[t]! + stop;
        const met2 = stayedOrLeft.second[i]! - stayedOrLeft.second[t]! + stop * stop;
        const miss1 = beta * (missed.first[i - x]! - missed.first[t - x]!);
        const miss2 = beta * beta * (missed.second[i - x]! - missed.second[t - x]!);
        const stay1 = delta * (stayed.first[i]! - stayed.first[t]!);
        const stay2 = delta * delta * (stayed.second[i]! - stayed.second[t]!);
        const la = -alpha * all1;
        const lb = miss1 - beta * all1;
        const lc = (i < n ? 1 : 0) - gamma * met1;
        const ld = stay1 - delta * met1;
        sum += term;
        a += term * la;
        b += term * lb;
        c += term * lc;
        d += term * ld;
        aa += term * (la * la - alpha * (all1 - alpha * all2));
        ab += term * (la * lb + alpha * beta * all2);
        ac += term * la * lc;
        ad += term * la * ld;
        bb += term * (lb * lb + miss1 - miss2 - beta * (all1 - beta * all2));
        bc += term * lb * lc;
        bd += term * lb * ld;
        cc += term * (lc * lc - gamma * (met1 - gamma * met2));
        cd += term * (lc * ld + gamma * delta * met2);
        dd += term * (ld * ld + stay1 - stay2 - delta * (met1 - delta * met2));
        stays *= ((beta + (i - x)) / (either + i)) * ((delta + i) / (both + i));
      }
      value += customers * Math.log(sum);
      const share = customers / sum;
      [a, b, c, d] = [a / sum, b / sum, c / sum, d / sum];
      g[0]! += customers * a;
      g[1]! += customers * b;
      g[2]! += customers * c;
      g[3]! += customers * d;
      h[0]! += share * aa - customers * a * a;
      h[1]! += share * ab - customers * a * b;
      h[2]! += share * ac - customers * a * c;
      h[3]! += share * ad - customers * a * d;
      h[5]! += share * bb - customers * b * b;
      h[6]! += share * bc - customers * b * c;
      h[7]! += share * bd - customers * b * d;
      h[10]! += share * cc - customers * c * c;
      h[11]! += share * cd - customers * c * d;
      h[15]! += share * dd - customers * d * d;
    }
    // ln β moves α with it, ln δ moves γ with it; the odds move α and γ alone.
    gradient.set([g[0]!, g[0]! + g[1]!, g[2]!, g[2]! + g[3]!]);
    const [betaOdds, deltaOdds] = [h[0]! + h[1]!, h[10]! + h[11]!];
    const [oddsOdds, oddsDelta] = [h[2]!, h[2]! + h[3]!];
    const [betaLeaving, betaDelta] = [h[2]! + h[6]!, h[2]! + h[3]! + h[6]! + h[7]!];
    hessian.set([h[0]!, betaOdds, oddsOdds, oddsDelta]);
    hessian.set([betaOdds, h[0]! + 2 * h[1]! + h[5]!, betaLeaving, betaDelta], 4);
    hessian.set([oddsOdds, betaLeaving, h[10]!, deltaOdds], 8);
    hessian.set([oddsDelta, betaDelta, deltaOdds, h[10]! + 2 * h[11]! + h[15]!], 12);
    return value;
  };
}

/** For every k up to a longest: Σ ln((from + j)/scale) over j below k, Σ 1/(from + j) and Σ 1/(from + j)². */
class LogRise {
  readonly ln: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;

  constructor(private readonly longest: number) {
    this.ln = new Float64Array(longest + 1);
    this.first = new Float64Array(longest + 1);
    this.second = new Float64Array(longest + 1);
  }

  start(from: number, scale: number): void {
    for (let j = 0; j < this.longest; j++) {
      const next = from + j;
      this.ln[j + 1] = this.ln[j]! + Math.log(next / scale);
      this.first[j + 1] = this.first[j]! + 1 / next;
      this.second[j + 1] = this.second[j]! + 1 / (next * next);
    }
  }
}
