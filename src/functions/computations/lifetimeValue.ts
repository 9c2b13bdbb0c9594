import { lifetimeValue } from "../../marketing/lifetimeValue";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const lifetimeValueOfCells: Elementwise = () => (numbers) => {
  const years = numbers[2]!;
  const retentionRate = numbers[4]!;
  const discountRate = numbers[5]!;
  const value = lifetimeValue({
    averageSale: numbers[0]!,
    purchasesPerYear: numbers[1]!,
    years: Number.isNaN(years) ? Infinity : years,
    margin: numbers[3]!,
    retentionRate,
    discountRate,
    acquisitionCost: numbers[6]!,
    yearlyCost: numbers[7]!,
  });
  return value ?? noAnswer((cells) => cells.noLimit(retentionRate, discountRate));
};
