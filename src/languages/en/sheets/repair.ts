import { plural } from "../../plural";

/** Checking and repairing the sheets of an assessment. */
export const repair = {
  sound: "Checked: nothing is damaged.",
  damaged: "What was found, and what Repair does about it:",
  noted: "Nothing is damaged. What was noticed:",
  promise: "What you typed stays; what has no place any more goes on a sheet of its own.",
  repaired: (title: string) => `${title}: repaired, with everything that was typed.`,
  setAside: (sheet: string) => `What had no place any more stands on the sheet “${sheet}”.`,
  typedScore: (value: string) => `Score typed, not on the scale: ${value}`,
  typedWeight: (value: string) => `Weight typed, not a number: ${value}`,
  /** One sentence each: what was found, and what a repair does. */
  findings: {
    sheet: (sheet: string) => `“${sheet}”`,
    stray: (missing: string) =>
      missing === ""
        ? "The sheets came from another workbook, and this one does not know them: Repair ties them to each other and to this workbook."
        : `The sheet came from another workbook without the others: Repair creates ${missing} here and ties them to it.`,
    ratingDeleted:
      "The sheet with the questions was deleted, and its answers with it: Repair creates it anew, empty; Excel's own Undo may still bring it back.",
    sheetsDeleted: (sheets: string) => `Sheets were deleted: Repair creates ${sheets} anew.`,
    rowsDeleted: (items: string) =>
      `Rows were deleted: Repair puts them back, unanswered (${items}). To do without an item, give it the weight 0.`,
    sorted:
      "Rows no longer stand below their own section, so its score is wrong: Repair puts them in order, each with its answers.",
    columnsDeleted: (columns: string) =>
      `Columns were deleted: Repair puts them back (${columns}); what was typed in them is gone with them.`,
    shape: (sheets: string) =>
      `Rows or columns of ${sheets} were deleted: Repair writes what was there anew.`,
    offScale: (scores: string, minimum: number, maximum: number) =>
      `Scores are not on the scale from ${minimum} to ${maximum} and do not count (${scores}): Repair moves them into the comment, for you to choose a level.`,
    weights: (weights: string) =>
      `Weights are no numbers and do not count (${weights}): Repair reads them as numbers where it can, else it puts back the weight from before and keeps what was typed in the comment.`,
    formulas: (sheets: string) =>
      `Formulas were deleted, typed over or lost what they refer to, on ${sheets}: Repair writes them anew.`,
    listGone: (lists: string) =>
      `The list that figures come from is gone or has other columns (${lists}): Repair leaves those figures empty; scores are not touched.`,
    ownRows: (count: number) =>
      plural("en", count, {
        one: "One row of your own counts in no score: save the assessment as a template to make it an item; a repair of other things sets it aside.",
        other: `${count} rows of your own count in no score: save the assessment as a template to make them items; a repair of other things sets them aside.`,
      }),
    renamed: (sheets: string) =>
      `Sheets were renamed and found all the same (${sheets}): nothing has to be done.`,
    copied: (sheets: string) =>
      `Copies of the sheets stand in the workbook (${sheets}): they are yours, do not count here, and stay as they are.`,
  },
  aside: {
    title: "Set aside",
    note: "What a repair found no place for, as it stood. Move what you need; then this sheet can be deleted.",
    sheet: "Sheet",
    cell: "Cell",
    content: "What stood there",
  },
};
