/** Rows of several columns, equal ones merged. */
export interface EqualRows {
  /** The columns of the distinct rows, in the order of their first appearance. */
  columns: Float64Array[];
  /** How many rows each stands for. */
  count: Float64Array;
  /** The distinct row of each row. */
  groupOf: Int32Array;
}

/** Merges equal rows by hashing the bits of their numbers: one pass, whatever the order. Columns hold no NaN. */
export function mergeEqualRows(columns: readonly Float64Array[]): EqualRows {
  const rows = columns[0]?.length ?? 0;
  // Slots are at most half full, so that a search is short.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(rows, 8)) + 1) - 1;
  // In each slot the number of a group, counted from 1.
  const slots = new Int32Array(mask + 1);
  const firstRow = new Int32Array(rows);
  const groupOf = new Int32Array(rows);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  let groups = 0;
  for (let row = 0; row < rows; row++) {
    let hash = 0;
    for (const column of columns) {
      // Adding 0 makes −0 the 0 that it equals.
      number[0] = column[row]! + 0;
      hash = Math.imul((hash ^ bits[0]!) + Math.imul(bits[1]!, 0x9e3779b1), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    let slot = hash & mask;
    let group = slots[slot]!;
    while (group !== 0 && !isEqual(columns, firstRow[group - 1]!, row)) {
      slot = (slot + 1) & mask;
      group = slots[slot]!;
    }
    if (group === 0) {
      firstRow[groups++] = row;
      group = slots[slot] = groups;
    }
    groupOf[row] = group - 1;
  }
  const count = new Float64Array(groups);
  for (const group of groupOf) count[group]!++;
  const first = firstRow.subarray(0, groups);
  return { columns: columns.map((column) => pick(column, first)), count, groupOf };
}

function isEqual(columns: readonly Float64Array[], one: number, other: number): boolean {
  for (const column of columns) if (column[one] !== column[other]) return false;
  return true;
}

function pick(column: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!;
  return picked;
}
