import { descendingOrder } from "./descendingOrder";
import { ROUNDING, roundedTotal } from "./roundedTotal";

export type AbcClass = "A" | "B" | "C";

/**
 * The class of each value by the cumulative share of the total, largest first. The customer who crosses a limit
 * still belongs to the better class, and so do those of the same value: nothing tells them apart.
 * @param aUntil cumulative share up to which customers are A, 0 to 1
 * @param bUntil the same for B, at least `aUntil`
 * @returns null where the total is 0 or less
 */
export function abcClasses(
  values: Float64Array,
  aUntil: number,
  bUntil: number,
): AbcClass[] | null {
  const total = roundedTotal(values);
  if (total <= 0) return null;
  const classes = new Array<AbcClass>(values.length).fill("C");
  let better = 0;
  let sum = 0;
  let previous = NaN;
  for (const place of descendingOrder(values)) {
    const value = values[place]!;
    if (value !== previous) better = sum + total * ROUNDING;
    if (better < aUntil * total) classes[place] = "A";
    else if (better < bUntil * total) classes[place] = "B";
    previous = value;
    sum += value;
  }
  return classes;
}
