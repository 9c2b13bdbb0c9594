import type { IWorkbookData } from "@univerjs/core";
import { workbench } from "../../src/languages/en/workbench";
import { sampleSnapshot } from "../../src/workbench/sample/snapshot";
import {
  sampleWorkbook,
  type SampleCell,
  type SampleSheet,
} from "../../src/workbench/sample/sampleWorkbook";
import { attacks } from "./attacks";

/** A place of a list by which somebody's text enters, with what Excel lets stand there. */
const places: Record<string, (attack: string) => boolean> = {
  customer: () => true,
  cell: () => true,
  header: () => true,
  // The engine of the workbench does not find sheets of the names "__proto__", "@…" and "…!…", which Excel allows.
  sheet: (text) =>
    text.length <= 31 && text !== "__proto__" && !/[!:\\/?*[\]]|^[@']|'$|\p{C}/u.test(text),
  table: (text) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) && text !== "R1C1",
};

/** What stands at a place: the n-th text. */
export type Texts = (place: string, n: number) => string;

/** The longest criterion of Excel's; longer ones let a list be written as values. */
const LONGEST = 255;

/** Ordinary texts, with a sign that Excel's criteria escape where there are such signs among the attacks too. */
export const ordinary: Texts = (place, n) =>
  `${place}_${n}_${["sheet", "table"].includes(place) ? "" : "?"}`;

/** The attacks that may stand at a place, one after the other, and again with a number behind them. */
export const attacking: Texts = (place, n) => {
  const known = new Set<string>();
  // Texts that differ in blanks or case alone are one to a list.
  const all = attacks.filter((attack) => {
    const key = attack.trim().toLowerCase();
    return attack.length <= LONGEST && places[place]!(attack) && !known.has(key) && known.add(key);
  });
  const round = Math.floor(n / all.length);
  return all[n % all.length]! + (round === 0 ? "" : `_${round}`);
};

/** The same, but for one customer's name that is longer than a criterion may be. */
export const withLong =
  (texts: Texts): Texts =>
  (place, n) =>
    place === "customer" && n === 0 ? "x".repeat(LONGEST + 1) : texts(place, n);

/** Rows of a list at most. */
const ROWS = 60;

const { headers } = workbench.sample;
/** Columns whose words mean something: kinds of costs, who consented. */
const meant: readonly string[] = [headers.costType, headers.consent];

/**
 * The sample workbook with short lists, in the places of whose texts others stand.
 * @param kind whether lists are tables or plain ranges, which formulas name by their sheet
 * @param isNamed whether headers, sheets and tables bear other names too, so that nothing can be guessed by them
 */
export function sampleWith(
  texts: Texts,
  kind: "tables" | "ranges",
  isNamed: boolean,
): Partial<IWorkbookData> {
  const sample = sampleWorkbook(workbench.sample);
  const given: Record<string, Map<SampleCell, string>> = { customer: new Map(), cell: new Map() };
  const other = (header: string, cell: SampleCell): SampleCell => {
    if (typeof cell !== "string" || meant.includes(header)) return cell;
    const place = header === headers.customer ? "customer" : "cell";
    const known = given[place]!;
    if (!known.has(cell)) known.set(cell, texts(place, known.size));
    return known.get(cell)!;
  };
  const sheets = sample.sheets.map(({ columns, rows, name }, at): SampleSheet => {
    const filled = rows
      .slice(-ROWS)
      .map((row) => row.map((cell, column) => other(columns[column]!.header, cell)));
    if (!isNamed) return { name, columns, rows: filled };
    const named = columns.map((column, n) => ({ ...column, header: texts("header", n) }));
    return {
      rows: filled,
      columns: named,
      name: kind === "ranges" ? texts("sheet", at) : texts("table", at),
    };
  });
  const snapshot = sampleSnapshot({ ...sample, sheets });
  if (kind === "ranges") return { ...snapshot, resources: [] };
  // The tables alone bear the other names here.
  sample.sheets.forEach(({ name }, at) => (snapshot.sheets![`sheet${at + 1}`]!.name = name));
  return snapshot;
}

/** Every text that may stand somewhere, and the attack that stands there instead. */
export function attackByOrdinary(good: Texts, bad: Texts): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const place of Object.keys(places))
    for (let n = 0; n < 300; n += 1) pairs.set(good(place, n), bad(place, n));
  return pairs;
}
