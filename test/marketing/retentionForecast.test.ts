import fc from "fast-check";
import { cohortCurve } from "../../src/marketing/cohortCurve";
import { cohorts } from "../../src/marketing/cohorts";
import { levelled, retentionForecast } from "../../src/marketing/retentionForecast";
import { testWithData } from "../data";
import { cleanRetail, csvRows, transactionList } from "./transactionList";

const curve = (share: number[], customers = share.map(() => 100)) => ({ share, customers });

describe("the average curve", () => {
  test("counts every customer alike, in the periods that are over for them", () => {
    const table = cohorts(
      transactionList([
        ["A", "2024-01-05"],
        ["B", "2024-01-05"],
        ["A", "2024-02-05"],
        ["C", "2024-02-05"],
        ["D", "2024-02-05"],
        ["E", "2024-02-05"],
        ["C", "2024-03-31"],
        ["", "2024-03-31"],
      ]),
      "month",
    );
    expect(cohortCurve(table)).toEqual({ share: [1, 2 / 5, 0], customers: [5, 5, 2] });
  });

  test("of nobody is empty", () => {
    expect(cohortCurve(cohorts(transactionList([]), "month"))).toEqual(curve([]));
  });
});

describe("the forecast", () => {
  testWithData(
    "of high-end customers after 12 years, fitted to the first 8 points, is published (Fader & Hardie 2007)",
    ["sbg/customer_retention.csv"],
    (file) => {
      const rows = csvRows<Record<string, string>>(file);
      const column = Object.keys(rows[0]!).find((name) => /high/i.test(name))!;
      const share = rows.map((row) => Number(row[column]) / 100);
      const found = retentionForecast(curve(share));
      if (typeof found === "string") throw new Error(found);
      // 13 points: the first nine are fitted, the last four are compared.
      expect(found.holdout!.from).toBe(9);
      expect(found.holdout!.meanError).toBeLessThan(0.015);
      const eight = retentionForecast(curve(share.slice(0, 8)));
      if (typeof eight === "string") throw new Error(eight);
      expect(eight.all.alpha).toBeCloseTo(0.668088351089, 5);
      expect(eight.all.beta).toBeCloseTo(3.80609496393, 5);
    },
  );

  test("of its own curve is exact: α = 1 and β = 2 come back, and the holdout has no error", () => {
    // S(n) = Π (β + i − 1) ÷ (α + β + i − 1) = 2 ÷ (2 + n).
    const share = Array.from({ length: 10 }, (_, n) => 2 / (2 + n));
    const found = retentionForecast(curve(share));
    if (typeof found === "string") throw new Error(found);
    expect(found.all.alpha).toBeCloseTo(1, 5);
    expect(found.all.beta).toBeCloseTo(2, 5);
    expect(found.holdout!.from).toBe(7);
    expect(found.holdout!.meanError).toBeLessThan(1e-6);
  });

  test("says why there is none", () => {
    expect(retentionForecast(curve([1, 0.5]))).toBe("tooShort");
    expect(retentionForecast(curve([1, 1, 1]))).toBe("noLoss");
    expect(retentionForecast(curve([1, 0, 0]))).toBe("allLost");
  });

  test("of three points has no holdout", () => {
    expect(retentionForecast(curve([1, 0.5, 0.4]))).toMatchObject({ holdout: null });
  });

  testWithData(
    "of Online Retail's cohorts, whose curve rises in places, is made all the same",
    ["online_retail/onlineretail.csv.gz"],
    (file) => {
      const found = retentionForecast(
        cohortCurve(cohorts(transactionList(cleanRetail(file)), "month")),
      );
      expect(found).toMatchObject({ holdout: { from: 9 } });
    },
    30_000,
  );
});

test("a levelled curve never rises, keeps its weighted sum, and leaves a falling one alone", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, fc.integer({ min: 1, max: 9 }))), (points) => {
      const given = curve(
        points.map(([each]) => each),
        points.map(([, weight]) => weight),
      );
      const level = levelled(given);
      const sum = (shares: number[]) =>
        shares.reduce((total, each, at) => total + each * given.customers[at]!, 0);
      for (let at = 1; at < level.length; at += 1)
        expect(level[at]!).toBeLessThanOrEqual(level[at - 1]!);
      expect(sum(level)).toBeCloseTo(sum(given.share), 9);
      expect(levelled({ ...given, share: level })).toEqual(level);
    }),
  );
});
