import type { CellReader, CellValue } from "../cellReader";
import { keyOf, type Key } from "./criterion";

const NONE: readonly number[] = [];

/** The values of consecutive rows of one column, and the rows of each value. */
export class ColumnIndex {
  /** Some of its cells are computed: it is true for one calculation only. */
  computed = false;
  readonly first: number;
  last: number;
  private readonly values: CellValue[] = [];
  private indexed = 0;
  private readonly rows = new Map<Key, number[]>();

  constructor(
    readonly column: number,
    first: number,
  ) {
    this.first = first;
    this.last = first - 1;
  }

  /** Reads on to a row. What was read before holds: a formula sees only cells that are calculated before it. */
  extend(reader: CellReader, last: number): void {
    for (let row = this.last + 1; row <= last; row++) {
      this.values.push(reader.value(row, this.column));
      this.computed ||= reader.isComputed(row, this.column);
    }
    this.last = Math.max(this.last, last);
  }

  value(row: number): CellValue {
    return this.values[row - this.first] ?? null;
  }

  /** The rows with a value, ascending; those outside the wanted rows included. */
  rowsOf(key: Key): readonly number[] {
    for (; this.indexed < this.values.length; this.indexed++) {
      const each = keyOf(this.values[this.indexed] ?? null);
      if (each === null) continue;
      const rows = this.rows.get(each);
      if (rows) rows.push(this.first + this.indexed);
      else this.rows.set(each, [this.first + this.indexed]);
    }
    return this.rows.get(key) ?? NONE;
  }
}

/** The position of the first row that is at least the given one. */
export function lowerBound(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
