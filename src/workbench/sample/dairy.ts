import { simulateComplaints, type Complaint } from "./complaints";
import { simulateCosts, type Cost } from "./costs";
import {
  productEconomics,
  simulateDeliveries,
  simulateProduction,
  simulateStock,
  type Delivery,
  type ProductEconomics,
  type ProductionMonth,
  type StockMonth,
} from "./operations";
import { relationshipProgrammes, type RelationshipProgramme } from "./programmes";
import { createRandom } from "./random";
import { simulateSales, type Sale } from "./sales";
import { simulateWebShop, type StepCount } from "./webShop";

/** Everything that happened at the dairy wholesaler in 2024 and 2025; language-free. */
export interface Dairy {
  sales: Sale[];
  costs: Cost[];
  production: ProductionMonth[];
  deliveries: Delivery[];
  stock: StockMonth[];
  products: ProductEconomics[];
  webShop: StepCount[];
  programmes: RelationshipProgramme[];
  complaints: Complaint[];
}

const SEED = 20_240_101;

/** The same two years every time, for the same seed. Each list draws from its own stream. */
export function simulateDairy(seed = SEED): Dairy {
  const sales = simulateSales(createRandom(seed));
  const costs = simulateCosts(createRandom(seed + 1), sales);
  return {
    sales,
    costs,
    production: simulateProduction(createRandom(seed + 2), sales),
    deliveries: simulateDeliveries(createRandom(seed + 3)),
    stock: simulateStock(createRandom(seed + 4)),
    products: productEconomics(createRandom(seed + 5), sales),
    webShop: simulateWebShop(createRandom(seed + 6), sales),
    programmes: relationshipProgrammes(sales, costs),
    complaints: simulateComplaints(createRandom(seed + 7), sales),
  };
}
