/** What models learn from: repeat purchases, the weeks from the first to the last purchase, and those till today. */
export interface Customers {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
}

/** CDNOW's customers as Fader, Hardie & Lee (2005) describe them: r, α, a and b of BG/NBD in weeks. */
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Customers who buy and leave as CDNOW's did, with dates in whole days; the same at every run. */
export function simulatedCustomers(count: number): Customers {
  const random = randomFrom(1);
  const customers = {
    frequency: new Float64Array(count),
    recency: new Float64Array(count),
    age: new Float64Array(count),
  };
  for (let row = 0; row < count; row += 1) {
    // They began within twelve weeks.
    const age = Math.round((27 + 12 * random()) * 7) / 7;
    const rate = gammaVariate(cdnow.r, random) / cdnow.alpha;
    const stays = gammaVariate(cdnow.b, random);
    const leaves = gammaVariate(cdnow.a, random);
    const leaving = leaves / (leaves + stays);
    let [frequency, last, time] = [0, 0, 0];
    for (;;) {
      time += Math.max(1 / 7, -Math.log(1 - random()) / rate);
      if (time > age) break;
      frequency += 1;
      last = Math.round(time * 7) / 7;
      if (random() < leaving) break;
    }
    customers.frequency[row] = frequency;
    customers.recency[row] = Math.min(last, age);
    customers.age[row] = age;
  }
  return customers;
}

/** Numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A gamma variate of scale 1 (Marsaglia & Tsang 2000). */
function gammaVariate(shape: number, random: () => number): number {
  if (shape < 1) return gammaVariate(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v))
      return d * v;
  }
}
