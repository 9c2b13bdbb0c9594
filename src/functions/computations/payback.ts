import { lifetimeMultiple } from "../../marketing/lifetimeMultiple";
import { payback } from "../../marketing/payback";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const paybackOfCells: Elementwise = () => (numbers) => {
  const [contribution, cost, retention, discount] = [
    numbers[0]!,
    numbers[1]!,
    numbers[2]!,
    numbers[3]!,
  ];
  return (
    payback(contribution, cost, retention, discount) ??
    noAnswer((cells) => {
      const all = contribution * (lifetimeMultiple(retention, discount, "now") ?? 0);
      return cells.neverPaidBack(
        "acquisition_cost",
        cost,
        "contribution",
        Number(all.toPrecision(12)),
      );
    })
  );
};
