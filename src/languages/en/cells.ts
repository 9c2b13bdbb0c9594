import { dayInText } from "../inText";
import { shownNumber, shownValue } from "../shownValue";

const shown = (value: string | number | boolean) =>
  shownValue("en", value, { open: "“", close: "”" });
const number = (value: number) => shownNumber("en", value);
const day = (serial: number) => dayInText("en", serial);
const size = (rows: number, columns: number) => `${rows} × ${columns}`;

/** What an argument allows. */
export interface Limits {
  minimum?: number;
  maximum?: number;
  aboveMinimum?: boolean;
}

export interface Shape {
  name: string;
  rows: number;
  columns: number;
}

/** Sentences of functions in cells; each says what is wrong, what is allowed and what came. */
export const cells = {
  /** An argument's cell in a list. */
  inRow: (name: string, row: number) => `${name} in row ${row}`,

  /** An error of an input cell that a function cannot return as it is. */
  inputError: (code: string) => `a cell of the input holds the error ${code}`,
  missing: (name: string) => `${name} must be given; it is left out`,
  blank: (name: string, optional: boolean): string =>
    optional
      ? `${name} is blank; fill it in, or leave the argument out for its default`
      : `${name} is blank; fill it in`,
  notNumber: (name: string, came: string | number | boolean, word?: string) =>
    `${name} must be a number${word ? ` or "${word}"` : ""}; it is ${shown(came)}`,
  ambiguousNumber: (name: string, came: string) =>
    `${name} must be a number; the text ${shown(came)} may be a decimal or a number in thousands`,
  outside: (name: string, { minimum, maximum, aboveMinimum }: Limits, came: number): string => {
    const is = `it is ${number(came)}`;
    if (minimum !== undefined && maximum !== undefined)
      return `${name} must be between ${number(minimum)} and ${number(maximum)}; ${is}`;
    if (maximum !== undefined) return `${name} must be at most ${number(maximum)}; ${is}`;
    return aboveMinimum
      ? `${name} must be above ${number(minimum ?? 0)}; ${is}`
      : `${name} must be ${number(minimum ?? 0)} or more; ${is}`;
  },
  notOption: (name: string, options: readonly string[], came: string | number | boolean) =>
    `${name} must be ${options.map((option) => `"${option}"`).join(" or ")}; it is ${shown(came)}`,
  notDate: (name: string, came: string | number | boolean) =>
    `${name} must be a date; it is ${shown(came)}`,
  ambiguousDate: (name: string, came: string) =>
    `${name} must be a date; in the text ${shown(came)} day and month may change places, so write it as 2026-01-31 or as an Excel date`,
  notCostLine: (name: string, lines: readonly string[], came: string | number | boolean) =>
    `${name} must be ${lines.slice(0, -1).join(", ")} or ${lines.at(-1)} as text, or the name of that line; it is ${shown(came)}`,

  notOneCell: (name: string, rows: number, columns: number) =>
    `${name} must be one cell; it is ${size(rows, columns)} cells`,
  notOneColumn: (name: string, rows: number, columns: number) =>
    `${name} must be one column; it is ${size(rows, columns)} cells`,
  lengths: (one: string, oneLength: number, other: string, otherLength: number) =>
    `${one} and ${other} must have equally many rows; they have ${oneLength} and ${otherLength}`,
  shapes: (one: Shape, other: Shape) =>
    `${one.name} and ${other.name} must have the same shape, or be one cell, row or column; they are ${size(one.rows, one.columns)} and ${size(other.rows, other.columns)} cells`,
  driverColumns: (name: string, rows: number, columns: number) =>
    `${name} must be one word, or two columns (line and driver); it is ${size(rows, columns)} cells`,

  neededWith: (name: string, option: string, word: string) =>
    `${name} must be given when ${option} is "${word}"; it is left out`,
  reversedPeriod: (from: string, fromDay: number, to: string, toDay: number) =>
    `${from} must not be after ${to}; ${from} is ${day(fromDay)} and ${to} is ${day(toDay)}`,
  emptyList: (name: string) => `${name} must hold at least one row; the list is empty`,

  noLimit: (retention: number, discount: number) =>
    `without years the value has no limit: retention_rate must be below 1 or discount_rate above 0; they are ${number(retention)} and ${number(discount)}`,
  noReturn: (name: string, came: number) =>
    `there is no return: ${name} must be above 0; it is ${number(came)}`,
  notWhole: (name: string, came: number) => `${name} must be a whole number; it is ${number(came)}`,
  notBoolean: (name: string, came: string | number) =>
    `${name} must be TRUE or FALSE; it is ${shown(came)}`,
  atMost: (name: string, limit: string, most: number, came: number) =>
    `${name} must be at most ${limit} (${number(most)}); it is ${number(came)}`,
  atLeast: (name: string, limit: string, least: number, came: number) =>
    `${name} must be at least ${limit} (${number(least)}); it is ${number(came)}`,
  below: (name: string, limit: string, most: number, came: number) =>
    `${name} must be below ${limit} (${number(most)}); it is ${number(came)}`,
  sumOfRow: (name: string, row: number) => `the sum of row ${row} of ${name}`,
  notSquare: (name: string, most: number, rows: number, columns: number) =>
    `${name} must have as many columns as rows, at most ${most}; it is ${size(rows, columns)} cells`,
  tooFewRaters: (name: string, columns: number) =>
    `${name} must have a column a rater, at least two; it has ${columns}`,
  notTwoLimits: (name: string, rows: number, columns: number) =>
    `${name} must be two cells, the lower limit first; it is ${size(rows, columns)} cells`,
  upperFirst: (name: string, first: number, second: number) =>
    `${name} must hold the lower limit first; it holds ${number(first)} and then ${number(second)}`,
  breaksSize: (name: string, mostRows: number, rows: number, columns: number) =>
    `${name} must be three columns (days, purchases, amount) of at most ${mostRows} rows; it is ${size(rows, columns)} cells`,
  descendingBreaks: (name: string, column: number, before: number, came: number) =>
    `${name} must ascend in every column; in column ${column} ${number(came)} comes after ${number(before)}`,
  groupsOfBreaks: (name: string, breaks: string, made: number, came: number) =>
    `${name} must be one more than the rows of ${breaks} (${made}), or be left out; it is ${number(came)}`,
  noTotal: (name: string, total: number) =>
    `there are no shares: the total of ${name} must be above 0; it is ${number(total)}`,
  noShare: (name: string) => `there is no share: ${name} must be above 0; it is 0`,
  noRatio: (name: string) => `there is no ratio: ${name} must be above 0; it is 0`,
  noMultiple: (retention: number, discount: number) =>
    `there is no multiple: retention_rate must be below 1 or discount_rate above 0; they are ${number(retention)} and ${number(discount)}`,
  neverPaidBack: (cost: string, spent: number, contribution: string, all: number) =>
    `never paid back: each ${contribution} to come adds up to ${number(all)} at most; ${cost} is ${number(spent)}`,
  endlessReferrals: (brought: number) =>
    `without end the value has no limit: referrals × conversion must be below 1; it is ${number(brought)}`,
  endlessState: (discount: string) =>
    `without end the value has no limit: ${discount} must be above 0 where customers stay for ever; it is 0`,
  nothingScored: (name: string) =>
    `there is no score: ${name} must hold an answer that has a weight`,
  noAgreement: (name: string) =>
    `there is no agreement to measure: ${name} must hold two different ratings, and an item that two rated`,
  nobodyLeaves: (name: string) =>
    `there is no average lifetime: ${name} must be below 1; it is 1, and nobody ever leaves`,
  nobodyBought: (name: string, until: number) =>
    `there is nothing to show: nobody in ${name} bought up to ${day(until)}`,
  nobodyRepeated: (name: string) =>
    `there is no rhythm to learn from: nobody in ${name} bought on two days`,
  customersAlike: (name: string) =>
    `there is no rhythm to learn from: ${name} must hold at least two customers, and not all with the same history`,
  tooManyPeriods: (name: string, period: string, most: number, came: number) =>
    `${name} must span at most ${number(most)} periods; it spans ${number(came)}; correct the dates or take a longer ${period}`,

  recencyWithoutRepeats: (name: string, frequency: string, came: number) =>
    `${name} must be 0 where ${frequency} is 0; it is ${number(came)}`,
  recencyAboveAge: (name: string, age: string, most: number, came: number) =>
    `${name} must be at most ${age} (${number(most)}), both in the same unit; it is ${number(came)}`,
  oneCustomer: (name: string) =>
    `there is nothing to learn from: ${name} must hold at least two customers; it holds one`,
  noRepeats: (name: string) =>
    `there is nothing to learn from: nobody has bought again; ${name} is 0 everywhere`,
  sameHistories: (name: string) =>
    `there is nothing to learn from: all customers of ${name} have the same history`,
  noSpending: (frequency: string, amount: string) =>
    `there is nothing to learn from: no customer has both ${frequency} and ${amount} above 0`,
  oneSpender: (frequency: string, amount: string) =>
    `there is nothing to learn from: at least two customers must have both ${frequency} and ${amount} above 0; one has`,
  sameAmounts: (name: string) =>
    `there is nothing to learn from: ${name} is the same for all customers, so take it as the expected amount`,
  tooFewSurvivors: (name: string, came: number) =>
    `${name} must hold at least three numbers, all customers first; it holds ${number(came)}`,
  noLoss: (name: string) => `there is nothing to learn from: nobody has left; ${name} never falls`,
  allLost: (name: string) =>
    `there is nothing to learn from: everybody left at the first renewal; the second number of ${name} is 0`,
  notFit: (name: string, formula: string) =>
    `${name} must be the whole table that ${formula} gives, with its labels`,
  otherFit: (name: string, formula: string, came: string) =>
    `${name} must be a fit by ${formula}; it is one by ${came}`,
  fitTwice: (name: string, label: string) =>
    `${name} must hold ${label} once; it holds it several times`,
  fitNumber: (name: string, label: string, came: string | number | boolean) =>
    `${name} must hold a number beside ${label}; it holds ${shown(came)}`,
  fitParameters: (name: string, model: string) =>
    `${name} must hold the parameters of ${model} as its fit gave them; some are missing or changed`,
  fitWithoutErrors: (name: string) =>
    `there is no interval: ${name} holds no standard errors; take all seven columns of a fit that has them`,
  infiniteMean: (name: string) =>
    `there is no expected amount for a customer who bought once: amounts are too uneven (q in ${name} is 1 or less)`,
  endlessRenewals: (name: string) =>
    `without end the value has no limit: ${name} must be above 0 where some customers renew for ever; it is 0`,
  tooLarge: "the result is larger than a cell can hold",
};
