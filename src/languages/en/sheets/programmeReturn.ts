import { numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const percent = (share: number) =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });

export const programmeReturn = {
  sheets: { programmes: "Programme return" },
  list: "Programmes",
  listHint:
    "One row a programme: its kind, what was spent, what it brought. Without it, they are typed on the sheet.",
  roles: {
    programme: "Programme",
    kind: "Kind",
    spending: "Spending",
    profit: "Profit with the programme",
    baseline: "Profit without it",
  },
  kindsGroup: "What the kinds are",
  kinds: {
    social: "Social",
    structural: "Structural",
    financial: "Financial",
    none: "None of these",
  },

  // Refusals.
  programmesWrong: (list: string, count: number, most: number) =>
    `“${list}” names ${amount(count)} programmes, but a table can show from 1 to ${amount(most)}. Choose the column that names the programme.`,
  spendingWrong: (programme: string, came: number) =>
    `The spending on the programme “${programme}” must be 0 or more, not ${amount(came)}.`,
  typedNumber: (cell: string, came: string | number | boolean) =>
    `A number is needed in ${cell}, but ${shown(came)} stands there. Write a number or clear the cell, then refresh; nothing was changed.`,
  typedWrong: (why: string) => `What was typed on the sheet cannot be used. ${why}`,

  // Notes.
  noList:
    "No list of programmes is chosen: write programmes, spending and profits into the sheet's cells.",
  returnNote: (share: number) =>
    `Beyond what was spent on them, the programmes together return ${percent(share)} of it.`,
  losing: (count: number) =>
    plural("en", count, {
      one: "1 programme brings less than was spent on it.",
      other: `${count} programmes bring less than was spent on them.`,
    }),
  withoutKind: (count: number) =>
    plural("en", count, {
      one: "1 programme is neither social, structural nor financial: choose its kind.",
      other: `${count} programmes are neither social, structural nor financial: choose their kinds.`,
    }),
  noBaseline:
    "Without a column of the profit there would have been without the programme, the profit column counts as added by it.",
  bestNote: (kind: string) =>
    `Highest return here: ${kind}. A study (Palmatier and others, 2006) found social programmes highest, then structural, and financial ones often negative.`,

  // The sheet.
  title: "Return on relationship programmes",
  source: (list: string, rows: string) => `Programmes: ${list}, rows ${rows}.`,
  typedSource: "Programmes: typed here.",
  liveStatement:
    "Live formulas over these rows: change a row and the table follows. Refresh takes in new rows and programmes.",
  typedStatement: "Write into the yellow cells; everything else follows at once.",
  programmesSection: "Programmes",
  programmeHeaders: [
    "No.",
    "Programme",
    "Kind",
    "Spending",
    "Profit with it",
    "Profit without it",
    "Profit added",
    "Less spending",
    "Return on spending",
  ],
  kindsSection: "Kinds of programmes",
  kindHeaders: [
    "Kind",
    "Programmes",
    "Spending",
    "Rank here",
    "Rank in the study",
    "Profit added",
    "Less spending",
    "Return on spending",
  ],
  usualProgrammes: [
    "Price discounts",
    "Bonus points",
    "Visits and events",
    "Personal contact person",
    "Electronic ordering",
    "Deliveries to the customer's schedule",
  ] as string[],
  noName: "(no name)",
  noKind: "(no kind)",
  total: "Total",
  kindMessage: "Choose a kind from the list.",
  spendingMessage: "Write an amount, 0 or more.",
  chartTitle: "Return on spending by kind",
  chartDescription:
    "A column for each kind: profit added less spending, divided by spending. The numbers stand in the table above.",
};
