import { solveLinearSystem } from "../statistics/linearSystem";

/**
 * Value of a customer by the state they are in (Pfeifer and Carraway 2000): Σ (P/(1 + d))ᵗ·m, t = 0 … periods − 1.
 * @param transition probability of coming from the state of the row into that of the column within a period; a row
 *   sums to 1, or to less where the rest is lost for ever
 * @param margins what a customer in each state brings in a period, in money
 * @param discount a period, 0 or more
 * @param periods whole number, 1 or more; Infinity: without end
 * @returns NaN for a state whose sum has no limit
 */
export function migrationValue(
  transition: readonly Float64Array[],
  margins: Float64Array,
  discount: number,
  periods: number,
): Float64Array {
  const rows = transition.map((row) => row.map((probability) => probability / (1 + discount)));
  return periods === Infinity ? unendingValue(rows, margins) : endingValue(rows, margins, periods);
}

/** By doubling: the sum of 2n periods is that of n and, n periods on, that of n again. */
function endingValue(rows: Float64Array[], margins: Float64Array, periods: number): Float64Array {
  let power = rows;
  let doubled = margins;
  let value: Float64Array = new Float64Array(margins.length);
  for (let rest = periods; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) value = added(doubled, times(power, value));
    if (rest > 1) {
      doubled = added(doubled, times(power, doubled));
      power = power.map((row) => combined(row, power));
    }
  }
  return value;
}

/** Solves v = m + Q·v over the states that a customer does not stay among for ever. */
function unendingValue(rows: Float64Array[], margins: Float64Array): Float64Array {
  const reaches = reachableStates(rows);
  const states = rows.map((_, state) => state);
  // Within a class that is never left nothing fades: it is worth nothing, or without limit.
  const forEver = states.filter((state) => {
    const members = states.filter((other) => reaches[state]![other]);
    return members.every(
      (member) => sumOf(rows[member]!) > 1 - ROUNDING && reaches[member]![state]!,
    );
  });
  const paying = forEver.filter((state) =>
    states.some((other) => reaches[state]![other] && margins[other] !== 0),
  );
  const endless = states.filter((state) => paying.some((other) => reaches[state]![other]));
  const passing = states.filter((state) => !forEver.includes(state) && !endless.includes(state));
  const solved = solveLinearSystem(
    passing.map((state) =>
      Float64Array.from(passing, (other) => (state === other ? 1 : 0) - rows[state]![other]!),
    ),
    Float64Array.from(passing, (state) => margins[state]!),
  );
  const value = new Float64Array(margins.length);
  for (const state of endless) value[state] = NaN;
  passing.forEach((state, place) => (value[state] = solved[place]!));
  return value;
}

const ROUNDING = 1e-12;

/** Which states can be come to from each, itself included. */
function reachableStates(rows: readonly Float64Array[]): boolean[][] {
  return rows.map((_, start) => {
    const reached = rows.map((_row, state) => state === start);
    const open = [start];
    for (let state = open.pop(); state !== undefined; state = open.pop())
      rows[state]!.forEach((probability, next) => {
        if (probability === 0 || reached[next]) return;
        reached[next] = true;
        open.push(next);
      });
    return reached;
  });
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) =>
    row.reduce((sum, factor, place) => sum + factor * vector[place]!, 0),
  );
}

/** The row times the matrix. */
function combined(row: Float64Array, matrix: readonly Float64Array[]): Float64Array {
  const result = new Float64Array(row.length);
  row.forEach((factor, place) => {
    if (factor === 0) return;
    matrix[place]!.forEach((cell, column) => (result[column]! += factor * cell));
  });
  return result;
}

function added(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((number, place) => number + other[place]!);
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
