import type { RatingColumn } from "./layout";

/**
 * Hidden names by which the cells of an assessment are found again after rows were sorted, columns inserted, sheets
 * renamed or copied. A name with a dot is one column of a table whose rows are known by their ids: what stands
 * before the dot is the table, and its column "id" holds the ids.
 */
export const RATED = "RM_Rated";
export const LEVELS = "RM_Levels";
/** The table on the sheet of a rater, by the rater's place. */
export const raterTable = (place: number) => `RM_Rater${place + 1}`;
export const columnName = (table: string, column: string) => `${table}.${column}`;
export const ratedName = (column: RatingColumn | "id") => columnName(RATED, column);

/** Single cells, or small rectangles, that the user may type over. */
export const cellNames = {
  title: "RM_Title",
  purpose: "RM_Purpose",
  company: "RM_Company",
  assessor: "RM_Assessor",
  date: "RM_Date",
  total: "RM_Total",
  threshold: "RM_Threshold",
  levelNames: "RM_LevelNames",
  gridLimits: "RM_GridLimits",
  talkLimit: "RM_TalkLimit",
  period: "RM_Period",
  terms: "RM_Terms",
} as const;

/** So many rows below the last item belong to the rating table too: what the user adds there is found. */
export const SPARE_ROWS = 30;

/** The table and the column that a name means; null for a name of single cells. */
export function columnOfName(name: string): { table: string; column: string } | null {
  const [table, column] = name.split(".");
  return table !== undefined && column !== undefined ? { table, column } : null;
}
