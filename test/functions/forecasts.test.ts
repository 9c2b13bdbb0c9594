import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { CellError } from "../../src/functions/declaration";
import type { Spill } from "../../src/functions/evaluate";
import { words as sv } from "../../src/languages/sv";
import { bgNbd } from "../../src/statistics/bgNbd";
import { testWithData } from "../data";
import { readHistories, readJson, readText } from "../statistics/histories";
import { call, column, hosts, refusal, sentence, value } from "./calls";

const cdnow = "cdnow/cdnow_customers_summary_with_transactions.csv";
const models = ["BG/NBD", "MBG/NBD", "Pareto/NBD", "NBD"];

/** Frequency, recency, age and average amount as columns of cells. */
function readColumns(file: string): [unknown[][], unknown[][], unknown[][], unknown[][]] {
  const rows = readText(file).trim().split(/\r?\n/).slice(1);
  const cells = rows.map((line) => line.split(",").map(Number));
  const of = (place: number) => cells.map((row) => [row[place]!]);
  return [of(1), of(2), of(3), of(4)];
}

const labelled = (spill: Spill): Record<string, unknown> =>
  Object.fromEntries(spill.map(([label, one]) => [String(label), one]));
const numbers = (spill: Spill) => spill.map(([one]) => one as number);
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

const bg = [
  ["model", "BG/NBD"],
  ["r", 0.2426],
  ["alpha", 4.4136],
  ["a", 0.7929],
  ["b", 2.4259],
];
const gammaGamma = [
  ["model", "gamma-gamma"],
  ["p", 6.25],
  ["q", 3.74],
  ["gamma", 15.44],
];

describe("a fit in cells", () => {
  testWithData(
    "is 15 × 7 with the same labels for every model, and gives CDNOW's published likelihoods",
    [cdnow],
    (file) => {
      const [frequency, recency, age] = readColumns(file);
      const spills = models.map((model) =>
        call("BUYING.FIT", [frequency, recency, age, model, "week"]),
      );
      for (const spill of spills) {
        expect([spill.length, ...new Set(spill.map(({ length }) => length))]).toEqual([15, 7]);
        expect(spill.filter((_, row) => row < 3 || row > 6).map(([label]) => label)).toEqual(
          spills[0]!.filter((_, row) => row < 3 || row > 6).map(([label]) => label),
        );
      }
      // Fader, Hardie & Lee (2005): −9582.4; Schmittlein, Morrison & Colombo's model there: −9595.0.
      const [bgOnes, , pareto] = spills.map(labelled);
      expect(bgOnes!.log_likelihood).toBeCloseTo(-9582.43, 1);
      expect(pareto!.log_likelihood).toBeCloseTo(-9594.98, 1);
      expect(bgOnes).toMatchObject({
        model: "BG/NBD",
        unit: "week",
        customers: 2357,
        converged: true,
      });
    },
    60_000,
  );

  testWithData(
    '"best" is the buying model with the lowest AIC',
    [cdnow],
    (file) => {
      const lists = readColumns(file).slice(0, 3);
      const aics = models.map((model) => labelled(call("BUYING.FIT", [...lists, model])).aic);
      const best = labelled(call("BUYING.FIT", [...lists, "best"]));
      expect(best.aic).toBe(Math.min(...(aics as number[])));
      expect(best.model).toBe(models[aics.indexOf(best.aic)]);
    },
    60_000,
  );

  test("says that no leaving is to be seen, and does not print a parameter next to nothing", () => {
    // Everybody bought until today.
    const frequency = column(1, 2, 3, 4, 6, 8, 9, 12);
    const age = column(30, 31, 32, 33, 30, 31, 32, 33);
    const spill = call("BUYING.FIT", [frequency, age, age, "BG/NBD", "week"]);
    const fit = labelled(spill);
    expect(fit).toMatchObject({ notes: "no_dropout", dropout: 0 });
    expect(fit.sentence).toContain("No leaving is to be seen");
    expect(fit).not.toHaveProperty("a");
    expect(numbers(call("BUYING.ALIVE", [spill, frequency, age, age]))).toEqual(
      new Array(8).fill(1),
    );
  });

  test("speaks the language of the workbook, with codes that are the same in every language", () => {
    const args = [column(1, 2, 5, 0), column(3, 4, 9, 0), column(9, 9, 12, 8), [["NBD"]], null];
    const english = labelled(call("BUYING.FIT", args));
    const { sentence: swedish, ...codes } = labelled(call("BUYING.FIT", args, false, sv));
    expect(swedish).toContain("Modellen räknar med att ingen någonsin lämnar.");
    expect({ ...codes, sentence: english.sentence }).toEqual(english);
  });

  test("above the measured size it says where such a fit is better made", () => {
    const customers = (count: number) => {
      const rows = Array.from({ length: count }, (_, row) => row);
      return [
        rows.map((row) => [row % 3]),
        rows.map((row) => [row % 3 === 0 ? 0 : 20]),
        rows.map((row) => [30 + (row % 5)]),
      ];
    };
    const told = (count: number) =>
      labelled(call("BUYING.FIT", [...customers(count), "NBD"])).sentence;
    expect(told(100_001)).toContain("With more than 100,000 customers the value forecast");
    expect(told(100_000)).not.toContain("With more than");
  });

  test.each(hosts)("leaves out blank rows on the $host", ({ blank, blankArrivesAsZero }) => {
    const lists = [column(0, 2, 1, 5), column(0, 20, 3, 30), column(39, 38, 37, 36)];
    const longer = lists.map((list) => [...list, [blank], [blank]]);
    expect(call("BUYING.FIT", longer, blankArrivesAsZero)).toEqual(
      call("BUYING.FIT", lists, blankArrivesAsZero),
    );
  });

  test("leaves out customers of today, of whom nothing is known", () => {
    const lists = [column(0, 2, 1, 5), column(0, 20, 3, 30), column(39, 38, 37, 36)];
    const longer = lists.map((list) => [[0], ...list]);
    expect(call("BUYING.FIT", longer)).toEqual(call("BUYING.FIT", lists));
  });

  test.each([
    [
      "no customer",
      [[null]],
      [[null]],
      [[null]],
      "frequency must hold at least one row; the list is empty",
    ],
    [
      "one customer",
      column(2),
      column(5),
      column(9),
      "there is nothing to learn from: frequency must hold at least two customers; it holds one",
    ],
    [
      "one-time buyers",
      column(0, 0, 0),
      column(0, 0, 0),
      column(9, 8, 7),
      "there is nothing to learn from: nobody has bought again; frequency is 0 everywhere",
    ],
    [
      "customers alike",
      column(2, 2),
      column(5, 5),
      column(9, 9),
      "there is nothing to learn from: all customers of frequency have the same history",
    ],
    [
      "a recency in another unit",
      column(0, 2),
      column(0, 35),
      column(9, 9),
      "recency in row 2 must be at most age (9), both in the same unit; it is 35",
    ],
    [
      "half a purchase",
      column(0, 2.5),
      column(0, 5),
      column(9, 9),
      "frequency in row 2 must be a whole number; it is 2.5",
    ],
    [
      "a negative frequency",
      column(0, -1),
      column(0, 5),
      column(9, 9),
      "frequency in row 2 must be between 0 and 1000000; it is -1",
    ],
    [
      "a last purchase without repeats",
      column(1, 0),
      column(3, 5),
      column(9, 9),
      "recency in row 2 must be 0 where frequency is 0; it is 5",
    ],
    [
      "purchases in no time",
      column(1, 3),
      column(3, 0),
      column(9, 0),
      "age in row 2 must be above 0; it is 0",
    ],
  ])("refuses %s in a sentence", (_, frequency, recency, age, expected) => {
    expect(sentence(refusal(() => call("BUYING.FIT", [frequency, recency, age])))).toBe(expected);
  });

  test("of spending counts those whose average is 0 or less, and warns of a correlation", () => {
    const frequency = column(1, 2, 3, 4, 6, 8, 1, 0);
    const amounts = column(5, 9, 16, 22, 35, 61, -3, 0);
    const fit = labelled(call("SPENDING.FIT", [frequency, amounts]));
    expect(fit.left_out).toBe(1);
    expect(fit.customers).toBe(6);
    expect(fit.correlation).toBeGreaterThan(0.9);
    expect(fit.sentence).toMatch(/hang together \(correlation 0\.98/);
    expect(fit.sentence).toContain("1 repeat customer with an average of 0 or less");
  });

  test.each([
    [
      column(0, 0),
      column(5, 6),
      "there is nothing to learn from: no customer has both frequency and average_amount above 0",
    ],
    [
      column(1, 2),
      column(5, -6),
      "there is nothing to learn from: at least two customers must have both frequency and average_amount above 0; one has",
    ],
    [
      column(1, 2),
      column(5, 5),
      "there is nothing to learn from: average_amount is the same for all customers, so take it as the expected amount",
    ],
  ])("of spending refuses what says nothing", (frequency, amount, expected) => {
    expect(sentence(refusal(() => call("SPENDING.FIT", [frequency, amount])))).toBe(expected);
  });

  test.each([
    [[9, 8], "survivors must hold at least three numbers, all customers first; it holds 2"],
    [[9, 9, 9], "there is nothing to learn from: nobody has left; survivors never falls"],
    [
      [9, 0, 0],
      "there is nothing to learn from: everybody left at the first renewal; the second number of survivors is 0",
    ],
    [[9, 7, 8], "survivors in row 3 must be at most survivors in row 2 (7); it is 8"],
  ])("of renewals refuses %j", (survivors, expected) => {
    expect(sentence(refusal(() => call("RENEWAL.FIT", [column(...survivors)])))).toBe(expected);
  });
});

describe("predictions in cells", () => {
  testWithData(
    "are those of CDNOW's customers by lifetimes and R, from the fits' own ranges",
    [cdnow, "expected/cdnow_per_customer.csv.gz"],
    (file, perCustomer) => {
      const [header, ...lines] = gunzipSync(readFileSync(perCustomer))
        .toString()
        .trim()
        .split(/\r?\n/);
      const names = header!.split(",");
      const known = (name: string) =>
        lines.map((line) => Number(line.split(",")[names.indexOf(name)]));
      const [frequency, recency, age, amount] = readColumns(file);
      const closest = (spill: Spill, expected: readonly number[]) =>
        Math.max(...numbers(spill).map((one, row) => Math.abs(one / expected[row]! - 1)));
      for (const [model, code] of [
        ["BG/NBD", "bg"],
        ["Pareto/NBD", "pn"],
        ["MBG/NBD", "mbg"],
      ] as const) {
        const fit = call("BUYING.FIT", [frequency, recency, age, model]);
        const alive = call("BUYING.ALIVE", [fit, frequency, recency, age]);
        const expected = call("BUYING.EXPECTED", [fit, 39, frequency, recency, age]);
        // The file has ten digits of parameters that agree to about six.
        expect(closest(alive, known(`${code}_palive`))).toBeLessThan(1e-4);
        expect(closest(expected, known(`${code}_ce39`))).toBeLessThan(1e-4);
      }
      const spending = call("SPENDING.FIT", [frequency, amount]);
      const spend = call("SPENDING.EXPECTED", [spending, frequency, amount]);
      expect(closest(spend, known("gg_spend"))).toBeLessThan(1e-4);
    },
    60_000,
  );

  testWithData(
    "of value have an interval around them, and equal the product they are made of",
    [cdnow],
    (file) => {
      const [frequency, recency, age, amount] = readColumns(file);
      const buying = call("BUYING.FIT", [frequency, recency, age, "BG/NBD", "week"]);
      const spending = call("SPENDING.FIT", [frequency, amount]);
      const args = [buying, spending, frequency, recency, age, amount, 1, 0.4, 0.01];
      const values = numbers(call("CUSTOMER.VALUE", args));
      const bought = numbers(call("BUYING.EXPECTED", [buying, 1, frequency, recency, age]));
      const spent = numbers(call("SPENDING.EXPECTED", [spending, frequency, amount]));
      values.forEach((one, row) =>
        expect(one).toBeCloseTo((0.4 * bought[row]! * spent[row]!) / 1.01, 8),
      );
      const interval = call("CUSTOMER.VALUE", [...args, "interval"]) as number[][];
      expect(interval.map(([one]) => one)).toEqual(values);
      for (const [one, low, high] of interval) {
        expect(low).toBeLessThan(one!);
        expect(high).toBeGreaterThan(one!);
      }
      expect(sum(values)).toBeGreaterThan(0);
    },
    60_000,
  );

  testWithData(
    "read the fit by its labels, whatever the order of rows and whether or not errors are taken along",
    ["cdnow/cdnow_customers_summary.csv"],
    (file) => {
      const history = readHistories(readText(file));
      const lists = [history.frequency, history.recency, history.age].map((one) => column(...one));
      const fit = call("BUYING.FIT", [...lists, "BG/NBD"]);
      const narrow = [...fit].reverse().map((row) => row.slice(0, 2));
      const alive = call("BUYING.ALIVE", [fit, ...lists]);
      expect(call("BUYING.ALIVE", [narrow, ...lists])).toEqual(alive);
      const parameters = Object.fromEntries(
        bgNbd.fit(history).parameters.map((p) => [p.name, p.value]),
      );
      expect(numbers(alive)).toEqual(Array.from(bgNbd.alive(parameters, history)));
    },
    60_000,
  );

  test("of a new customer where the history is omitted: as of one who begins now", () => {
    const one = value("BUYING.EXPECTED", bg, 52) as number;
    const history = value("BUYING.EXPECTED", bg, 52, 0, 0, 0) as number;
    expect(one).toBeCloseTo(history, 12);
  });

  test("spread over the shape of their arguments, and leave blank rows blank", () => {
    const table = call("BUYING.EXPECTED", [bg, [[10, 20, 40]], column(0, 2), column(0, 30), 39]);
    expect(table.map(({ length }) => length)).toEqual([3, 3]);
    const single = value("BUYING.EXPECTED", bg, 20, 2, 30, 39);
    expect(table[1]![1]).toBe(single);
    const tail = call("BUYING.ALIVE", [bg, column(2, null), column(30, null), column(39, null)]);
    expect(tail[1]).toEqual([""]);
    const three = call("CUSTOMER.VALUE", [
      bg,
      gammaGamma,
      column(2, null),
      column(30, null),
      column(39, null),
      column(20, null),
      52,
    ]);
    expect(three[1]).toEqual([""]);
  });

  test("leave the neighbours of a faulty customer alone", () => {
    const alive = call("BUYING.ALIVE", [
      bg,
      column(2, 2, 0),
      column(30, 50, 3),
      column(39, 39, 39),
    ]);
    expect(alive[0]![0]).toBe(value("BUYING.ALIVE", bg, 2, 30, 39));
    expect(sentence(alive[1]![0])).toBe(
      "recency must be at most age (39), both in the same unit; it is 50",
    );
    expect(sentence(alive[2]![0])).toBe("recency must be 0 where frequency is 0; it is 3");
  });

  const without = (label: string) => bg.filter(([one]) => one !== label);
  test.each([
    [
      "another range",
      [["Customer", "Sales"]],
      "fit must be the whole table that RM.BUYING.FIT gives, with its labels",
    ],
    ["another fit", gammaGamma, "fit must be a fit by RM.BUYING.FIT; it is one by RM.SPENDING.FIT"],
    [
      "a missing parameter",
      without("alpha"),
      "fit must hold the parameters of BG/NBD as its fit gave them; some are missing or changed",
    ],
    [
      "a negative parameter",
      [...without("a"), ["a", -1]],
      "fit must hold the parameters of BG/NBD as its fit gave them; some are missing or changed",
    ],
    [
      "a text for a parameter",
      [...without("a"), ["a", "many"]],
      "fit must hold a number beside a; it holds “many”",
    ],
    ["a parameter twice", [...bg, ["a", 1]], "fit must hold a once; it holds it several times"],
  ])("refuse %s in a sentence", (_, fit, expected) => {
    expect(sentence(refusal(() => call("BUYING.ALIVE", [fit, 2, 30, 39])))).toBe(expected);
  });

  test("pass on the error of a fit that failed", () => {
    const failed = [[{ code: "#N/A" }]];
    const error = refusal(() => call("BUYING.ALIVE", [failed, 2, 30, 39]));
    expect([error.code, sentence(error)]).toEqual(["#N/A", ""]);
  });

  test("ask for the whole history or none of it", () => {
    expect(sentence(refusal(() => call("BUYING.EXPECTED", [bg, 10, 2, 30, undefined])))).toBe(
      "age must be given; it is left out",
    );
  });

  test("have no interval without standard errors", () => {
    const args = [bg, gammaGamma, 2, 30, 39, 20, 52, undefined, undefined, "interval"];
    expect(sentence(refusal(() => call("CUSTOMER.VALUE", args)))).toBe(
      "there is no interval: buying holds no standard errors; take all seven columns of a fit that has them",
    );
  });

  test("have no amount for one-time buyers where amounts are too uneven", () => {
    const uneven = [...gammaGamma.filter(([one]) => one !== "q"), ["q", 0.9]];
    const [first, second] = call("SPENDING.EXPECTED", [uneven, column(0, 3), 30]);
    expect(sentence(first![0])).toBe(
      "there is no expected amount for a customer who bought once: amounts are too uneven (q in fit is 1 or less)",
    );
    expect(second![0]).not.toBeInstanceOf(CellError);
  });
});

describe("renewals", () => {
  testWithData(
    "continue the curve of Fader & Hardie (2007) from seven years to twelve",
    ["expected/sbg_retention.json"],
    (file) => {
      const { series, results } = readJson<{
        series: { high_end: number[] };
        results: { high_end_fit_on_7_years: { projected_survival_pct: number[] } };
      }>(file);
      const shares = series.high_end.slice(0, 8).map((share) => [share]);
      const fit = call("RENEWAL.FIT", [shares, 1000]);
      const projected = results.high_end_fit_on_7_years.projected_survival_pct;
      const years = projected.map((_, year) => [year]);
      numbers(call("RENEWAL.CURVE", [fit, years])).forEach((share, year) =>
        expect(100 * share).toBeCloseTo(projected[year]!, 6),
      );
      // Without the number of customers there are no standard errors, and the curve is the same.
      const unknown = call("RENEWAL.FIT", [shares]);
      expect(labelled(unknown).sentence).toContain("Standard errors are not known.");
      expect(value("RENEWAL.CURVE", unknown, 12)).toBeCloseTo(projected[12]! / 100, 8);
    },
  );

  const renewals = [
    ["model", "sBG"],
    ["alpha", 0.668],
    ["beta", 3.806],
  ];

  test("survival is the product of the retention rates, side by side", () => {
    const both = call("RENEWAL.CURVE", [renewals, column(1, 2, 3), [["survival", "retention"]]]);
    let product = 1;
    for (const [survival, retention] of both as number[][])
      expect(survival).toBeCloseTo((product *= retention!), 12);
    expect(value("RENEWAL.CURVE", renewals, 0)).toBe(1);
    expect(sentence(value("RENEWAL.CURVE", renewals, 0, "retention"))).toBe(
      "period must be 1 or more; it is 0",
    );
  });

  test("the value is the discounted sum of the curve", () => {
    const survival = numbers(
      call("RENEWAL.CURVE", [renewals, Array.from({ length: 3000 }, (_, year) => [year])]),
    );
    const years = survival.slice(3).map((share, j) => share / survival[2]! / 1.1 ** j);
    expect(value("RENEWAL.VALUE", renewals, 2, 0.1)).toBeCloseTo(sum(years), 8);
    expect(sentence(value("RENEWAL.VALUE", renewals, 2, 0))).toBe(
      "without end the value has no limit: discount_rate must be above 0 where some customers renew for ever; it is 0",
    );
  });
});

testWithData(
  "occasions: the donors of Fader, Hardie & Shang (2010), fitted and predicted from counted rows",
  ["expected/bgbb_donations.json"],
  (file) => {
    const { cells, fit: known } = readJson<{
      cells: {
        x: number;
        t_x: number;
        n: number;
        count: number;
        p_alive_n_plus_1: number;
        cond_exp_5: number;
      }[];
      fit: { params: Record<string, number>; log_likelihood: number };
    }>(file);
    const lists = [
      cells.map(({ x }) => [x]),
      cells.map(({ t_x }) => [t_x]),
      cells.map(({ n }) => [n]),
    ];
    const spill = call("OCCASION.FIT", [...lists, cells.map(({ count }) => [count])]);
    const fit = labelled(spill);
    expect(fit.log_likelihood).toBeCloseTo(known.log_likelihood, 3);
    for (const [name, parameter] of Object.entries(known.params))
      expect(Math.abs((fit[name] as number) / parameter - 1)).toBeLessThan(1e-4);
    const alive = numbers(call("OCCASION.ALIVE", [spill, ...lists]));
    const expected = numbers(call("OCCASION.EXPECTED", [spill, 5, ...lists]));
    cells.forEach(({ p_alive_n_plus_1, cond_exp_5 }, row) => {
      expect(alive[row]).toBeCloseTo(p_alive_n_plus_1, 5);
      expect(expected[row]).toBeCloseTo(cond_exp_5, 5);
    });
    expect(value("OCCASION.EXPECTED", spill, 5)).toBeCloseTo(
      value("OCCASION.EXPECTED", spill, 5, 0, 0, 0) as number,
      12,
    );
    expect(sentence(value("OCCASION.ALIVE", spill, 3, 2, 6))).toBe(
      "recency must be at least frequency (3); it is 2",
    );
  },
  60_000,
);
