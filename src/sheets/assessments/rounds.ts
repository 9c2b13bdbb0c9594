import type { Choice, TypedCells } from "../builder";
import type { CellValue } from "../list";
import { Refusal } from "../sentence";
import type { Definition } from "./definition";
import { keep, withKept } from "./kept";
import { cellNames, columnName, LEVELS, RATED, ratedName, raterTable } from "./marks";
import { ratersOf } from "./raters/raters";
import { inColumn, standingNames, standingRows } from "./standing";

/** What stays of a round when the next begins: points from 0 to 100 by the ids of items and sections. */
export interface Round {
  /** Serial number of the day it was rated; null where none was given. */
  date: number | null;
  total: number | null;
  points: Record<string, number>;
  /** What the scores rested on and what was to be done, in the order of the sheet. */
  notes?: RoundNote[];
}

/** One rated row of a round, as it was. */
export interface RoundNote {
  /** Of the item or section; empty for a row of the user's own. */
  id: string;
  /** Its name, as it stood on the sheet. */
  name: string;
  /** Who rated it: the assessor, or one of the raters. */
  rater: string;
  level: CellValue;
  /** Of a second side: the level wanted, or the other side's. */
  second?: CellValue;
  evidence: CellValue;
  owner: CellValue;
  due: CellValue;
  comment: CellValue;
}

/** The option that carries earlier rounds, the oldest first. */
const ROUNDS = "rounds";
/** As many are kept; the oldest go first. */
const MOST_ROUNDS = 11;

export function earlierRounds({ options }: Choice): Round[] {
  return JSON.parse(String(options[ROUNDS] ?? "[]")) as Round[];
}

/**
 * How the choice of a standing assessment becomes that of the next round: earlier scores, with evidence, comments,
 * owners and dates, go to the archive; what the manager set up (wording, weights, owners, wanted levels, company,
 * threshold) stands on the new sheets too.
 */
export function nextRoundOf({ second }: Definition): TypedCells {
  const stays = [
    ...[cellNames.title, cellNames.purpose, cellNames.company, cellNames.threshold],
    ...[cellNames.levelNames, cellNames.talkLimit, columnName(LEVELS, "texts")],
    ...(["item", "question", "look", "weight", "owner"] as const).map(ratedName),
    ...(second === "target" ? [ratedName("second")] : []),
  ];
  return {
    names: standingNames,
    choose(cells, choice) {
      const numberIn = (name: string) => {
        const value = cells.get(name)?.value;
        return typeof value === "number" ? value : null;
      };
      const rows = standingRows(cells, RATED);
      const points: Record<string, number> = {};
      for (const row of rows) {
        const value = inColumn(row, "points");
        if (typeof value === "number" && row.id !== "") points[row.id] ??= value;
      }
      if (Object.keys(points).length === 0)
        return new Refusal(({ assessments }) => assessments.rounds.nothingRated);
      const round: Round = {
        date: numberIn(cellNames.date),
        total: numberIn(cellNames.total),
        points,
        notes: notesOf(cells, choice, second !== undefined),
      };
      const rounds = [...earlierRounds(choice), round].slice(-MOST_ROUNDS);
      const next = { ...choice, options: { ...choice.options, [ROUNDS]: JSON.stringify(rounds) } };
      return withKept(next, keep(cells, stays));
    },
  };
}

function notesOf(
  cells: Parameters<TypedCells["choose"]>[0],
  choice: Choice,
  hasSecond: boolean,
): RoundNote[] {
  const assessor = String(cells.get(cellNames.assessor)?.value ?? "");
  const tables = [
    { table: RATED, rater: assessor },
    ...ratersOf(choice).map((rater, place) => ({ table: raterTable(place), rater })),
  ];
  return tables.flatMap(({ table, rater }) =>
    standingRows(cells, table).flatMap((row): RoundNote[] => {
      const cell = (column: Parameters<typeof inColumn>[1]) => inColumn(row, column);
      const said = {
        level: cell("score"),
        ...(hasSecond && table === RATED && { second: cell("second") }),
        ...{ evidence: cell("evidence"), owner: cell("owner"), due: cell("due") },
        comment: cell("comment"),
      };
      return Object.values(said).some((value) => value !== "")
        ? [{ id: row.id, name: String(cell("item")), rater, ...said }]
        : [];
    }),
  );
}
