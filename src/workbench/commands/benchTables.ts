import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Visit } from "./browser";
import {
  create,
  openFiles,
  openView,
  previewed,
  settled,
  stepsOf,
  traffic,
  type Traffic,
} from "./journey";
import { measured, report, sweep } from "./stopwatch";

/** What Excel on the web takes and gives at most in one request. */
const LIMIT = 5 * 1_048_576;
/** Round trips of a table at most, besides those that the limit forces. */
const TRIPS = 12;
/** From the button of a table to its result, in seconds. */
const BUDGET = 10;

const costs = [
  "Date,Cost type,Amount",
  "2011-06-30,Delivery,90000",
  "2011-06-30,CRM database,12000",
  "2011-06-30,Sales managers' salaries,240000",
  "2011-06-30,Other,30000",
];

/** The tables that need no more than a sales list and costs, as the pane's start names them. */
const tables = [
  "Relationship-cost table",
  "Segment map",
  "Retention and cohorts",
  "Value forecast",
  "Keeping versus winning",
  "Long-term share",
];

/**
 * Every table over the sales of a file of Online Retail, one after the other, each removed again; `rows` repeats them
 * until there are so many.
 */
export async function benchTables(
  visit: Visit,
  data: string,
  folder: string,
  rows?: number,
): Promise<void> {
  const sales = path.join(folder, "Online retail.csv");
  const ledger = path.join(folder, "Costs.csv");
  writeFileSync(sales, repeated(gunzipSync(readFileSync(data)).toString(), rows));
  writeFileSync(ledger, costs.join("\n"));
  report("yardstick: one pass over the file's text", await measured(() => sweep(sales)));
  report("opening the two files", await measured(() => openFiles(visit, [sales, ledger])));
  await openView(visit, "Open");
  for (const table of tables) await benchTable(visit, table);
  await visit.page.close();
}

function repeated(text: string, rows: number | undefined): string {
  if (rows === undefined) return text;
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const whole = Array.from({ length: rows }, (_, row) => lines[row % lines.length]);
  return [header, ...whole].join("\n");
}

async function benchTable(visit: Visit, table: string): Promise<void> {
  const { pane } = visit;
  const steps = await stepsOf(visit);
  const opened = await traffic(visit);
  const preview = await measured(async () => {
    await pane.locator("button.way:visible", { hasText: table }).click();
    await previewed(visit);
  });
  const seen = await traffic(visit);
  const creation = await measured(() => create(visit));
  const created = await traffic(visit);
  console.log(`  ${table}`);
  report("  to the preview", preview);
  report("  from Create to the result", creation);
  for (const [step, time] of Object.entries(await steps())) report(`    ${step}`, time);
  report("  both", preview + creation, { budget: BUDGET });
  reportTrips(opened, seen, created);
  await settled(visit);
  // The next table finds the workbook as this one did.
  await pane.locator(".result:visible button", { hasText: "Remove" }).click();
  await pane.locator(".confirmation:visible button.ms-Button--primary").click();
  await previewed(visit);
  await pane.locator(".head button:visible").first().click();
}

/**
 * Prints the round trips of a table and those that the limit did not force. All that is sent would go in one trip
 * without the limit, and all that is received come in one; the limit forces as many more as it goes into them.
 */
function reportTrips(opened: Traffic, seen: Traffic, created: Traffic): void {
  const forced = [
    seen.bytesIn - opened.bytesIn,
    seen.bytesOut - opened.bytesOut,
    created.bytesIn - seen.bytesIn,
    created.bytesOut - seen.bytesOut,
  ].reduce((sum, bytes) => sum + Math.floor(bytes / LIMIT), 0);
  const others = created.count - opened.count - forced;
  console.log(
    `    round trips: ${created.count - opened.count}, of which the limit of 5 MB forces ${forced}; the others are ` +
      `${((100 * others) / TRIPS).toFixed(0)}% of the budget of ${TRIPS} ` +
      `(${megabytes(created.bytesIn - opened.bytesIn)} sent, ${megabytes(created.bytesOut - opened.bytesOut)} received, ` +
      `largest request ${megabytes(created.largestIn)}, largest answer ${megabytes(created.largestOut)})`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(2)} MB`;
}
