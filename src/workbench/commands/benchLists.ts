import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { createJiti } from "jiti";
import papa from "papaparse";
import { report, warmMedian } from "./stopwatch";

interface List {
  customer: Int32Array;
  customers: number;
  date: Float64Array;
  amount: Float64Array;
}

type Pure = Record<string, (...args: unknown[]) => unknown>;

const RUNS = 7;
const DAY = 86_400_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;

/**
 * The pure functions over whole transaction lists, each beside its budget; what a call takes in memory, as a multiple
 * of its input. They are loaded by their place, as the build loads the declarations: the workbench imports nothing
 * of the add-in.
 */
export async function benchLists(root: string, data: string): Promise<void> {
  const load = createJiti(path.join(root, "src/workbench"));
  const pure = (file: string): Promise<Pure> =>
    load.import<Pure>(path.join(root, "src/marketing", file));
  const list = await readRetail(data);
  const rows = list.date.length;
  const recency = list.date.map((date) => 50_000 - date);
  const frequency = list.amount.map((_, row) => 1 + (row % 40));
  const measures = { recency, frequency, monetary: list.amount };
  const { customerSummary } = await pure("customerSummary.ts");
  const { cohorts } = await pure("cohorts.ts");
  const { rfmCutPoints, rfmScores } = await pure("rfm.ts");
  const { whaleCurve } = await pure("whaleCurve.ts");
  const { overdueCustomers } = await pure("overdueCustomers.ts");
  const { repeatBuyers } = await pure("repeatBuyers.ts");
  const asOf = list.date.reduce((one, other) => Math.max(one, other));
  const works: [string, number, () => unknown][] = [
    ["SUMMARY", 0.12, () => customerSummary?.({ ...list, asOf, unit: "day" })],
    ["COHORTS", 0.05, () => cohorts?.(list, "month")],
    ["RFM", 0.3, () => rfmScores?.(measures, rfmCutPoints?.(measures, 5))],
    ["WHALE", 0.3, () => whaleCurve?.(list.amount)],
    ["OVERDUE", 0.3, () => overdueCustomers?.(list, asOf)],
    ["REPEAT", 0.3, () => repeatBuyers?.(list, "month")],
  ];
  // Customer, date and amount.
  const input = rows * (4 + 8 + 8);
  for (const [name, budget, work] of works) {
    report(`${name}, warm median of ${RUNS}`, warmMedian(work, RUNS), { budget });
    console.log(`    memory of a call: ${(memoryOf(work) / input).toFixed(1)} × its input`);
  }
}

/** Bytes that a call takes: the most of several, since garbage may be collected during one. */
function memoryOf(work: () => unknown): number {
  const taken = Array.from({ length: RUNS }, () => {
    const before = memory();
    work();
    return memory() - before;
  });
  return Math.max(...taken);
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The rows that name a customer, as columns. */
async function readRetail(file: string): Promise<List> {
  const text = gunzipSync(await readFile(file)).toString();
  const { data } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    if (name === "") return -1;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return {
    customer: Int32Array.from(data, (row) => numberOf(row.CustomerID ?? "")),
    customers: numbers.size,
    date: Float64Array.from(data, (row) => Date.parse(`${row.InvoiceDate}Z`) / DAY + EPOCH),
    amount: Float64Array.from(data, (row) => Number(row.Quantity) * Number(row.UnitPrice)),
  };
}
