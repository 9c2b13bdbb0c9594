/** Why a model cannot be fitted to data, or a prediction made; the words are another room's business. */
export type StatisticsProblem =
  /** No customer at all. */
  | "noCustomers"
  /** One customer says nothing of how customers differ. */
  | "oneCustomer"
  /** Nobody has bought again. */
  | "noRepeats"
  /** All customers have the same history. */
  | "sameHistories"
  /** A frequency that is negative, not a whole number, above a million or not a number. */
  | "frequency"
  /**
   * A recency that is negative, not a number, or above 0 without a repeat purchase; 0 with one where the fit then
   * runs to an endless rate; below the frequency of occasions.
   */
  | "recency"
  /** An age (or a number of occasions) that is negative or not a number, or 0 for all the repeat purchases. */
  | "age"
  /** A recency above the age. */
  | "recencyAboveAge"
  /** An average amount that is not a number. */
  | "amount"
  /** All customers have the same average amount. */
  | "sameAmounts"
  /** A count of customers that is negative, not a whole number or not a number. */
  | "count"
  /** Survivors that grow, are negative or not numbers, or fewer than three of them. */
  | "survivors"
  /** Nobody has left. */
  | "noLoss"
  /** Everybody has left at the first renewal. */
  | "allLost"
  /** Columns of different lengths. */
  | "lengths"
  /** A row of purchases that is none: no customer or no time. */
  | "purchase"
  /** A holdout with no time in it, or no purchase before it. */
  | "holdout"
  /** Parameters that are missing, not positive or of another model. */
  | "parameters";

/** Thrown by every fit for data that it cannot serve, with the row (from 0) where there is one. */
export class StatisticsError extends Error {
  override name = "StatisticsError";

  constructor(
    readonly problem: StatisticsProblem,
    readonly row: number | null = null,
  ) {
    super(row === null ? problem : `${problem} in row ${row}`);
  }
}
