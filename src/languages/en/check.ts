import { plural } from "../plural";

const cells = (count: number) =>
  plural("en", count, { one: "1 cell", other: `${count.toLocaleString("en")} cells` });
const formulas = (count: number) =>
  plural("en", count, { one: "1 formula", other: `${count.toLocaleString("en")} formulas` });

/** The view that checks the workbook and makes copies for colleagues without the add-in. */
export const check = {
  look: "Look again",
  select: (address: string) => `Select ${address}`,
  cells,
  more: (count: number) => `and ${count.toLocaleString("en")} more`,
  calls: {
    title: "Cells that need the add-in",
    none: "No cell needs the add-in. A colleague without it sees everything calculate.",
  },
  errors: {
    title: "Errors",
    none: "No formula of the add-in shows an error.",
    /** What each error means. */
    meaning: {
      name: "Excel does not know a function or a name. The add-in may not have loaded yet, or is missing on this computer.",
      busy: "A formula is still computing. If this lasts, the add-in does not answer.",
      value:
        "A formula was given something it cannot use. Select the cell: the sentence beside it says what.",
      spill:
        "The result needs more cells, but others stand in its way. Clear the cells to the right and below.",
      reference: "The formula points to cells or a sheet that were deleted.",
      other: "The formula has no result for what it was given. Select the cell to see why.",
    },
    unknown: (functions: string) =>
      `This version of the add-in has no function ${functions}. A newer version may have made it, or its name is misspelt.`,
  },
  repair: {
    button: "Repair",
    effect:
      "Recalculates the whole workbook. Only where Excel still does not know a function of the add-in is the formula entered again, in its own cell.",
    nothing: "Nothing could be mended by recalculating.",
    recalculated: (count: number) => `${formulas(count)} mended by recalculating.`,
    rewritten: (count: number) => `${formulas(count)} mended by entering it again in its cell.`,
    left: (count: number) => `${cells(count)} still with an error: see below.`,
    protected: (sheets: string) =>
      `These sheets are protected, so no formula was entered on them: ${sheets}.`,
  },
  built: {
    title: "Built tables",
    newer: (title: string) =>
      `${title}: made by a newer version of the add-in. It calculates, but can be refreshed only after an update.`,
    listGone: (title: string, list: string) =>
      `${title}: the list “${list}” it was made from is no longer in the workbook under this name. Rename it back, or build the table again.`,
    brokenName: (name: string) =>
      `The name ${name} points to deleted cells. Delete it in Formulas › Name Manager if you do not need it.`,
  },
  share: {
    title: "Share without the add-in",
    text: "Copies of these sheets, on which the formulas that need the add-in are values. Everything else stays live, and the originals stay as they are.",
    nothing: "There is nothing to copy: every sheet works without the add-in.",
    sheets: "Sheets to copy",
    sheet: (name: string, count: number) => `${name} · ${formulas(count)}`,
    suffix: " – values",
    effect:
      "Adds copies and changes nothing else. Excel cannot undo what was done before a sheet was copied.",
    button: (sheets: number) =>
      plural("en", sheets, { one: "Copy 1 sheet", other: `Copy ${sheets} sheets` }),
    chooseSheet: "Choose at least one sheet.",
    done: "Copied",
    frozen: (count: number) => `${formulas(count)} made values`,
    hint: "To send only the copies: right-click their tabs, choose Move or Copy, and a new book. Charts that draw another sheet’s cells go on drawing that sheet.",
  },
  support: {
    title: "For support",
    text: "Versions only; nothing from your cells.",
    line: (product: string, version: string) => `${product} ${version}`,
    calculation: "calculation",
    copy: "Copy",
    copied: "Copied.",
    copyFailed: "Select the text and press Ctrl+C.",
  },
};
