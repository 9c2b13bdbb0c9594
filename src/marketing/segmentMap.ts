import { DistinctKeys, keyText, type Key } from "./distinctKeys";
import { daysOfUnit } from "./customerSummary";
import type { Period } from "./period";
import { medianThreshold, quadrant, type Quadrant, type Threshold } from "./quadrant";
import { salesByCustomer, type PartnershipSales } from "./salesByCustomer";
import type { Tally } from "./tally";

export interface SegmentMapInput {
  sales: Omit<PartnershipSales, "weight">;
  period: Period;
  /** From where an average purchase is high, at or above it; null: strictly above the median. */
  purchaseThreshold: number | null;
  /** The same for purchases a month. */
  frequencyThreshold: number | null;
  /** Purchases a month from which each class of frequency begins, ascending, the first with 0. */
  classesFrom: readonly number[];
}

/** A customer of the list; without a purchase in the period the last four are null. */
export interface SegmentCustomer {
  /** The text that identifies the customer. */
  key: string;
  name: Exclude<Key, null>;
  purchases: number;
  /** Net of refunds. */
  sales: number;
  /** Null where profit is not known. */
  profit: number | null;
  /** Sales ÷ purchases. */
  averagePurchase: number | null;
  /** Purchases ÷ months of the period. */
  purchasesPerMonth: number | null;
  quadrant: Quadrant | null;
  /** Position in the classes of frequency. */
  frequencyClass: number | null;
}

export interface SegmentSums {
  customers: number;
  sales: number;
  profit: number | null;
}

export interface SegmentMap {
  /** Days of the period by the days of an average month. */
  months: number;
  purchaseThreshold: Threshold;
  frequencyThreshold: Threshold;
  /** By quadrant and then by sales; customers without a purchase in the period last. */
  customers: SegmentCustomer[];
  quadrants: Record<Quadrant, SegmentSums>;
  withoutPurchase: SegmentSums;
  /** Sales without a customer, and their purchases; null where there are none in the list. */
  withoutCustomer: (SegmentSums & { purchases: number }) | null;
  classes: SegmentSums[];
  /** What the reader should know. */
  undated: Tally;
  anonymous: Tally;
  refunds: Tally;
}

/**
 * Every customer by the average cost of a purchase and the purchases in a month: four groups, of which each asks
 * for another action, and the distribution over classes of frequency. A purchase is an order number of a customer,
 * else a customer's day; a refund reduces sales and is none. Linear in the rows but for the sorting of customers.
 */
export function segmentMap(input: SegmentMapInput): SegmentMap {
  const { sales, period, classesFrom } = input;
  const keys = new DistinctKeys();
  const slotOf = keys.addAll(sales.customer).map((number) => number + 1);
  const slots = keys.names.length + 1;
  const sums = salesByCustomer(sales, slotOf, slots, period);
  const months = (Math.floor(period.to) - Math.floor(period.from) + 1) / daysOfUnit.month;
  const profitOf = (slot: number) => (sales.profit === undefined ? null : sums.profits[slot]!);

  const buyers = keys.names.flatMap((_, number) =>
    sums.purchases[number + 1]! > 0 ? [number] : [],
  );
  const average = (number: number) => sums.amounts[number + 1]! / sums.purchases[number + 1]!;
  const perMonth = (number: number) => sums.purchases[number + 1]! / months;
  const purchaseThreshold = threshold(input.purchaseThreshold, buyers.map(average));
  const frequencyThreshold = threshold(input.frequencyThreshold, buyers.map(perMonth));

  const customers = keys.names.map((name, number): SegmentCustomer => {
    const figures = {
      key: keyText(name),
      name,
      purchases: sums.purchases[number + 1]!,
      sales: sums.amounts[number + 1]!,
      profit: profitOf(number + 1),
    };
    if (figures.purchases === 0)
      return {
        ...figures,
        averagePurchase: null,
        purchasesPerMonth: null,
        quadrant: null,
        frequencyClass: null,
      };
    const averagePurchase = average(number);
    const purchasesPerMonth = perMonth(number);
    return {
      ...figures,
      averagePurchase,
      purchasesPerMonth,
      quadrant: quadrant(averagePurchase, purchasesPerMonth, purchaseThreshold, frequencyThreshold),
      frequencyClass: classesFrom.filter((from) => purchasesPerMonth >= from).length - 1,
    };
  });
  const rank = (each: SegmentCustomer) => each.quadrant ?? 5;
  customers.sort((one, other) => rank(one) - rank(other) || other.sales - one.sales);

  const sumOf = (test: (each: SegmentCustomer) => boolean) =>
    total(customers.filter(test), sales.profit !== undefined);
  const byQuadrant = (wanted: Quadrant) => sumOf((each) => each.quadrant === wanted);
  return {
    months,
    purchaseThreshold,
    frequencyThreshold,
    customers,
    quadrants: { 1: byQuadrant(1), 2: byQuadrant(2), 3: byQuadrant(3), 4: byQuadrant(4) },
    withoutPurchase: sumOf((each) => each.quadrant === null),
    withoutCustomer: slotOf.includes(0)
      ? {
          customers: 0,
          purchases: sums.purchases[0]!,
          sales: sums.amounts[0]!,
          profit: profitOf(0),
        }
      : null,
    classes: classesFrom.map((_, position) => sumOf((each) => each.frequencyClass === position)),
    undated: sums.undated,
    anonymous: sums.anonymous,
    refunds: sums.refunds,
  };
}

function threshold(given: number | null, figures: number[]): Threshold {
  return given === null
    ? medianThreshold(Float64Array.from(figures))
    : { limit: given, strictlyAbove: false };
}

function total(customers: readonly SegmentCustomer[], profitKnown: boolean): SegmentSums {
  return {
    customers: customers.length,
    sales: customers.reduce((sum, { sales }) => sum + sales, 0),
    profit: profitKnown ? customers.reduce((sum, { profit }) => sum + profit!, 0) : null,
  };
}
