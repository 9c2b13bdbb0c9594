// A fraction of more steps than this takes longer than the integral.
const mostSteps = 1000;
// The logarithm of the accuracy: e⁻⁴⁰ is below the rounding of a double, for the derivatives too.
const accuracy = 40;
// The distance of the integral's points, in the logarithm of time.
const spacing = 0.25;

/**
 * The probability that an active customer leaves before the next purchase, E[μ/(λ + μ)], for a purchase rate
 * λ ~ Gamma(A, a) and a dropout rate μ ~ Gamma(s, b), and the derivatives of its logarithm.
 *
 * It is the Gaussian hypergeometric function of the Pareto/NBD model (Fader and Hardie, A note on deriving the
 * Pareto/NBD model, 2005), made a probability: s/(A + s)·₂F₁(1, A; A + s + 1; 1 − b/a) for b ≥ a, and
 * s/(A + s)·a/b·₂F₁(1, s + 1; A + s + 1; 1 − a/b) for a ≥ b. The argument is never above 0, so Gauss's continued
 * fraction 1/(1 + e₁w/(1 + e₂w/(1 + …))) has positive terms only: nothing cancels or overflows, for any parameters.
 * For rates that differ vastly it converges slowly; there the integral over the time of leaving is summed instead.
 *
 * The terms depend on A and s alone and are kept, so that customers of one frequency share them.
 */
export class DropoutBeforePurchase {
  /** After differentiate: the derivatives of ln E by A, s and ln(b/a). */
  readonly slopes = new Float64Array(3);
  /** After differentiate: the second derivatives by AA, As, A ln(b/a), ss, s ln(b/a) and twice ln(b/a). */
  readonly curvatures = new Float64Array(6);

  private readonly terms: number[] = [0];
  // By the parameter in the first term's numerator (p), the other one (q), pp, pq and qq.
  private readonly termSlopes: number[] = [0, 0, 0, 0, 0];

  /**
   * @param purchaseShape A, above 0
   * @param dropoutShape s, 0 (nobody leaves) or above
   * @param lateDropout whether b ≥ a: the same at every time, since a = α + t and b = β + t
   */
  constructor(
    private readonly purchaseShape: number,
    private readonly dropoutShape: number,
    private readonly lateDropout: boolean,
  ) {}

  /** The probability where the larger of the rates a and b is 1 + excess times the smaller. */
  evaluate(excess: number): number {
    const root = Math.sqrt(1 + excess);
    const steps = this.steps(root, excess);
    if (steps > mostSteps) return this.integrate(excess);
    if (steps >= this.terms.length) this.addTerms(steps);
    let t = (1 + root) / 2;
    for (let n = steps; n > 0; n--) t = 1 + (this.terms[n]! * excess) / t;
    return this.scale(excess) / t;
  }

  /** The same, with the derivatives; s is above 0. */
  differentiate(excess: number): number {
    const root = Math.sqrt(1 + excess);
    const steps = this.steps(root, excess);
    if (steps > mostSteps) return this.integrate(excess);
    if (steps >= this.terms.length) this.addTerms(steps);
    const ratio = 1 + excess;
    // The fraction's tail t and its derivatives by p, q and m = ln(1 + excess), from the innermost outwards.
    let t = (1 + root) / 2;
    let [tp, tq, tm, tpp, tpq, tpm, tqq, tqm, tmm] = [0, 0, root / 4, 0, 0, 0, 0, 0, root / 8];
    for (let n = steps; n > 0; n--) {
      // g = 1/t and its derivatives.
      const g = 1 / t;
      const gg = -g * g;
      const twice = -2 * g;
      const [gp, gq, gm] = [gg * tp, gg * tq, gg * tm];
      const gpp = gg * tpp + twice * gp * tp;
      const gpq = gg * tpq + twice * gp * tq;
      const gpm = gg * tpm + twice * gp * tm;
      const gqq = gg * tqq + twice * gq * tq;
      const gqm = gg * tqm + twice * gq * tm;
      const gmm = gg * tmm + twice * gm * tm;
      const e = this.terms[n]!;
      const at = 5 * n;
      const ep = this.termSlopes[at]!;
      const eq = this.termSlopes[at + 1]!;
      const wg = excess * g;
      const wgm = ratio * g + excess * gm;
      tpp = this.termSlopes[at + 2]! * wg + excess * (2 * ep * gp + e * gpp);
      tpq = this.termSlopes[at + 3]! * wg + excess * (ep * gq + eq * gp + e * gpq);
      tqq = this.termSlopes[at + 4]! * wg + excess * (2 * eq * gq + e * gqq);
      tpm = ep * wgm + e * (ratio * gp + excess * gpm);
      tqm = eq * wgm + e * (ratio * gq + excess * gqm);
      tmm = e * (ratio * (g + 2 * gm) + excess * gmm);
      tp = ep * wg + e * excess * gp;
      tq = eq * wg + e * excess * gq;
      tm = e * wgm;
      t = 1 + e * wg;
    }
    // ln E = ln s − ln(A + s) − ln t, and + m where a ≥ b.
    const s = this.dropoutShape;
    const k = 1 / (this.purchaseShape + s);
    const [p, q, m] = [-tp / t, -tq / t, -tm / t];
    const kk = k * k;
    const ss = kk - 1 / (s * s);
    const pq = p * q - tpq / t + kk;
    const pp = p * p - tpp / t;
    const qq = q * q - tqq / t;
    const [pm, qm, mm] = [p * m - tpm / t, q * m - tqm / t, m * m - tmm / t];
    if (this.lateDropout) {
      setThree(this.slopes, p - k, q - k + 1 / s, m);
      setSix(this.curvatures, pp + kk, pq, pm, qq + ss, qm, mm);
    } else {
      setThree(this.slopes, q - k, p - k + 1 / s, -m - 1);
      setSix(this.curvatures, qq + kk, pq, -qm, pp + ss, -pm, mm);
    }
    return this.scale(excess) / t;
  }

  private scale(excess: number): number {
    const share = this.dropoutShape / (this.purchaseShape + this.dropoutShape);
    return this.lateDropout ? share : share * (1 + excess);
  }

  /**
   * Steps that leave an error of e^−accuracy. Each divides it by (root + 1)/(root − 1) in the end, and from the
   * first by about 1 + 2/√(e·w), where e is at most n/(2c): the latter is sooner where both rates hardly vary.
   */
  private steps(root: number, excess: number): number {
    const uniform = accuracy / Math.log((root + 1) / (root - 1));
    const c = this.purchaseShape + this.dropoutShape + 1;
    return 2 + Math.ceil(Math.min(uniform, 8 + ((accuracy * accuracy) / 5) * (excess / c)));
  }

  /** The e of ₂F₁(1, b; c; −w) up to a step: e₂ₙ = n(c − b + n − 1)/(…), e₂ₙ₊₁ = (b + n)(c + n − 1)/(…). */
  private addTerms(steps: number): void {
    const b = this.lateDropout ? this.purchaseShape : this.dropoutShape + 1;
    // c − b without the loss of digits that a large b would bring.
    const rest = this.lateDropout ? this.dropoutShape + 1 : this.purchaseShape;
    const c = this.purchaseShape + this.dropoutShape + 1;
    for (let n = this.terms.length; n <= steps; n++) {
      const half = n >> 1;
      const [low, high] = n === 1 ? [0, 1 / c] : [1 / (c + n - 2), 1 / (c + n - 1)];
      const [below, squares] = [low + high, low * low + high * high];
      let e = b / c;
      // The logarithmic derivatives of the numerator.
      let [up, uq, upp, upq, uqq] = [1 / b, 0, 1 / (b * b), 0, 0];
      if (n % 2 === 0) {
        e = half * (rest + half - 1) * low * high;
        uq = 1 / (rest + half - 1);
        [up, upp, upq, uqq] = [0, 0, 0, uq * uq];
      } else if (n > 1) {
        e = (b + half) * (c + half - 1) * low * high;
        const [first, second] = [1 / (b + half), 1 / (c + half - 1)];
        [up, uq, upq] = [first + second, second, second * second];
        [upp, uqq] = [first * first + upq, upq];
      }
      up -= below;
      uq -= below;
      this.terms.push(e);
      this.termSlopes.push(e * up, e * uq);
      this.termSlopes.push(e * (up * up - upp + squares));
      this.termSlopes.push(e * (up * uq - upq + squares));
      this.termSlopes.push(e * (uq * uq - uqq + squares));
    }
  }

  /**
   * s/b·∫(1 + y/a)^−A·(1 + y/b)^−(s + 1) dy over all y > 0 by the trapezoidal rule in u with
   * ln y = u + e^(u − end) − e^(start − u): its error falls faster than any power of the spacing, and the integrand has
   * two ends however heavy its tails.
   */
  private integrate(excess: number): number {
    const A = this.purchaseShape;
    const s = this.dropoutShape;
    const a = this.lateDropout ? 1 : 1 + excess;
    const b = this.lateDropout ? 1 + excess : 1;
    const start = Math.log(Math.min(a / A, b / (s + 1), 1)) - 3;
    const end = Math.log1p(excess) + 2;
    let sum = 0;
    let before = 0;
    // The logarithm's derivatives, and the sums of their products.
    let [purchases, dropouts, ratios, pp, pd, pr, dd, dr, rr] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let u = start - Math.log(accuracy); ; u += spacing) {
      const right = Math.exp(u - end);
      const leftwards = Math.exp(start - u);
      const lnY = u + right - leftwards;
      const y = Math.exp(lnY);
      // A y that is too large for a number still has its logarithms.
      const byPurchase = y < 1e300 ? -Math.log1p(y / a) : Math.log(a) - lnY;
      const byDropout = y < 1e300 ? -Math.log1p(y / b) : Math.log(b) - lnY;
      const density =
        Math.exp(lnY + A * byPurchase + (s + 1) * byDropout) * (1 + right + leftwards);
      const left = -Math.expm1(byDropout);
      const byRatio = (s + 1) * left - 1;
      sum += density;
      purchases += density * byPurchase;
      dropouts += density * byDropout;
      ratios += density * byRatio;
      pp += density * byPurchase * byPurchase;
      pd += density * byPurchase * byDropout;
      pr += density * byPurchase * byRatio;
      dd += density * byDropout * byDropout;
      dr += density * (byDropout * byRatio + left);
      rr += density * (byRatio * byRatio - (s + 1) * left * (1 - left));
      if (density < before && density * (1 + byPurchase * byPurchase) <= sum * 1e-17) break;
      before = density;
    }
    const [p, d, r] = [purchases / sum, dropouts / sum, ratios / sum];
    setThree(this.slopes, p, d + 1 / s, r);
    setSix(
      this.curvatures,
      pp / sum - p * p,
      pd / sum - p * d,
      pr / sum - p * r,
      dd / sum - d * d - 1 / (s * s),
      dr / sum - d * r,
      rr / sum - r * r,
    );
    return (s / b) * spacing * sum;
  }
}

function setThree(target: Float64Array, one: number, two: number, three: number): void {
  target[0] = one;
  target[1] = two;
  target[2] = three;
}

function setSix(
  target: Float64Array,
  one: number,
  two: number,
  three: number,
  four: number,
  five: number,
  six: number,
): void {
  target[0] = one;
  target[1] = two;
  target[2] = three;
  target[3] = four;
  target[4] = five;
  target[5] = six;
}
