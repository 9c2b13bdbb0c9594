import { workbench } from "../../../src/languages/en/workbench";
import { sampleWorkbook, type SampleWords } from "../../../src/workbench/sample/sampleWorkbook";
import type { TestList } from "../listFixture";

/** The dairy wholesaler's lists, as the workbench opens them. */
export function sampleLists(words: SampleWords = workbench.sample): TestList[] {
  return sampleWorkbook(words).sheets.map(({ name, columns, rows }) => ({
    name,
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => row.map((cell) => cell ?? "")),
    formats: Object.fromEntries(columns.map(({ header, format }) => [header, format ?? "General"])),
  }));
}
