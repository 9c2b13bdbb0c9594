/** The start page of the help, and the words that its pages share. */
export const general = {
  title: "Relationship Marketing for Excel: help",
  lead: "An add-in that shows which customer relationships pay and what to do about them.",
  tasks: [
    {
      title: "Build a relationship-cost table",
      text: "On the Home tab choose Relationship cost. Choose your sales list (customer, date, amount) and your cost ledger (type, amount, date and, where a cost belongs to one customer, the customer). Correct the columns that were guessed, look at the preview, and press Create. New sheets are made; nothing else is changed. The numbers are Excel’s own formulas, so a colleague without the add-in sees them calculate too.",
    },
    {
      title: "Research your potential capacity",
      text: "Choose Potential capacity. A new sheet asks the questions of eight stages; choose a score from 1 to 5 for each and write down the evidence, the owner and the date. Unanswered questions are left out of the score. Where your workbook has lists of production, deliveries, stock or products, their indicators are calculated beside the questions.",
    },
    {
      title: "Type a formula",
      text: "Type =RM. in a cell and choose a function, or choose Formulas to find one by word. One formula over whole columns serves up to 100,000 rows; leave the cells below and beside it free for its answer.",
    },
  ],
  formulas: "Formulas",
  argument: "Argument",
  meaning: "Meaning",
  optional: "may be left out",
  example: "Example",
  result: "Result",
  unit: "Unit",
  formula: "Formula",
  paste: "Copy it into any empty cell:",
  englishSettings: "With English settings",
  limits: "Limits",
  differs: "How it differs from Excel’s own",
  source: "Source",
  back: "All formulas",
  skip: "Skip to the content",
  languages: "This page in other languages",
  pagesLabel: "More pages",
  allHelp: "All help",
  tablesTitle: "Tables",
  /** The parts of a page about a table or an assessment. */
  needs: "What it needs",
  needsNothing: "No list: you type on the sheet, and everything else is computed there.",
  columns: "Columns",
  needed: "needed",
  creates: "What it creates",
  createsText:
    "New sheets; nothing else is changed. Figures are Excel’s own formulas wherever they can be, so that a colleague without the add-in sees them calculate too. Names of sheets that are taken get a number.",
  figures: "How each figure is computed",
  act: "What to do about it",
  functions: "The same in a cell",
  rated: "What is rated, and by which levels",
  /** How scores come about. */
  scoring: [
    "Points of an item: (score − lowest level) ÷ (highest − lowest); an item that counts the other way round is turned first.",
    "A section: 100 × the mean of its answered items’ points, weighted. The total: the mean of the sections that have an answer, weighted.",
    "Action list: items below the threshold, sorted by weight in the total × gap.",
  ],
  scale: (minimum: number, maximum: number) => `Scale: ${minimum} to ${maximum}.`,
  lookAt: "Look at",
};
