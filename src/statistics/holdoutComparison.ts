import type { BuyingModel } from "./buyingModel";
import type { ParameterValues } from "./fit";
import type { HoldoutSplit } from "./holdoutSplit";

/** Customers with the same number of repeat purchases before the holdout, and their purchases in it. */
export interface FrequencyClass {
  /** The least frequency of the class; of the last one, and more. */
  frequency: number;
  customers: number;
  actual: number;
  expected: number;
}

export interface HoldoutComparison {
  /** Frequencies 0, 1, … 7 and more, the empty ones too. */
  classes: FrequencyClass[];
  customers: number;
  actual: number;
  expected: number;
  /** Over customers, the mean of |expected − actual| and the root of the mean of its square. */
  meanAbsoluteError: number;
  rootMeanSquareError: number;
  /** Between expected and actual purchases of customers; null where either does not vary. */
  correlation: number | null;
}

/**
 * Compares what a model fitted before the holdout expects of each customer with what came, as Fader, Hardie & Lee
 * (2005) do: by frequency class and in total.
 */
export function compareHoldout(
  model: BuyingModel,
  parameters: ParameterValues,
  { history, actual, periods }: HoldoutSplit,
  lastClass = 7,
): HoldoutComparison {
  const customers = actual.length;
  const expected = model.expected(parameters, history, new Float64Array(customers).fill(periods));
  const classes = Array.from({ length: lastClass + 1 }, (_, frequency): FrequencyClass => ({
    frequency,
    customers: 0,
    actual: 0,
    expected: 0,
  }));
  let [sumActual, sumExpected, absolute, square] = [0, 0, 0, 0];
  for (let row = 0; row < customers; row++) {
    const [came, thought] = [actual[row]!, expected[row]!];
    const own = classes[Math.min(history.frequency[row]!, lastClass)]!;
    own.customers++;
    own.actual += came;
    own.expected += thought;
    sumActual += came;
    sumExpected += thought;
    absolute += Math.abs(thought - came);
    square += (thought - came) ** 2;
  }
  return {
    classes,
    customers,
    actual: sumActual,
    expected: sumExpected,
    meanAbsoluteError: absolute / customers,
    rootMeanSquareError: Math.sqrt(square / customers),
    correlation: correlation(actual, expected),
  };
}

function correlation(one: Float64Array, other: Float64Array): number | null {
  const mean = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / column.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [ones, others, both] = [0, 0, 0];
  for (let row = 0; row < one.length; row++) {
    const [x, y] = [one[row]! - meanOne, other[row]! - meanOther];
    ones += x * x;
    others += y * y;
    both += x * y;
  }
  const spread = Math.sqrt(ones * others);
  return spread > 0 ? both / spread : null;
}
