/** The distinct values of a column in ascending order, which of them each row has, and how much of the count each has. */
export interface DistinctValues {
  distinct: Float64Array;
  indexOf: Int32Array;
  total: Float64Array;
}

export function distinctValues(column: Float64Array, count: Float64Array): DistinctValues {
  const distinct = Float64Array.from(new Set(column)).sort();
  const position = new Map(Array.from(distinct, (value, i) => [value, i]));
  const indexOf = Int32Array.from(column, (value) => position.get(value)!);
  const total = new Float64Array(distinct.length);
  for (let row = 0; row < count.length; row++) total[indexOf[row]!]! += count[row]!;
  return { distinct, indexOf, total };
}
