import { daysIn, isWeekend, months, serial } from "./calendar";
import { customers, type Customer } from "./customers";
import { products, type Product } from "./products";
import type { Random } from "./random";

/** One line of the sales list. A returned line carries its order's number and negative figures. */
export interface Sale {
  /** Serial number of the day. */
  date: number;
  order: number;
  /** Null: an anonymous cash sale at the gate. */
  customer: Customer | null;
  product: Product;
  quantity: number;
  price: number;
  discount: number;
  amount: number;
  costOfGoods: number;
}

/** Prices and costs went up at the turn of the year. */
const PRICE_RISE = [1, 1.04];
const COST_RISE = [1, 1.03];

/** Money as an invoice shows it. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

/** Two years of sales, by date and order number. */
export function simulateSales(random: Random): Sale[] {
  const visits: { date: number; customer: Customer | null }[] = [];
  for (const { year, month, index } of months) {
    const day = (): number => workingDay(random, year, month);
    for (const customer of customers) {
      const orders = random.around(customer.ordersPerMonth * (customer.course?.(index) ?? 1));
      for (let order = 0; order < orders; order += 1) visits.push({ date: day(), customer });
    }
    for (let cash = random.whole(0, 3); cash > 0; cash -= 1)
      visits.push({ date: day(), customer: null });
  }
  visits.sort((one, other) => one.date - other.date);

  const last = serial(2025, 12, 31);
  const sales: Sale[] = [];
  visits.forEach(({ date, customer }, index) => {
    const order = 10_001 + index;
    for (const line of orderLines(random, date, order, customer)) {
      sales.push(line);
      if (!customer || !random.chance(customer.returns)) continue;
      const back = returned(random, line);
      if (back.date <= last) sales.push(back);
    }
  });
  return sales.sort((one, other) => one.date - other.date || one.order - other.order);
}

function workingDay(random: Random, year: number, month: number): number {
  for (;;) {
    const date = serial(year, month, random.whole(1, daysIn(year, month)));
    if (!isWeekend(date)) return date;
  }
}

function orderLines(
  random: Random,
  date: number,
  order: number,
  customer: Customer | null,
): Sale[] {
  const year = date < serial(2025, 1, 1) ? 0 : 1;
  const month = monthOf(date);
  const lines = Math.max(
    1,
    random.around((customer?.linesPerOrder ?? 1) + random.between(-0.5, 0.5)),
  );
  const value = (customer?.orderValue ?? random.between(15, 60)) / lines;
  const left = products.filter(({ id, demand }) =>
    customer?.buys ? customer.buys.includes(id) : demand > 0,
  );
  const sales: Sale[] = [];
  for (let line = 0; line < lines && left.length > 0; line += 1) {
    const product = random.pick(left, (one) => (one.demand || 2) * (one.season[month] ?? 1));
    left.splice(left.indexOf(product), 1);
    const price = cents(product.price * (PRICE_RISE[year] ?? 1));
    const scale = Math.exp(random.between(-0.45, 0.4)) * Math.sqrt(product.season[month] ?? 1);
    const quantity = Math.max(1, Math.round((value * scale) / price));
    const discount = customer?.discount ?? 0;
    sales.push({
      date,
      order,
      customer,
      product,
      quantity,
      price,
      discount,
      amount: cents(quantity * price * (1 - discount)),
      costOfGoods: cents(quantity * product.cost * (COST_RISE[year] ?? 1)),
    });
  }
  return sales;
}

/** Part of a line comes back unsold some days later, at the price it was sold for. */
function returned(random: Random, line: Sale): Sale {
  const quantity = Math.max(1, Math.round(line.quantity * random.between(0.1, 0.4)));
  return {
    ...line,
    date: line.date + random.whole(5, 12),
    quantity: -quantity,
    amount: -cents(quantity * line.price * (1 - line.discount)),
    costOfGoods: -cents((line.costOfGoods / line.quantity) * quantity),
  };
}

/** Month of a serial number, from 0. */
export function monthOf(date: number): number {
  return new Date((date - 25_569) * 86_400_000).getUTCMonth();
}
