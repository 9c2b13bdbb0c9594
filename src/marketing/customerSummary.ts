import { customersWithRows, rowsByCustomer } from "./rowsByCustomer";
import { lastDay, type Transactions } from "./transactions";

/** Days of a time unit; a month and a year are average ones of the calendar. */
export const daysOfUnit = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

export type TimeUnit = keyof typeof daysOfUnit;

export interface CustomerSummaryInput extends Transactions {
  amount: Float64Array;
  /** The number of each row's order; −1: one customer on one day is one purchase. */
  order?: Int32Array;
  /** How many orders are numbered. */
  orders?: number;
  /** Serial number of the last day that counts; the last one of the list by default. */
  asOf?: number;
  /** Of recency and age. */
  unit?: TimeUnit;
}

/** One entry a customer. Of a customer without purchases, `first`, `last` and `daysSinceLast` are NaN. */
export interface CustomerSummary {
  customer: Int32Array;
  /** Orders, or days with a purchase where no order number is given. */
  purchases: Float64Array;
  /** Days with a purchase after the first of them. */
  frequency: Float64Array;
  /** From the first purchase to the last, in the unit. */
  recency: Float64Array;
  /** From the first purchase to the end, in the unit. */
  age: Float64Array;
  /** Mean amount of the days that `frequency` counts; 0 where there is none. */
  averageAmount: Float64Array;
  /** All amounts, refunds deducted. */
  total: Float64Array;
  daysSinceLast: Float64Array;
  /** Purchases by months of age; before a month has passed, the purchases so far. */
  purchasesPerMonth: Float64Array;
  /** Total by purchases; 0 without purchases. */
  averagePurchase: Float64Array;
  /** Serial numbers of the days of the first and the last purchase. */
  first: Float64Array;
  last: Float64Array;
}

/**
 * Transactions added up to one entry for each customer who has any up to the day `asOf`, in the order of their
 * numbers. An amount of 0 is a purchase, a negative one a refund: it reduces amounts and is none. Linear in the
 * rows.
 *
 * Frequency, recency, age and average amount are those of Fader, Hardie and Lee (2005), with a day as the
 * shortest time between purchases; rows of a day are one repeat purchase whatever their orders.
 */
export function customerSummary(input: CustomerSummaryInput): CustomerSummary {
  const { date, amount, order } = input;
  const asOf = Math.floor(input.asOf ?? lastDay(date));
  const unit = daysOfUnit[input.unit ?? "day"];
  const grouped = rowsByCustomer(input, asOf);
  const { starts, rows, days } = grouped;
  const seenBy = new Int32Array(input.orders ?? 0).fill(-1);
  const summary = summaryOf(customersWithRows(grouped));
  for (let entry = 0; entry < summary.customer.length; entry += 1) {
    const customer = summary.customer[entry]!;
    const end = starts[customer + 1]!;
    let purchases = 0;
    let boughtOn = 0;
    let first = NaN;
    let last = NaN;
    let total = 0;
    let repeatTotal = 0;
    for (let place = starts[customer]!; place < end;) {
      const day = days[place]!;
      let dayAmount = 0;
      let bought = false;
      let boughtWithoutOrder = false;
      for (; place < end && days[place] === day; place += 1) {
        const row = rows[place]!;
        dayAmount += amount[row]!;
        if (amount[row]! < 0) continue;
        bought = true;
        const number = order ? order[row]! : -1;
        if (number < 0) boughtWithoutOrder = true;
        else if (seenBy[number] !== customer) {
          seenBy[number] = customer;
          purchases += 1;
        }
      }
      total += dayAmount;
      if (!bought) continue;
      if (boughtWithoutOrder) purchases += 1;
      if (boughtOn === 0) first = day;
      else repeatTotal += dayAmount;
      boughtOn += 1;
      last = day;
    }
    const age = boughtOn > 0 ? asOf - first : 0;
    summary.purchases[entry] = purchases;
    summary.frequency[entry] = Math.max(0, boughtOn - 1);
    summary.recency[entry] = boughtOn > 0 ? (last - first) / unit : 0;
    summary.age[entry] = age / unit;
    summary.averageAmount[entry] = boughtOn > 1 ? repeatTotal / (boughtOn - 1) : 0;
    summary.total[entry] = total;
    summary.daysSinceLast[entry] = asOf - last;
    summary.purchasesPerMonth[entry] = purchases / Math.max(1, age / daysOfUnit.month);
    summary.averagePurchase[entry] = purchases > 0 ? total / purchases : 0;
    summary.first[entry] = first;
    summary.last[entry] = last;
  }
  return summary;
}

function summaryOf(customer: Int32Array): CustomerSummary {
  const column = () => new Float64Array(customer.length);
  return {
    customer,
    purchases: column(),
    frequency: column(),
    recency: column(),
    age: column(),
    averageAmount: column(),
    total: column(),
    daysSinceLast: column(),
    purchasesPerMonth: column(),
    averagePurchase: column(),
    first: column(),
    last: column(),
  };
}
