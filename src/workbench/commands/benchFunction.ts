import path from "node:path";
import { createEngine } from "../engine/createEngine";
import { createHost } from "../host/createHost";
import { loadAddin } from "../host/loadAddin";
import { installedTypes } from "../host/loadOffice";
import { report, warmMedian } from "./stopwatch";

type Column = (number | string)[][];

/** LTV as the built add-in registered it, called with whole columns: the function alone, without a grid. */
export async function benchFunction(root: string, rows: number): Promise<void> {
  const engine = await createEngine();
  try {
    const host = createHost(engine, { types: installedTypes() });
    const { globals } = await loadAddin(host, { folder: path.join(root, "dist/addin") });
    const functions = globals.CustomFunctions as unknown as {
      _association: { mappings: Record<string, (...args: unknown[]) => Promise<unknown[][]>> };
    };
    const lifetimeValue = functions._association.mappings.LTV;
    if (!lifetimeValue) throw new Error("The add-in did not register LTV.");
    const column = (value: (row: number) => number): Column =>
      Array.from({ length: rows }, (_, row) => [value(row)]);
    const sale = column((row) => 20 + (row % 97));
    const purchases = column((row) => 1 + (row % 12));
    const years = column((row) => 1 + (row % 9));
    const yardstick = await warmMedian(() =>
      sale.map((cell, row) => [
        Number(cell[0]) * Number(purchases[row]?.[0]) * Number(years[row]?.[0]),
      ]),
    );
    const omitted = [null, null, null, null, null];
    const time = await warmMedian(() => lifetimeValue(sale, purchases, years, ...omitted));
    report("yardstick: the product of three columns", yardstick);
    report("the function itself, warm median", time, { yardstick, budget: 0.02 });
  } finally {
    engine.dispose();
  }
}
