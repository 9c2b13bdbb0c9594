/** A stream of pseudo-random numbers that is the same for the same seed everywhere. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** True with the probability. */
  chance(probability: number): boolean;
  /** One of the items; weights need not sum to one. */
  pick<T>(items: readonly T[], weight?: (item: T) => number): T;
  /** A whole number whose mean is the rate: its floor, or one more with the remaining probability. */
  around(rate: number): number;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, ample for a sample workbook. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    chance: (probability) => next() < probability,
    pick(items, weight = () => 1) {
      let rest = next() * items.reduce((sum, item) => sum + weight(item), 0);
      for (const item of items) if ((rest -= weight(item)) < 0) return item;
      const last = items.at(-1);
      if (last === undefined) throw new RangeError("pick needs at least one item.");
      return last;
    },
    around: (rate) => Math.floor(rate) + (next() < rate - Math.floor(rate) ? 1 : 0),
  };
}
