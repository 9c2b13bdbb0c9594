import type { PeriodCells } from "./indicator";

/**
 * Excel expressions over columns that may hold blanks and texts among the numbers. SUMPRODUCT with its arrays as
 * arguments counts whatever is not a number as nothing, and needs no array entry.
 */

/** 1 where the cell is a number, else 0. */
export function isNumber(column: string): string {
  return `--ISNUMBER(${column})`;
}

/** Factors that keep the rows of a period, its last day whole; a date written as text lies in none. */
export function within(dates: string, period: PeriodCells | null): string[] {
  return period ? [`--(${dates}>=${period.from})`, `--(${dates}<${period.to}+1)`] : [];
}

/** Σ of the products of the factors, row by row. */
export function sumOf(...factors: readonly string[]): string {
  return `SUMPRODUCT(${factors.join(",")})`;
}

/** The quotient, or an empty text where there is nothing to divide by. */
export function quotient(numerator: string, denominator: string): string {
  return `IF(${denominator}=0,"",${numerator}/${denominator})`;
}

/** The value, or an empty text where no row counts. */
export function whereAny(rows: string, value: string): string {
  return `IF(${rows}=0,"",${value})`;
}
