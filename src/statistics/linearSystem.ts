/**
 * Solves A·x = b by elimination, each time with the largest pivot of the column.
 * @param matrix square, as rows; not changed
 * @returns NaN throughout where the matrix is singular
 */
export function solveLinearSystem(
  matrix: readonly Float64Array[],
  right: Float64Array,
): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, place) => Float64Array.of(...row, right[place]!));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    if (top[column] === 0) return new Float64Array(size).fill(NaN);
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row]![column]! / top[column]!;
      if (factor === 0) continue;
      for (let place = column; place <= size; place += 1)
        rows[row]![place]! -= factor * top[place]!;
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = rows[row]![size]!;
    for (let place = row + 1; place < size; place += 1)
      rest -= rows[row]![place]! * solution[place]!;
    solution[row] = rest / rows[row]![row]!;
  }
  return solution;
}
