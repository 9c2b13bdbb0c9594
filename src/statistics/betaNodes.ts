/** Points p and weights that sum to 1: the expectation of g(p) is Σ weight·g(p). */
export interface BetaNodes {
  p: Float64Array;
  weight: Float64Array;
}

/**
 * Nodes for expectations over p ~ Beta(a, b), a and b above 0 and of any size, to about 1e-13 of the result: the
 * trapezoidal rule in v = ln(p/(1 − p)), whose error falls exponentially (Trefethen & Weideman 2014). Towards both
 * ends the terms become a geometric series, which the last node sums exactly, so that no a or b is too small.
 *
 * The function must be positive, analytic for p > 0, and vary with the order of p alone: constant for p far below
 * 1/scale, and from there falling no faster than 1/p.
 */
export function betaNodes(a: number, b: number, scale: number): BetaNodes {
  const step = Math.min(0.25, 0.5 * Math.sqrt(1 / a + 1 / b));
  const end = 40 + Math.log1p(a + b + scale);
  const centre = Math.max(-end, Math.min(end, Math.log(a) - Math.log(b)));
  const peak = logWeight(a, b, centre);
  const p: number[] = [];
  const weight: number[] = [];
  let weights = 0;
  let seen = 0;
  const walk = (direction: 1 | -1, shape: number) => {
    for (let i = direction === 1 ? 0 : 1; ; i++) {
      const v = centre + direction * i * step;
      const inverse = 1 + Math.exp(-v);
      const isLast = Math.abs(v) >= end && v * direction > 0;
      const own = Math.exp(logWeight(a, b, v) - peak);
      const whole = isLast ? own / -Math.expm1(-shape * step) : own;
      const bound = whole * Math.min(scale, inverse);
      p.push(1 / inverse);
      weight.push(whole);
      weights += whole;
      seen += bound;
      if (isLast || bound < 1e-19 * seen) return;
    }
  };
  walk(1, b);
  walk(-1, a);
  return {
    p: Float64Array.from(p),
    weight: Float64Array.from(weight, (one) => one / weights),
  };
}

/** ln(pᵃ(1 − p)ᵇ), the density of v but for a constant. */
function logWeight(a: number, b: number, v: number): number {
  const beyond = Math.log1p(Math.exp(-Math.abs(v)));
  return v < 0 ? a * (v - beyond) - b * beyond : -a * beyond - b * (v + beyond);
}
