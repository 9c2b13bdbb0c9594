import type { Key } from "./distinctKeys";
import { costLines, type CostLine } from "./partnershipLines";
import { isWithin, type Period } from "./period";
import { Tally } from "./tally";

/** The cost ledger, column by column; all columns have the same length. */
export interface PartnershipCosts {
  /** Blank: the cost belongs to all customers and is allocated by the driver of its line. */
  customer: readonly Key[];
  /** Without the column every cost counts; a NaN is a cost without a date, which does not. */
  date?: ArrayLike<number>;
  line: readonly CostLine[];
  amount: ArrayLike<number>;
}

/** The costs of one line: what each customer has of its own, their sum, and what belongs to all. */
export interface LineCosts {
  own: Float64Array;
  direct: number;
  pool: number;
}

export interface CostsByCustomer {
  lines: Record<CostLine, LineCosts>;
  /** 1 where a customer has a cost of its own in the period. */
  present: Uint8Array;
  outside: Tally;
  undated: Tally;
}

/** Adds up the costs of the period; `slotOf` gives each row's slot, 0 being costs without a customer. */
export function costsByCustomer(
  costs: PartnershipCosts,
  slotOf: Int32Array,
  slots: number,
  period: Period,
): CostsByCustomer {
  const lines = byCostLine(() => ({ own: new Float64Array(slots), direct: 0, pool: 0 }));
  const present = new Uint8Array(slots);
  const outside = new Tally();
  const undated = new Tally();
  for (let row = 0; row < slotOf.length; row += 1) {
    const amount = costs.amount[row]!;
    if (costs.date && !isWithin(costs.date[row]!, period)) {
      (Number.isNaN(costs.date[row]) ? undated : outside).add(amount);
      continue;
    }
    const slot = slotOf[row]!;
    const line = lines[costs.line[row]!];
    if (slot === 0) line.pool += amount;
    else {
      line.own[slot]! += amount;
      line.direct += amount;
      present[slot] = 1;
    }
  }
  return { lines, present, outside, undated };
}

/** A record with a value for each line that costs are booked on. */
export function byCostLine<T>(value: (line: CostLine) => T): Record<CostLine, T> {
  return Object.fromEntries(costLines.map((line) => [line, value(line)])) as Record<CostLine, T>;
}
