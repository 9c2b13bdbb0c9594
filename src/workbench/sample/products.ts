/** What the dairy makes. Prices and costs are of 2024, per unit. */
export interface Product {
  id: ProductId;
  group: GroupId;
  unit: "litre" | "kilogram";
  price: number;
  cost: number;
  /** Relative demand from January to December. */
  season: readonly number[];
  /** Relative demand among the buyers of ordinary goods; 0 where only the processing company buys. */
  demand: number;
}

export type GroupId = "milk" | "fermented" | "butter" | "cheese" | "whey";
export type ProductId =
  | "milk"
  | "kefir"
  | "yoghurt"
  | "berryYoghurt"
  | "sourCream"
  | "cream"
  | "cottageCheese"
  | "butter"
  | "cheese"
  | "creamCheese"
  | "wheyDrink"
  | "doublePack"
  | "whey";

const even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const summer = [0.75, 0.75, 0.85, 1, 1.2, 1.35, 1.4, 1.35, 1.1, 0.95, 0.85, 0.8];
const winter = [1.05, 1.05, 1.1, 1.15, 0.95, 0.85, 0.8, 0.8, 0.95, 1, 1.15, 1.5];

export const products: readonly Product[] = [
  make("milk", "milk", "litre", 1.1, 0.85, even, 1.4),
  make("kefir", "fermented", "litre", 1.25, 0.93, summer, 1),
  make("yoghurt", "fermented", "kilogram", 2.4, 1.62, summer, 0.9),
  make("berryYoghurt", "fermented", "kilogram", 2.9, 1.95, summer, 0.8),
  make("sourCream", "fermented", "kilogram", 3.6, 2.6, even, 1),
  make("cream", "butter", "litre", 5.2, 3.75, winter, 0.7),
  make("cottageCheese", "cheese", "kilogram", 5.8, 4.25, even, 1),
  make("butter", "butter", "kilogram", 9.4, 7.6, winter, 0.9),
  make("cheese", "cheese", "kilogram", 10.9, 7.95, winter, 0.8),
  make("creamCheese", "cheese", "kilogram", 8.2, 5.7, even, 0.5),
  make("wheyDrink", "whey", "litre", 1.3, 0.78, summer, 0.3),
  // Its name is "=1+1", text that must never become a formula.
  make("doublePack", "fermented", "kilogram", 4.4, 3.5, summer, 0.15),
  make("whey", "whey", "litre", 0.18, 0.1, summer, 0),
];

function make(
  id: ProductId,
  group: GroupId,
  unit: Product["unit"],
  price: number,
  cost: number,
  season: readonly number[],
  demand: number,
): Product {
  return { id, group, unit, price, cost, season, demand };
}
