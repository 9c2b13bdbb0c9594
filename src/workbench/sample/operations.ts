import { daysIn, isWeekend, months, serial } from "./calendar";
import { products, type Product } from "./products";
import type { Random } from "./random";
import { cents, type Sale } from "./sales";

/** One product's month in the factory. Quantities in the product's unit, costs in money. */
export interface ProductionMonth {
  month: number;
  product: Product;
  output: number;
  /** 0 in the month when the cheese line stood still for rebuilding. */
  capacity: number;
  /** Units of the output that customers ordered. */
  inDemand: number;
  price: number;
  materialCost: number;
  /** The part of the material cost that secondary material stands for: whey and recycled packaging. */
  secondaryMaterialCost: number;
}

export type Supplier = "Bergdal Farm" | "Green Valley" | "Two Oaks Dairy Farm" | "Packwell";
export type Material = "rawMilk" | "whey" | "packaging";

/** A planned delivery from a supplier. */
export interface Delivery {
  date: number;
  supplier: Supplier;
  material: Material;
  planned: number;
  /** Null: it did not come. */
  delivered: number | null;
}

export type StockItem = Material | "starter" | "cheese" | "butter";

/** An item's month in the store. */
export interface StockMonth {
  month: number;
  item: StockItem;
  kind: "current" | "seasonal";
  opening: number;
  closing: number;
}

/** Full cost a unit and the market's price, for the last year. */
export interface ProductEconomics {
  product: Product;
  price: number;
  cost: number;
  unitsSold: number;
  marketPrice: number;
}

export type AssetId =
  | "dairyHall"
  | "coldStore"
  | "pasteurizer"
  | "fillingLine"
  | "cheeseLine"
  | "chillers"
  | "trucks"
  | "vans"
  | "laboratory"
  | "orderSystem";
export type AssetGroup = "buildings" | "machinery" | "cooling" | "transport" | "equipment" | "it";

/** A fixed asset; of the people who work at it, those whose work the machine does. */
export interface Asset {
  asset: AssetId;
  group: AssetGroup;
  cost: number;
  depreciation: number;
  workers: number;
  mechanisedWorkers: number;
}

/** Share of material cost that is secondary material, by product group. */
const SECONDARY = { milk: 0.04, fermented: 0.06, butter: 0.05, cheese: 0.08, whey: 0.55 } as const;

/** Output follows what was sold that month, with something for the store; capacity is the line's own. */
export function simulateProduction(random: Random, sales: readonly Sale[]): ProductionMonth[] {
  const sold = (product: Product, first: number, last: number): number =>
    sales
      .filter((sale) => sale.product === product && sale.date >= first && sale.date <= last)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  const busiest = new Map(
    products.map((product) => [
      product,
      Math.max(
        ...months.map(({ year, month }) => {
          const first = serial(year, month, 1);
          return sold(product, first, first + daysIn(year, month) - 1);
        }),
      ),
    ]),
  );
  return months.flatMap(({ year, month }) =>
    products.map((product) => {
      const first = serial(year, month, 1);
      const units = Math.max(0, sold(product, first, first + daysIn(year, month) - 1));
      const rebuilding = product.id === "cheese" && year === 2024 && month === 8;
      const room = roundUp((busiest.get(product) ?? 0) * (product.group === "cheese" ? 1.12 : 1.3));
      const output = rebuilding
        ? 0
        : Math.min(room, Math.ceil(units * random.between(1.02, 1.16)) + 10);
      const materialCost = cents(output * product.cost * (year === 2024 ? 0.62 : 0.64));
      return {
        month: first,
        product,
        output,
        capacity: rebuilding ? 0 : room,
        inDemand: Math.min(units, output),
        price: cents(product.price * (year === 2024 ? 1 : 1.04)),
        materialCost,
        secondaryMaterialCost: cents(
          materialCost * SECONDARY[product.group] * random.between(0.8, 1.2),
        ),
      };
    }),
  );
}

/** Raw milk three times a week from three farms, whey and packaging weekly. */
export function simulateDeliveries(random: Random): Delivery[] {
  const farms: readonly {
    supplier: Supplier;
    planned: number;
    weekday: number;
    reliability: number;
  }[] = [
    { supplier: "Bergdal Farm", planned: 9000, weekday: 2, reliability: 0.97 },
    { supplier: "Green Valley", planned: 6500, weekday: 4, reliability: 0.9 },
    { supplier: "Two Oaks Dairy Farm", planned: 4000, weekday: 6, reliability: 0.94 },
  ];
  const deliveries: Delivery[] = [];
  for (let date = serial(2024, 1, 1); date <= serial(2025, 12, 31); date += 1) {
    if (isWeekend(date)) continue;
    for (const { supplier, planned, weekday, reliability } of farms)
      if (date % 7 === weekday)
        deliveries.push(arrival(random, date, supplier, "rawMilk", planned, reliability));
    if (date % 14 === 3)
      deliveries.push(arrival(random, date, "Two Oaks Dairy Farm", "whey", 2200, 0.96));
    if (date % 14 === 5)
      deliveries.push(arrival(random, date, "Packwell", "packaging", 3000, 0.98));
  }
  return deliveries;
}

function arrival(
  random: Random,
  date: number,
  supplier: Supplier,
  material: Material,
  planned: number,
  reliability: number,
): Delivery {
  const missed = random.chance((1 - reliability) / 4);
  const share = random.chance(reliability)
    ? random.pick([1, 1, 1, random.between(1, 1.06)])
    : random.between(0.55, 0.95);
  const delivered = missed ? null : Math.round((planned * share) / 10) * 10;
  return { date, supplier, material, planned, delivered };
}

const ITEMS: readonly {
  item: StockItem;
  kind: StockMonth["kind"];
  level: number;
  swing: number;
}[] = [
  { item: "rawMilk", kind: "current", level: 8000, swing: 0 },
  { item: "packaging", kind: "current", level: 5200, swing: 0 },
  { item: "starter", kind: "current", level: 180, swing: 0 },
  { item: "whey", kind: "current", level: 1500, swing: 0 },
  { item: "cheese", kind: "seasonal", level: 2600, swing: 0.6 },
  { item: "butter", kind: "seasonal", level: 1400, swing: 0.5 },
];

/** Stock at the beginning and the end of each month; each month opens as the one before closed. */
export function simulateStock(random: Random): StockMonth[] {
  const closing = new Map<StockItem, number>(ITEMS.map(({ item, level }) => [item, level]));
  return months.flatMap(({ year, month }) =>
    ITEMS.map(({ item, kind, level, swing }) => {
      const opening = closing.get(item) ?? level;
      // Seasonal stocks are built up towards autumn and sold over the winter.
      const wave = 1 + swing * Math.sin(((month - 4) / 12) * 2 * Math.PI);
      const end = Math.round((level * wave * random.between(0.85, 1.15)) / 10) * 10;
      closing.set(item, end);
      return { month: serial(year, month, 1), item, kind, opening, closing: end };
    }),
  );
}

/** Each product's price, full cost, units sold and market price in the second year. */
export function productEconomics(random: Random, sales: readonly Sale[]): ProductEconomics[] {
  const lastYear = sales.filter(({ date }) => date >= serial(2025, 1, 1));
  return products.map((product) => {
    const price = cents(product.price * 1.04);
    return {
      product,
      price,
      cost: cents(product.cost * 1.03 * 1.08),
      unitsSold: lastYear
        .filter((sale) => sale.product === product)
        .reduce((sum, { quantity }) => sum + quantity, 0),
      marketPrice: cents(price * random.between(0.92, 1.1)),
    };
  });
}

export const assets: readonly Asset[] = [
  asset("dairyHall", "buildings", 1_250_000, 430_000, 6, 0),
  asset("coldStore", "buildings", 420_000, 96_000, 4, 2),
  asset("pasteurizer", "machinery", 310_000, 124_000, 3, 3),
  asset("fillingLine", "machinery", 540_000, 162_000, 8, 7),
  asset("cheeseLine", "machinery", 385_000, 58_000, 7, 5),
  asset("chillers", "cooling", 145_000, 87_000, 2, 2),
  asset("trucks", "transport", 260_000, 143_000, 5, 5),
  asset("vans", "transport", 96_000, 61_000, 4, 4),
  asset("laboratory", "equipment", 74_000, 40_000, 3, 1),
  asset("orderSystem", "it", 58_000, 31_000, 5, 4),
];

function asset(
  id: AssetId,
  group: AssetGroup,
  cost: number,
  depreciation: number,
  workers: number,
  mechanisedWorkers: number,
): Asset {
  return { asset: id, group, cost, depreciation, workers, mechanisedWorkers };
}

function roundUp(value: number): number {
  const step = value > 2000 ? 500 : 50;
  return Math.ceil(value / step) * step;
}
