import { retentionLift } from "../../marketing/lifetimeMultiple";
import { noAnswer, unusable } from "../cells";
import type { Elementwise } from "../elementwise";

export const retentionLiftOfCells: Elementwise = () => (numbers) => {
  const [retention, points, discount] = [numbers[0]!, numbers[1]!, numbers[2]!];
  // 0.9 + 0.1 may be a little more than 1.
  const raised = Math.round((retention + points) * 1e12) / 1e12;
  if (raised < 0 || raised > 1)
    return unusable((cells) =>
      cells.outside("retention_rate + points", { minimum: 0, maximum: 1 }, raised),
    );
  return (
    retentionLift(retention, points, discount) ??
    noAnswer((cells) => cells.noMultiple(raised, discount))
  );
};
