/** The pane while an assessment is filled in. */
export const filling = {
  looking: "Looking at the sheet…",
  sheet: (name: string) => `Sheet “${name}”`,
  none: "There is no assessment in this workbook yet. Create one from the start; it is followed here while you fill it in.",
  notHere: "The sheet in front is no assessment. Choose one below.",
  choose: "Assessments in this workbook",
  others: "Other assessments and raters",
  damaged: (sheet: string) =>
    `The column of scores, or the hidden column A with the ids of the items, was deleted on “${sheet}”. Undo that, or create the assessment again.`,
  next: (number: string) => `Next without an answer: ${number}`,
  selectItem: "Select the row of an item to see what it asks and what its levels mean.",
  open: (count: number) => `Without an answer: ${count}`,
  invalid: "Not on the scale: please check",
  chosen: (number: string, level: number) => `${number}: level ${level} chosen.`,
  nextCustomer: (name: string) => `Next to rate: ${name}`,
  unrated: (count: number) => `Not rated yet: ${count}`,
  selectCell: "Select a yellow cell of a customer to see what it asks.",
  boardDamaged: (sheet: string) =>
    `Columns to be filled in were deleted on “${sheet}”. Undo that, or refresh the board from “In this workbook”.`,
  fromRaters:
    "This score is calculated from the raters’ sheets. Where you have agreed on another level, type it into the cell.",
  noLevels: "The sheet of levels is no longer there, so the levels cannot be shown.",
  raterHint: "Scores come together on the assessment’s own sheet when everybody has rated.",
  scores: "Scores, 0–100",
  scoresHint: "As the sheet calculates them. Without an answer there is no score (–).",
};
