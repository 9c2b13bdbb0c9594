import { averageLifetime } from "../../marketing/retention";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const lifetimeOfCells: Elementwise = () => (numbers) =>
  averageLifetime(numbers[0]!) ?? noAnswer((cells) => cells.nobodyLeaves("retention_rate"));
