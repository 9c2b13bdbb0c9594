import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";

const amount = (value: number) => numberInText("en", value);

/** The sheet with the rows of a list behind a figure. */
export const rowsBehind = {
  sheet: "Rows",
  title: (cell: string) => `Rows behind ${cell}`,
  source: (list: string, rows: number, day: number) =>
    `${plural("en", rows, { one: "1 row", other: `${amount(rows)} rows` })} of “${list}”, as they were on ${dayInText("en", day)}. The sum of what each brings must be the figure; a difference means that the list has changed.`,
  back: "Back to the figure",
  figure: "The figure",
  sum: "Sum of its rows",
  row: "Row in the list",
  part: "Brings",
  noRows: (list: string) => `No row of “${list}” stands behind this figure: it is 0.`,
  tooManyRows: (list: string, rows: number, most: number) =>
    `${amount(rows)} rows of “${list}” stand behind this figure, and ${amount(most)} are the most that are shown. Choose the figure of one customer or of a shorter period.`,
};
