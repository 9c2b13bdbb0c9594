/** A standard normal variable stays below it with probability 0.975. */
export const NORMAL_975 = 1.959963984540054;

/** Probability that a standard normal variable lies at least so far from 0, on either side. */
export function normalTails(distance: number): number {
  return complementaryError(Math.abs(distance) / Math.SQRT2);
}

/** From here on the continued fraction needs few terms; below, 1 less the series loses hardly a digit. */
const FAR = 2;
const TERMS = 120;

/** erfc(x) for x of 0 or more, to about 13 digits. */
function complementaryError(x: number): number {
  if (x < FAR) {
    // erf(x) = 2/√π·exp(−x²)·Σ 2ⁿx²ⁿ⁺¹/(1·3·…·(2n + 1)), whose terms are all positive.
    let term = x;
    let sum = 0;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      sum += term;
      term *= (2 * x * x) / odd;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = x;
  for (let term = TERMS; term > 0; term -= 1) fraction = x + term / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
