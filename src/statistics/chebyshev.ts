/**
 * A smooth function that is dear to compute, replaced on an interval by a Chebyshev polynomial of as many terms
 * as give it to about 1e-12 of its largest value (Trefethen, Approximation Theory and Approximation Practice);
 * null where 128 do not suffice. Outside the interval the polynomial says nothing.
 */
export function chebyshev(
  f: (x: number) => number,
  from: number,
  to: number,
): ((x: number) => number) | null {
  if (!(to > from)) {
    const value = f(from);
    return () => value;
  }
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  for (let count = 16; count <= 128; count *= 2) {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++)
      values[i] = f(middle + half * Math.cos((Math.PI * (i + 0.5)) / count));
    const terms = coefficients(values);
    const size = terms.reduce((most, term) => Math.max(most, Math.abs(term)), 0);
    const negligible = (term: number) => Math.abs(term) <= 1e-13 * size;
    // The last quarter negligible: what is left out is smaller still.
    if (!terms.subarray((count * 3) / 4).every(negligible)) continue;
    let last = count - 1;
    while (last > 0 && negligible(terms[last]!)) last--;
    return clenshaw(terms.slice(0, last + 1), middle, half);
  }
  return null;
}

function coefficients(values: Float64Array): Float64Array {
  const count = values.length;
  // cos(π·k/(2·count)) for k = 0 … 4·count − 1, its whole period.
  const cosines = Float64Array.from({ length: 4 * count }, (_, k) =>
    Math.cos((Math.PI * k) / (2 * count)),
  );
  return Float64Array.from({ length: count }, (_, term) => {
    let sum = 0;
    for (let i = 0; i < count; i++)
      sum += values[i]! * cosines[(term * (2 * i + 1)) % (4 * count)]!;
    return (sum * (term === 0 ? 1 : 2)) / count;
  });
}

function clenshaw(terms: Float64Array, middle: number, half: number): (x: number) => number {
  return (x) => {
    const twice = (2 * (x - middle)) / half;
    let current = 0;
    let before = 0;
    for (let term = terms.length - 1; term > 0; term--) {
      const next = twice * current - before + terms[term]!;
      before = current;
      current = next;
    }
    return (twice / 2) * current - before + terms[0]!;
  };
}
