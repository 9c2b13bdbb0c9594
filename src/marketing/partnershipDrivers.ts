import type { SalesByCustomer } from "./salesByCustomer";

/**
 * By what a cost without a customer is shared: sales (never below 0), number of purchases, equally among
 * named customers with a purchase, or the sum of the sales rows' weights (never below 0).
 */
export const drivers = ["sales", "orders", "equal", "weights"] as const;

export type Driver = (typeof drivers)[number];

/** Each customer's share by a driver; `whole` is their sum, 0 where there is nobody to share among. */
export interface Shares {
  parts: Float64Array;
  whole: number;
}

/** The shares of all customers by the driver. Slot 0, sales without a customer, takes none of "equal". */
export function sharesBy(driver: Driver, sales: SalesByCustomer): Shares {
  const parts = partsBy(driver, sales);
  let whole = 0;
  for (const part of parts) whole += part;
  return { parts, whole };
}

function partsBy(driver: Driver, sales: SalesByCustomer): Float64Array {
  switch (driver) {
    case "sales":
      return sales.amounts.map(floorAtZero);
    case "orders":
      return sales.purchases;
    case "equal":
      return sales.purchases.map((count, slot) => (slot > 0 && count > 0 ? 1 : 0));
    case "weights":
      return sales.weights.map(floorAtZero);
  }
}

function floorAtZero(value: number): number {
  return Math.max(0, value);
}
