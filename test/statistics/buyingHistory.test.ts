import { checkBuyingHistory } from "../../src/statistics/buyingHistory";
import { StatisticsError } from "../../src/statistics/statisticsError";

const problemOf = (frequency: number[], recency: number[], age: number[]) => {
  try {
    checkBuyingHistory({
      frequency: Float64Array.from(frequency),
      recency: Float64Array.from(recency),
      age: Float64Array.from(age),
    });
  } catch (error) {
    if (error instanceof StatisticsError) return [error.problem, error.row];
    throw error;
  }
  return null;
};

test("a history that nobody can have is named by its row", () => {
  expect(problemOf([], [], [])).toEqual(["noCustomers", null]);
  expect(problemOf([1], [1, 2], [3])).toEqual(["lengths", null]);
  for (const frequency of [-1, 1.5, NaN, Infinity, 1e300])
    expect(problemOf([0, frequency], [0, 1], [3, 3])).toEqual(["frequency", 1]);
  for (const recency of [-1, NaN]) expect(problemOf([1], [recency], [3])).toEqual(["recency", 0]);
  expect(problemOf([0], [1], [3])).toEqual(["recency", 0]);
  for (const age of [-1, NaN, Infinity]) expect(problemOf([1], [1], [age])).toEqual(["age", 0]);
  expect(problemOf([1], [0], [0])).toEqual(["age", 0]);
  expect(problemOf([1], [3.01], [3])).toEqual(["recencyAboveAge", 0]);
});

test("a customer of today, and one who bought again just now, are customers", () => {
  expect(problemOf([0, 1, 3], [0, 0.1, 38.86], [0, 2, 38.86])).toBeNull();
});
