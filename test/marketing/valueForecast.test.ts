import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { forecastVerdict } from "../../src/marketing/forecastVerdict";
import {
  buyersOf,
  forecastProblem,
  valueForecast,
  type ValueForecastInput,
} from "../../src/marketing/valueForecast";
import { testWithData } from "../data";
import { cdnow, serial, transactionList, type Transaction } from "./transactionList";

const sample = "cdnow/CDNOW_sample.txt";

function input(
  transactions: readonly Transaction[],
  terms: Partial<ValueForecastInput> = {},
): ValueForecastInput {
  const { customer, customers, date, amount } = transactionList(transactions);
  return {
    ...{ customer, customers, date, amount },
    ...{ testFrom: null, unit: "week", model: "best", horizon: 39, margin: 1, discountRate: 0 },
    ...terms,
  };
}

const sum = (column: Float64Array) => column.reduce((total, each) => total + each, 0);

/** Customers who buy every so many days, one of them leaving early; all amounts differ. */
const regular: Transaction[] = Array.from({ length: 30 }, (_, who) =>
  Array.from(
    { length: who % 3 === 0 ? 1 : Math.floor(300 / (5 + 3 * who)) },
    (_, time): Transaction => [
      `C${who}`,
      45_000 + who + time * (5 + 3 * who),
      10 + ((who * 7 + time * 3) % 11),
    ],
  ),
).flat();

testWithData(
  "CDNOW tested from 1997-09-30: the published BG/NBD fit, and expected purchases as Fader, Hardie & Lee (2005) have them",
  [sample],
  (file) => {
    const terms = { testFrom: serial("1997-09-30"), model: "BG/NBD" } as const;
    const found = valueForecast(input(cdnow(file), terms))!;
    const { fit, comparison } = found.test!.models[0]!;
    const published = [0.2426, 4.4136, 0.7929, 2.4259];
    fit.parameters.forEach(({ value }, i) => expect(value).toBeCloseTo(published[i]!, 3));
    expect(fit.logLikelihood).toBeCloseTo(-9582.43, 2);
    expect(comparison.actual).toBe(1882);
    expect(found.test!.periods).toBe(39);
    expect(found.test!.tracking.actual.at(-1)).toBe(sum(found.customers.frequency));
    expect(found.verdict.reasons.map(({ code }) => code)).not.toContain("noTest");
    expect(found.verdict.trust).toBe("trustworthy");
  },
);

testWithData(
  "every customer of CDNOW up to 1997-09-30 as reference implementations predict, by the list alone",
  [sample, "expected/cdnow_per_customer.csv.gz"],
  (file, expected) => {
    const end = serial("1997-09-30");
    const known = cdnow(file).filter(([, date]) => serial(date) <= end);
    // The reference's weeks end on that day whether somebody bought or not.
    const { customers } = valueForecast(input(known, { model: "MBG/NBD" }))!;
    const [header, ...lines] = gunzipSync(readFileSync(expected)).toString().trim().split(/\r?\n/);
    const names = header!.split(",");
    const column = (name: string) =>
      lines.map((line) => Number(line.split(",")[names.indexOf(name)]));
    expect(customers.customer).toHaveLength(lines.length);
    // Their ages are rounded to two decimals.
    column("mbg_palive").forEach((alive, row) =>
      expect(Math.abs(customers.alive[row]! - alive)).toBeLessThan(0.005),
    );
    const purchases = column("mbg_ce39").reduce((total, each) => total + each, 0);
    expect(sum(customers.purchases) / purchases).toBeCloseTo(1, 3);
  },
);

testWithData(
  "of all models the one with the lowest AIC comes first, and all are tested",
  [sample],
  (file) => {
    const shares: number[] = [];
    const found = valueForecast(
      input(cdnow(file), { testFrom: serial("1997-09-30"), margin: 0.3, discountRate: 0.1 }),
      (share) => shares.push(share) > 0,
    )!;
    const aics = found.fits.map(({ aic }) => aic);
    expect(aics).toEqual([...aics].sort((one, other) => one - other));
    expect(found.test!.models.map(({ fit }) => fit.model)).toEqual(
      found.fits.map(({ model }) => model),
    );
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    const { value, low, high, alive } = found.customers;
    value.forEach((each, row) => {
      expect(each).toBeGreaterThanOrEqual(low[row]!);
      expect(each).toBeLessThanOrEqual(high[row]!);
      expect(alive[row]).toBeLessThanOrEqual(1);
    });
  },
);

test("value is margin × spending × purchases when nothing is discounted, and less when it is", () => {
  const [plain, discounted] = [0, 0.2].map((discountRate) =>
    valueForecast(input(regular, { margin: 0.25, discountRate }))!,
  );
  plain!.customers.value.forEach((value, row) => {
    const { spend, purchases } = plain!.customers;
    expect(value).toBeCloseTo(0.25 * spend[row]! * purchases[row]!, 8);
  });
  expect(discounted!.discountRate).toBeCloseTo(1.2 ** (7 / 365.25) - 1, 12);
  expect(sum(discounted!.customers.value)).toBeLessThan(sum(plain!.customers.value));
});

test("asked to stop it stops, at whatever share", () => {
  for (const last of [0, 0.1, 0.38, 0.5, 0.75]) {
    const shares: number[] = [];
    const stopped = valueForecast(input(regular, { testFrom: 45_200 }), (share) => {
      shares.push(share);
      return share <= last;
    });
    expect(stopped).toBeNull();
    expect(shares.filter((share) => share > last)).toHaveLength(1);
  }
});

test("without a test date, or with one that leaves nothing to compare, it forecasts untested and says so", () => {
  for (const testFrom of [null, 44_000, 45_400, 99_000]) {
    const found = valueForecast(input(regular, { testFrom }))!;
    expect(found.test).toBeNull();
    expect(found.verdict.reasons).toContainEqual({
      code: "noTest",
      trust: "cautious",
      measured: 0,
    });
  }
});

test("where all repeat purchases cost the same, everybody is expected to spend that", () => {
  const same = regular.map(([who, date]): Transaction => [who, date, 12]);
  const { spending, spendingProblem, customers } = valueForecast(input(same))!;
  expect([spending, spendingProblem]).toEqual([null, "sameAmounts"]);
  customers.spend.forEach((spend) => expect(spend).toBeCloseTo(12, 6));
});

test("rows without customer, refunds and customers with refunds only are no purchases", () => {
  const more: Transaction[] = [
    ["", 45_010, 99],
    ["only refunds", 45_020, -5],
    ["C1", 45_299, -1],
  ];
  const [plain, noisy] = [regular, [...regular, ...more]].map((list) =>
    buyersOf(input(list), "day"),
  );
  expect(noisy!.customer).toEqual(plain!.customer);
  expect(noisy!.frequency).toEqual(plain!.frequency);
});

test.each<[string | null, Transaction[]]>([
  ["noCustomers", [["", 45_000, 1]]],
  ["oneCustomer", regular.filter(([who]) => who === "C1")],
  [
    "noRepeats",
    regular.filter(([who], row) => regular.findIndex(([other]) => other === who) === row),
  ],
  [
    "sameHistories",
    ["A", "B"].flatMap((who) => [1, 5, 9].map((day): Transaction => [who, 45_000 + day, day])),
  ],
  ["noAmounts", regular.map(([who, date]): Transaction => [who, date, 0])],
  [null, regular],
])("%s is said before anything is computed", (problem, list) => {
  expect(forecastProblem(buyersOf(input(list), "week"))).toBe(problem);
});

test("the worst that was measured decides whether a forecast may be trusted", () => {
  const good = {
    converged: true,
    totalError: 0.05,
    classError: 0.2,
    correlation: 0.6,
    repeaters: 500,
  };
  expect(forecastVerdict(good).trust).toBe("trustworthy");
  expect(forecastVerdict({ ...good, totalError: 0.2 }).trust).toBe("cautious");
  expect(forecastVerdict({ ...good, totalError: 0.2, repeaters: 5 }).trust).toBe("untrustworthy");
  expect(forecastVerdict({ ...good, converged: false }).trust).toBe("untrustworthy");
  expect(forecastVerdict({ ...good, correlation: -0.2 }).trust).toBe("untrustworthy");
});
