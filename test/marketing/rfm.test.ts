import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import papa from "papaparse";
import { rfmCutPoints, rfmScores, type RfmMeasures } from "../../src/marketing/rfm";
import { testWithData } from "../data";

function quintiles(measures: RfmMeasures<Float64Array>) {
  return rfmScores(measures, rfmCutPoints(measures, 5));
}

testWithData(
  "quintiles of 4,338 customers of Online Retail are those of the reference, cut points and scores",
  ["expected/rfmscore_online_retail_quantile_cut.csv.gz", "expected/rfm_scores.json"],
  (file, summary) => {
    const { data } = papa.parse<Record<"R" | "F" | "M" | "r" | "f" | "m", number>>(
      gunzipSync(readFileSync(file)).toString(),
      { header: true, dynamicTyping: true, skipEmptyLines: true },
    );
    expect(data).toHaveLength(4338);
    const measures = {
      recency: Float64Array.from(data, ({ R }) => R),
      frequency: Float64Array.from(data, ({ F }) => F),
      monetary: Float64Array.from(data, ({ M }) => M),
    };
    const cuts = rfmCutPoints(measures, 5);
    const { R, F, M } = (
      JSON.parse(readFileSync(summary, "utf8")) as {
        results: {
          online_retail: {
            methods: { quantile_cut: { cut_points: Record<"R" | "F" | "M", number[]> } };
          };
        };
      }
    ).results.online_retail.methods.quantile_cut.cut_points;
    const near = (numbers: number[]) =>
      numbers.map((number) => expect.closeTo(number, 9) as number);
    expect([...cuts.recency]).toEqual(near(R));
    expect([...cuts.frequency]).toEqual(near(F));
    expect([...cuts.monetary]).toEqual(near(M));
    const scores = rfmScores(measures, cuts);
    expect([...scores.recency]).toEqual(data.map(({ r }) => r));
    expect([...scores.frequency]).toEqual(data.map(({ f }) => f));
    expect([...scores.monetary]).toEqual(data.map(({ m }) => m));
  },
);

test("five customers apart get the five scores, the most recent the best", () => {
  const column = Float64Array.of(50, 10, 40, 20, 30);
  const scores = quintiles({ recency: column, frequency: column, monetary: column });
  expect([...scores.recency]).toEqual([1, 5, 2, 4, 3]);
  expect([...scores.frequency]).toEqual([5, 1, 4, 2, 3]);
});

test("a value at a cut point stays below it, and recency is mirrored", () => {
  const cuts = Float64Array.of(10, 20);
  const values = Float64Array.of(10, 10.5, 20, 21, NaN);
  const scores = rfmScores(
    { recency: values, frequency: values, monetary: values },
    { recency: cuts, frequency: cuts, monetary: cuts },
  );
  expect([...scores.monetary]).toEqual([1, 2, 2, 3, 0]);
  expect([...scores.recency]).toEqual([3, 2, 2, 1, 0]);
});

const customers = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 400 }),
    purchases: fc.integer({ min: 1, max: 9 }),
    cents: fc.integer({ min: -1000, max: 1_000_000 }),
  }),
  { minLength: 1, maxLength: 60 },
);
type Customers = { days: number; purchases: number; cents: number }[];

function measuresOf(list: Customers, money = 1): RfmMeasures<Float64Array> {
  return {
    recency: Float64Array.from(list, ({ days }) => days),
    frequency: Float64Array.from(list, ({ purchases }) => purchases),
    monetary: Float64Array.from(list, ({ cents }) => cents * money),
  };
}

test("scores follow their rows when these are reordered, and equal customers score equally", () => {
  fc.assert(
    fc.property(customers, (list) => {
      const scores = quintiles(measuresOf(list));
      const turned = quintiles(measuresOf([...list].reverse()));
      expect([...turned.recency].reverse()).toEqual([...scores.recency]);
      expect([...turned.monetary].reverse()).toEqual([...scores.monetary]);
      list.forEach(({ purchases }, index) => {
        const same = list.findIndex((other) => other.purchases === purchases);
        expect(scores.frequency[index]).toBe(scores.frequency[same]);
      });
    }),
  );
});

test("scores do not depend on the currency", () => {
  fc.assert(
    fc.property(customers, fc.constantFrom(0.25, 4, 1024), (list, rate) => {
      expect(quintiles(measuresOf(list, rate))).toEqual(quintiles(measuresOf(list)));
    }),
  );
});
