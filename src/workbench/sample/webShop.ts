import { daysIn, months, serial } from "./calendar";
import type { Random } from "./random";
import type { Sale } from "./sales";

export type StepId = "visit" | "productPage" | "basket" | "order" | "payment";

/** How many came to a step of the ordering site in a month. */
export interface StepCount {
  month: number;
  step: StepId;
  count: number;
}

/** Of each step, how many there were for one in the step after it. */
const FOR_ONE: readonly [StepId, number][] = [
  ["order", 1.03],
  ["basket", 1.6],
  ["productPage", 3.4],
  ["visit", 2.1],
];

/** The last year's way to an order; the orders paid are those of the sales list. */
export function simulateWebShop(random: Random, sales: readonly Sale[]): StepCount[] {
  return months
    .filter(({ year }) => year === 2025)
    .flatMap(({ year, month }) => {
      const first = serial(year, month, 1);
      const last = first + daysIn(year, month) - 1;
      const named = sales.filter(
        ({ date, customer, quantity }) =>
          customer !== null && quantity > 0 && date >= first && date <= last,
      );
      let count = new Set(named.map(({ order }) => order)).size;
      const steps: StepCount[] = [{ month: first, step: "payment", count }];
      for (const [step, times] of FOR_ONE) {
        count = Math.ceil(count * times * random.between(0.95, 1.05));
        steps.unshift({ month: first, step, count });
      }
      return steps;
    });
}
