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
  assessments: "Assessments",
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
  excel: {
    title: "Check this Excel",
    text: "Finds out in a minute how this Excel behaves where versions differ, and sets it against what the add-in expects.",
    effect:
      "Works on a sheet of its own that it removes again, and adds a sheet with the findings. Excel cannot undo earlier changes afterwards.",
    button: "Check this Excel",
    sheet: "Excel check",
    heading: "How this Excel behaves, beside what the add-in expects of it",
    headers: ["What", "Found here", "Expected", "As expected?"] as [string, string, string, string],
    yes: "yes",
    no: "no",
    measured: "measured only",
    all: "Everything is as expected.",
    show: "Show the findings",
    copy: "Findings, to be sent to the makers",
    differ: (count: number) =>
      plural("en", count, {
        one: "1 finding differs from what is expected. Please send it to the makers.",
        other: `${count} findings differ from what is expected. Please send them to the makers.`,
      }),
    probes: {
      requirements: "Has ExcelApi 1.9 and a shared runtime",
      spills: "Formulas spill into the cells below",
      spillArea: "Where a formula of three rows spills",
      formulas: "Formulas of Excel 2010 that give another result",
      formulaText: "A formula reads back as it was written",
      textStaysText: "Text that looks like a formula or a number stays text",
      dateSystem: "1 January 2000 as a number (36526: dates from 1900)",
      decimalSeparator: "Decimal separator",
      blankToFunction: "What a function gets for a blank cell",
      omittedToFunction: "What a function gets for an argument left out",
      errorToFunction: "What a function gets for #N/A",
      functionLatency: "Answer of one function, in milliseconds",
      hundredFunctions: "Answers of a hundred functions, in milliseconds",
      functionTakes4: "A function takes 4 MB of cells",
      functionTakes6: "A function takes 6 MB of cells",
      write1: "Takes 1 MB in one request",
      write4: "Takes 4 MB in one request",
      write6: "Takes 6 MB in one request",
      read6: "Gives 6 MB in one answer",
      roundTrips: "Requests a second",
      hiddenName: "A name can be hidden and is found again",
      nameFollows: "A name follows its renamed sheet",
      growsWithTable: "A plain reference to a table’s column grows with the table",
      charts: "Kinds of charts that come back changed",
      scatterWithText: "Series of a scatter chart over texts",
      conditionalFormat: "Keeps a conditional format",
      validation: "Keeps a list of allowed values",
      freeze: "Freezes rows",
      printSetUp: "Keeps the print orientation",
      copyStays: "A copied sheet is not brought to the front",
      copyRefersToItself: "A copied sheet’s formulas refer to the copy",
      copyTakesNames: "A copied sheet takes its names along",
      pastedErrors: "Errors pasted as values stay errors",
      changedEvent: "Who changed a cell, by the event",
      selectionEvent: "Tells when the selection changes",
      theme: "Tells its theme",
      storage: "Keeps settings of the user in the browser",
      worker: "Lets computations run in the background",
    },
  },
};
