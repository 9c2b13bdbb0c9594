import { numberInText } from "../../inText";
import { plural } from "../../plural";

/** The pane where a number is explained. */
export const explain = {
  looking: "Looking at the cell…",
  blank: "(blank)",
  select:
    "Select a cell with an RM formula, or a cell of a table or an assessment that was built here: it is explained in this place.",
  spilled: "A part of the result of the formula in",
  go: (address: string) => `Select ${address}`,
  inWords: "The formula in words",
  inputs: "What goes in",
  missing: "missing",
  source: "Method and source",
  limits: "Where it does not hold",
  builtCell: "A cell of a table",
  builtAt: (title: string) => `Part of “${title}”.`,
  builtOn: (title: string, day: string) => `Part of “${title}”, created on ${day}.`,
  counted: (list: string) =>
    `Counted or added up from rows of the list “${list}”; “Rows behind a figure” shows which, with the sum that proves it.`,
  typed: "A text or a value of this sheet that no formula changes.",
  calculated:
    "Calculated from other cells by Excel’s own formula, which a colleague without the add-in sees calculate too.",
  value:
    "A value, as the list was when the table was made or refreshed. Refresh at the start takes in what has changed.",
  live: "A live formula of Excel’s own: it follows the list, also for a colleague without the add-in.",
  from: (day: string) => `from ${day}`,
  before: (day: string) => `before ${day}`,
  cells: (count: number) =>
    `${numberInText("en", count)} ${plural("en", count, { one: "cell", other: "cells" })}`,
};
