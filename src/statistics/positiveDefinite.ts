/** The lower Cholesky factor of a symmetric matrix (rows one after the other), or null unless it is positive definite. */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) rest -= factor[row * size + k]! * factor[column * size + k]!;
      if (row !== column) factor[row * size + column] = rest / factor[column * size + column]!;
      // A pivot that is nothing but rounding error is none.
      else if (rest > 1e-14 * Math.abs(matrix[row * size + row]!))
        factor[row * size + row] = Math.sqrt(rest);
      else return null;
    }
  return factor;
}

/** The x of matrix·x = right side, by the matrix's Cholesky factor. */
export function solveByFactor(
  factor: Float64Array,
  rightSide: Float64Array,
  size: number,
): Float64Array {
  const x = rightSide.slice();
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row]! -= factor[row * size + k]! * x[k]!;
    x[row]! /= factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row]! -= factor[k * size + row]! * x[k]!;
    x[row]! /= factor[row * size + row]!;
  }
  return x;
}

/** The inverse of a symmetric matrix, or null unless it is positive definite. */
export function inverse(matrix: Float64Array, size: number): Float64Array | null {
  const factor = choleskyFactor(matrix, size);
  if (!factor) return null;
  const result = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    result.set(solveByFactor(factor, unit, size), column * size);
  }
  return result;
}
