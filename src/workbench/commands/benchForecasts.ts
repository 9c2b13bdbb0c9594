import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createJiti } from "jiti";
import papa from "papaparse";
import { simulatedCustomers, type Customers } from "./simulatedCustomers";
import { report, warmMedian } from "./stopwatch";

interface Parameter {
  name: string;
  value: number;
}

interface Model {
  fit: (customers: Customers) => { parameters: Parameter[] };
  alive: (parameters: Record<string, number>, customers: Customers) => unknown;
  expected: (
    parameters: Record<string, number>,
    customers: Customers,
    periods: Float64Array,
  ) => unknown;
}

type Pure = Record<string, unknown>;

const FILE = "cdnow/cdnow_customers_summary_with_transactions.csv";
const MILLION = 1_000_000;

/**
 * The models' fits, standard errors included, and predictions, each as a share of its budget and beside the time that
 * lifetimes 0.11 took for it in Python, where it does it at all: on CDNOW's customers, and on ten times and a million
 * as many who buy as they did.
 */
export async function benchForecasts(root: string, data: string): Promise<void> {
  const load = createJiti(path.join(root, "src/workbench"));
  const pure = (file: string): Promise<Pure> =>
    load.import<Pure>(path.join(root, "src/statistics", file));
  const bgNbd = (await pure("bgNbd.ts")).bgNbd as Model;
  const mbgNbd = (await pure("mbgNbd.ts")).mbgNbd as Model;
  const paretoNbd = (await pure("paretoNbd.ts")).paretoNbd as Model;
  const { fitGammaGamma } = (await pure("gammaGamma.ts")) as {
    fitGammaGamma: (spending: object) => unknown;
  };
  const { fitShiftedBetaGeometric } = (await pure("shiftedBetaGeometric.ts")) as {
    fitShiftedBetaGeometric: (survivors: number[], customers: number) => unknown;
  };
  const { mergeEqualRows } = (await pure("equalRows.ts")) as {
    mergeEqualRows: (columns: Float64Array[]) => { count: Float64Array };
  };
  const { bgBb } = (await pure("bgBb.ts")) as {
    bgBb: { fit: (history: object, count: Float64Array) => unknown };
  };
  const { customerValue, customerValueInterval } = (await pure("customerValue.ts")) as Record<
    string,
    (...args: unknown[]) => unknown
  >;

  const file = path.join(data, FILE);
  if (existsSync(file)) {
    const { averageAmount, ...customers } = await readCdnow(file);
    const spending = { frequency: customers.frequency, averageAmount };
    const works: [string, number, number, () => unknown][] = [
      ["BG/NBD", 0.015, 0.054, () => bgNbd.fit(customers)],
      ["MBG/NBD", 0.015, 0.046, () => mbgNbd.fit(customers)],
      ["Pareto/NBD", 0.06, 0.38, () => paretoNbd.fit(customers)],
      ["gamma-gamma", 0.015, 0.027, () => fitGammaGamma(spending)],
    ];
    for (const [name, budget, rival, work] of works)
      report(`fit of ${name}, CDNOW, 2,357 customers`, warmMedian(work), { budget, rival });
  } else console.log("  CDNOW: skipped: no data");

  // The high-end customers of Fader & Hardie (2007).
  const survivors = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];
  const renewing = warmMedian(() => fitShiftedBetaGeometric(survivors, 1000));
  report("fit of sBG, seven renewals", renewing, { budget: 0.005 });

  const donations = path.join(data, "donations/donations.csv");
  if (existsSync(donations)) {
    const { count, ...history } = await readDonations(donations);
    const time = warmMedian(() => bgBb.fit(history, count));
    report("fit of BG/BB, 11,104 donors", time, { budget: 0.03, rival: 0.061 });
  } else console.log("  donors: skipped: no data");

  const tenfold = simulatedCustomers(23_570);
  for (const [name, budget, rival, model] of [
    ["BG/NBD", 0.06, 0.246, bgNbd],
    ["MBG/NBD", 0.06, 0.265, mbgNbd],
    ["Pareto/NBD", 0.3, 3.06, paretoNbd],
  ] as const)
    report(
      `fit of ${name}, 23,570 customers`,
      warmMedian(() => model.fit(tenfold), 3),
      {
        budget,
        rival,
      },
    );

  const averages = {
    frequency: tenfold.frequency,
    averageAmount: tenfold.frequency.map((x, row) =>
      x === 0 ? 0 : 10 + ((row * 7919) % 9973) / 100,
    ),
  };
  const spendingTime = warmMedian(() => fitGammaGamma(averages), 3);
  report("fit of gamma-gamma, 23,570 customers", spendingTime, { budget: 0.06 });

  const many = simulatedCustomers(MILLION);
  const grouping = warmMedian(() => mergeEqualRows([many.frequency, many.recency, many.age]), 3);
  const whole = warmMedian(() => bgNbd.fit(many), 3);
  report("fit of BG/NBD, 1,000,000 customers", whole, { budget: 3, rival: 8.8 });
  report("  after equal histories are merged", whole - grouping, { budget: 1.5 });
  const parameters = Object.fromEntries(
    bgNbd.fit(many).parameters.map(({ name, value }) => [name, value]),
  );
  const year = new Float64Array(MILLION).fill(52);
  report(
    "P(alive) of 1,000,000, BG/NBD",
    warmMedian(() => bgNbd.alive(parameters, many), 3),
    {
      budget: 0.3,
      rival: 0.025,
    },
  );
  report(
    "expected purchases of 1,000,000, BG/NBD",
    warmMedian(() => bgNbd.expected(parameters, many, year), 3),
    { budget: 0.3, rival: 0.26 },
  );

  const valued = simulatedCustomers(100_000);
  const column = (value: number) => new Float64Array(100_000).fill(value);
  const customers = {
    history: valued,
    averageAmount: valued.frequency.map((x, row) => (x === 0 ? 0 : 10 + (row % 97))),
    periods: column(52),
    margin: column(0.4),
    discountRate: column(0.002),
  };
  const buying = bgNbd.fit(valued);
  const spent = fitGammaGamma({
    frequency: valued.frequency,
    averageAmount: customers.averageAmount,
  }) as typeof buying;
  const valuesOf = (fit: typeof buying) =>
    Object.fromEntries(fit.parameters.map(({ name, value }) => [name, value]));
  report(
    "value of 100,000 customers, 52 weeks",
    warmMedian(() => customerValue?.(bgNbd, valuesOf(buying), valuesOf(spent), customers), 3),
    { budget: 0.3, rival: 0.65 },
  );
  report(
    "the same with its interval",
    warmMedian(() => customerValueInterval?.(bgNbd, buying, spent, customers), 1),
    { budget: 1 },
  );
}

async function readCdnow(file: string): Promise<Customers & { averageAmount: Float64Array }> {
  const column = await columnsOf(file);
  return {
    frequency: column("x"),
    recency: column("t_x"),
    age: column("T"),
    averageAmount: column("zbar"),
  };
}

async function readDonations(file: string) {
  const column = await columnsOf(file);
  return {
    frequency: column("frequency"),
    recency: column("recency"),
    occasions: column("periods"),
    count: column("weights"),
  };
}

async function columnsOf(file: string): Promise<(name: string) => Float64Array> {
  const { data } = papa.parse<Record<string, string>>(await readFile(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return (name) => Float64Array.from(data, (row) => Number(row[name]));
}
