import type { Key } from "../marketing/distinctKeys";
import { blank, plain, toDate, toNumber, unusable, type Plain } from "./cells";
import type { CellError } from "./declaration";
import { sound, type WholeArguments } from "./wholeArguments";

/**
 * Columns of one list, given as arguments of their own: read together, without the rows that are blank in all
 * of them. Where the host reports a blank as 0, a row of nothing but 0 and blanks is a blank row, and a
 * customer, an order or a date that is 0 is a blank.
 */
export class ListRows {
  /** Rows that hold something, counted from 0. */
  private readonly rows: readonly number[];
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
    const all = [...this.columns.values()];
    const zeroIsBlank = args.environment.blankArrivesAsZero;
    this.rows = Array.from(cells.keys()).filter((row) =>
      all.some((column) => {
        const value = plain(column[row]);
        return value !== null && !(value === 0 && zeroIsBlank);
      }),
    );
  }

  get length(): number {
    return this.rows.length;
  }

  has(name: string): boolean {
    return this.columns.has(name);
  }

  /** What identifies a customer or an order; a blank is nothing given. */
  keys(name: string): Key[] {
    return this.read(name, (value) => (this.isZeroForBlank(value) ? null : value));
  }

  numbers(name: string): number[] {
    const argument = this.args.declaration(name);
    return this.read(name, (value, row) => {
      const place = { name, row };
      return toNumber(value ?? blank(argument, place), argument, place);
    });
  }

  /** Serial numbers. */
  dates(name: string): number[] {
    const argument = this.args.declaration(name);
    return this.read(name, (value, row) => {
      const place = { name, row };
      const given = this.isZeroForBlank(value) ? null : value;
      return toDate(given ?? blank(argument, place), place);
    });
  }

  /** Each row by a reading of its own; `row` is counted from 1, for sentences. */
  read<T>(name: string, reading: (value: Exclude<Plain, CellError>, row: number) => T | CellError) {
    const cells = this.columns.get(name) ?? [];
    return this.rows.map((row): T => sound(reading(sound(plain(cells[row])), row + 1)));
  }

  private isZeroForBlank(value: Plain): boolean {
    return value === 0 && this.args.environment.blankArrivesAsZero;
  }
}
