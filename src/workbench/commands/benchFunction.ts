import type { Visit } from "./browser";
import { report } from "./stopwatch";

type Column = number[][];
type Registered = (...args: unknown[]) => Promise<unknown[][]>;

/** LTV as the add-in registered it, called in its own frame with whole columns: the function, without a grid. */
export async function benchFunction({ pane }: Visit, rows: number): Promise<void> {
  const { product, lifetimeValue } = await pane.locator("body").evaluate(async (body, count) => {
    const frame = body.ownerDocument.defaultView as unknown as {
      CustomFunctions: { _association: { mappings: Record<string, Registered> } };
    };
    const registered = frame.CustomFunctions._association.mappings.LTV;
    if (!registered) throw new Error("The add-in did not register LTV.");
    const column = (value: (row: number) => number): Column =>
      Array.from({ length: count }, (_, row) => [value(row)]);
    const sale = column((row) => 20 + (row % 97));
    const purchases = column((row) => 1 + (row % 12));
    const years = column((row) => 1 + (row % 9));
    const omitted = [null, null, null, null, null];

    const warmMedian = async (work: () => unknown): Promise<number> => {
      const times: number[] = [];
      for (let run = 0; run < 25; run += 1) {
        const start = performance.now();
        await work();
        times.push((performance.now() - start) / 1000);
      }
      // The first ten only warm up.
      const warm = times.slice(10).sort((one, other) => one - other);
      return warm[Math.floor(warm.length / 2)] ?? Number.NaN;
    };
    return {
      product: await warmMedian(() =>
        sale.map(([cell], row) => [
          Number(cell) * Number(purchases[row]?.[0]) * Number(years[row]?.[0]),
        ]),
      ),
      lifetimeValue: await warmMedian(() => registered(sale, purchases, years, ...omitted)),
    };
  }, rows);
  report("yardstick: the product of three columns", product);
  report("the function itself, warm median", lifetimeValue, { yardstick: product, budget: 0.02 });
}
