import { DistinctKeys, type Key } from "../marketing/distinctKeys";
import {
  blank,
  isDate,
  isWithinLimits,
  plain,
  toDate,
  toNumber,
  unusable,
  type Plain,
} from "./cells";
import type { CellError } from "./declaration";
import { sound, type WholeArguments } from "./wholeArguments";

/** A column of customers or orders, numbered 0, 1, 2 … in order of first appearance; −1 where none is given. */
export interface NumberedKeys {
  numbers: Int32Array;
  /** Each as it was first written. */
  names: readonly Exclude<Key, null>[];
}

/**
 * Columns of one list, given as arguments of their own: read together, without the rows that are blank in all
 * of them. Where the host reports a blank as 0, a row of nothing but 0 and blanks is a blank row, and a
 * customer, an order or a date that is 0 is a blank.
 *
 * A formula may bring 100,000 rows: what is an ordinary number or text is taken as it is in one tight pass, and
 * only the rest is looked at more closely.
 */
export class ListRows {
  /** Rows that hold something, counted from 0. */
  private readonly rows: Int32Array;
  private readonly columns = new Map<string, readonly unknown[]>();

  constructor(
    private readonly args: WholeArguments,
    names: readonly string[],
  ) {
    for (const name of names) {
      const cells = args.list(name);
      if (cells) this.columns.set(name, cells);
    }
    const [first, ...others] = [...this.columns];
    const [name, cells] = first!;
    for (const [other, { length }] of others)
      if (length !== cells.length)
        throw unusable((words) => words.lengths(name, cells.length, other, length));
    this.rows = this.rowsWithSomething(cells.length);
  }

  get length(): number {
    return this.rows.length;
  }

  has(name: string): boolean {
    return this.columns.has(name);
  }

  /** The row of the list, counted from 1, in which one of these stands. */
  rowOf(index: number): number {
    return this.rows[index]! + 1;
  }

  /** What identifies a customer or an order; a blank is nothing given. */
  keys(name: string): Key[] {
    return this.read(name, (value) => (this.isZeroForBlank(value) ? null : value));
  }

  /** The same by numbers. */
  numberedKeys(name: string): NumberedKeys {
    const cells = this.columns.get(name)!;
    const keys = new DistinctKeys();
    const numbers = new Int32Array(this.length);
    for (let index = 0; index < this.length; index += 1) {
      const cell = cells[this.rows[index]!];
      const key = typeof cell === "string" ? cell : sound(plain(cell));
      numbers[index] = keys.add(this.isZeroForBlank(key) ? null : key);
    }
    return { numbers, names: keys.names };
  }

  numbers(name: string): Float64Array {
    const argument = this.args.declaration(name);
    return this.measures(
      name,
      (cell) =>
        Number.isFinite(cell) &&
        isWithinLimits(cell, argument) &&
        (!argument.whole || Number.isInteger(cell)),
      (value, place) => toNumber(value ?? blank(argument, place), argument, place),
    );
  }

  /** Serial numbers. */
  dates(name: string): Float64Array {
    const argument = this.args.declaration(name);
    return this.measures(name, isDate, (value, place) => {
      const given = this.isZeroForBlank(value) ? null : value;
      return toDate(given ?? blank(argument, place), place);
    });
  }

  /** Each row by a reading of its own; `row` is counted from 1, for sentences. */
  read<T>(
    name: string,
    reading: (value: Exclude<Plain, CellError>, row: number) => T | CellError,
  ): T[] {
    const cells = this.columns.get(name) ?? [];
    return Array.from(this.rows, (row) => sound(reading(sound(plain(cells[row])), row + 1)));
  }

  private measures(
    name: string,
    isUsable: (cell: number) => boolean,
    reading: (
      value: Exclude<Plain, CellError>,
      place: { name: string; row: number },
    ) => number | CellError,
  ): Float64Array {
    const cells = this.columns.get(name)!;
    const numbers = new Float64Array(this.length);
    for (let index = 0; index < this.length; index += 1) {
      const row = this.rows[index]!;
      const cell = cells[row];
      numbers[index] =
        typeof cell === "number" && isUsable(cell)
          ? cell
          : sound(reading(sound(plain(cell)), { name, row: row + 1 }));
    }
    return numbers;
  }

  private rowsWithSomething(length: number): Int32Array {
    const all = [...this.columns.values()];
    const rows = new Int32Array(length);
    let count = 0;
    for (let row = 0; row < length; row += 1)
      for (const column of all) {
        const value = plain(column[row]);
        if (value === null || this.isZeroForBlank(value)) continue;
        rows[count++] = row;
        break;
      }
    return rows.subarray(0, count);
  }

  private isZeroForBlank(value: Plain): boolean {
    return value === 0 && this.args.environment.blankArrivesAsZero;
  }
}
