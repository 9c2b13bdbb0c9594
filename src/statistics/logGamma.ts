// Below it the argument is raised by the recurrence; from it on Stirling's series has full precision.
const asymptoticFrom = 10;

const halfLogTwoPi = 0.9189385332046727;

// All four are NaN outside their domain, z > 0.

/** ln Γ(z) for z > 0, to about 1e-15 of the larger of itself and 1; Stirling's series and the recurrence. */
export function logGamma(z: number): number {
  if (!(z > 0)) return NaN;
  if (z === Infinity) return Infinity;
  let product = 1;
  let argument = z;
  while (argument < asymptoticFrom) product *= argument++;
  const raised =
    (argument - 0.5) * Math.log(argument) - argument + halfLogTwoPi + stirling(argument);
  return product === 1 ? raised : raised - Math.log(product);
}

/**
 * ln Γ(z + rise) − ln Γ(z) for z > 0, rise ≥ 0, exact also where z is so large that subtracting two
 * log-gammas would lose every digit.
 */
export function logGammaRise(z: number, rise: number): number {
  if (z < asymptoticFrom) return logGamma(z + rise) - logGamma(z);
  return (
    (z - 0.5) * Math.log1p(rise / z) +
    rise * (Math.log(z + rise) - 1) +
    (stirling(z + rise) - stirling(z))
  );
}

/** ψ(z), the derivative of ln Γ, for z > 0. */
export function digamma(z: number): number {
  if (!(z > 0)) return NaN;
  let argument = z;
  let sum = 0;
  while (argument < asymptoticFrom) sum -= 1 / argument++;
  const t = 1 / (argument * argument);
  return (
    sum +
    Math.log(argument) -
    0.5 / argument -
    t *
      (1 / 12 -
        t * (1 / 120 - t * (1 / 252 - t * (1 / 240 - t * (1 / 132 - t * (691 / 32760 - t / 12))))))
  );
}

/** ψ′(z), the second derivative of ln Γ, for z > 0. */
export function trigamma(z: number): number {
  if (!(z > 0)) return NaN;
  let argument = z;
  let sum = 0;
  while (argument < asymptoticFrom) {
    sum += 1 / (argument * argument);
    argument++;
  }
  const t = 1 / (argument * argument);
  return (
    sum +
    (1 +
      0.5 / argument +
      t *
        (1 / 6 -
          t *
            (1 / 30 -
              t * (1 / 42 - t * (1 / 30 - t * (5 / 66 - t * (691 / 2730 - (t * 7) / 6))))))) /
      argument
  );
}

/** What remains of Stirling's formula: Σ B₂ₖ/(2k(2k − 1) z²ᵏ⁻¹). */
function stirling(z: number): number {
  const t = 1 / (z * z);
  return (
    (1 / 12 -
      t *
        (1 / 360 -
          t * (1 / 1260 - t * (1 / 1680 - t * (1 / 1188 - t * (691 / 360360 - t / 156)))))) /
    z
  );
}
