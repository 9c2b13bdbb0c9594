/** The static help page that the manifest points to. */
export const help = {
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
  privacyTitle: "Privacy",
  privacy:
    "Nothing leaves your computer: the add-in calculates in your workbook, makes no request but for its own files, and keeps no record of what you do. Your choices are kept in the workbook itself.",
  supportTitle: "When something goes wrong",
  support:
    "Every refusal says what is wrong and what is allowed. If a cell shows #NAME?, the add-in is not loaded: open its pane once. If a cell stays at #BUSY!, recalculate with Ctrl+Alt+F9.",
};
