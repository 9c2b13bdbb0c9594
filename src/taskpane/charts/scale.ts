/** Where a value stands on an axis, and the values at which the axis has lines. */
export interface Scale {
  minimum: number;
  maximum: number;
  ticks: number[];
}

/** A scale of round steps around the values; bounds that the chart sets are kept. */
export function scaleOf(
  values: readonly number[],
  bounds: { minimum?: number; maximum?: number },
  fromZero: boolean,
  steps = 4,
): Scale {
  const all = fromZero ? [0, ...values] : values;
  const low = bounds.minimum ?? all.reduce((least, each) => Math.min(least, each), Infinity);
  const high = bounds.maximum ?? all.reduce((most, each) => Math.max(most, each), -Infinity);
  const [from, to] = high > low ? [low, high] : [Math.min(low, 0) || 0, Math.max(low, 0) + 1];
  const step = roundStep((to - from) / steps);
  const minimum = bounds.minimum ?? Math.floor(from / step + 1e-9) * step;
  const maximum = bounds.maximum ?? Math.ceil(to / step - 1e-9) * step;
  const first = Math.ceil(minimum / step - 1e-9);
  const last = Math.floor(maximum / step + 1e-9);
  // Multiplied and not added up, so that 0.3 is not 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { minimum, maximum, ticks };
}

/** The next larger of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5].find((each) => each * power >= step * (1 - 1e-9)) ?? 10) * power;
}
