import { existsSync } from "node:fs";
import path from "node:path";

const folder = process.env.RM_DATA ?? path.resolve(__dirname, "../../shared/data");

/** The path of a file of the real data sets, or null where they are not at hand. */
export function dataFile(name: string): string | null {
  const file = path.join(folder, name);
  return existsSync(file) ? file : null;
}

/** A test that needs real data; where it is absent the test says so instead of passing. */
export function testWithData(
  promise: string,
  names: string[],
  run: (...files: string[]) => void | Promise<void>,
  timeout?: number,
): void {
  const files = names.map(dataFile);
  if (files.every((file) => file !== null))
    test(promise, async () => run(...files.filter((file) => file !== null)), timeout);
  else test.skip(`${promise} (skipped: no data)`, () => undefined);
}
