import type { Choice, TypedCell, TypedCells } from "../builder";
import type { CellValue } from "../list";
import { Refusal } from "../sentence";

/** What stays of a round when the next begins: points from 0 to 100 by the ids of items and sections. */
export interface Round {
  /** Serial number of the day it was rated; null where none was given. */
  date: number | null;
  total: number | null;
  points: Record<string, number>;
}

/** The option that carries earlier rounds, the oldest first. */
const ROUNDS = "rounds";
/** As many are kept; the oldest go first. */
const MOST_ROUNDS = 11;

/** Names of the cells of the rating sheet that make up a round. */
export const roundNames = {
  ids: "Round.Ids",
  points: "Round.Points",
  date: "Round.Date",
  total: "Round.Total",
} as const;

export function earlierRounds({ options }: Choice): Round[] {
  return JSON.parse(String(options[ROUNDS] ?? "[]")) as Round[];
}

/** How the choice of a standing assessment becomes that of the next round: with what was rated so far. */
export const nextRound: TypedCells = {
  names: Object.values(roundNames),
  choose(cells, choice) {
    const numberIn = (cell: TypedCell | undefined) =>
      typeof cell?.value === "number" ? cell.value : null;
    const column = (name: string): CellValue[] =>
      (cells.get(name)?.rows ?? []).map(([first]) => first ?? "");
    const ids = column(roundNames.ids);
    const points: Record<string, number> = {};
    column(roundNames.points).forEach((value, row) => {
      if (typeof value === "number" && ids[row] !== "") points[String(ids[row])] = value;
    });
    if (Object.keys(points).length === 0)
      return new Refusal(({ assessments }) => assessments.rounds.nothingRated);
    const round: Round = {
      date: numberIn(cells.get(roundNames.date)),
      total: numberIn(cells.get(roundNames.total)),
      points,
    };
    const rounds = [...earlierRounds(choice), round].slice(-MOST_ROUNDS);
    return { ...choice, options: { ...choice.options, [ROUNDS]: JSON.stringify(rounds) } };
  },
};
