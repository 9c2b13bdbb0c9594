import { logGamma, logGammaRise } from "./logGamma";

/** ln B(a, b) for a, b > 0, exact also where one is very much larger than the other. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  return logGamma(small) - logGammaRise(Math.max(a, b), small);
}
