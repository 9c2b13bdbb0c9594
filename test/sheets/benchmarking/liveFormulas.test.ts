import { en } from "../../allWords";
import { benchmark, type Benchmark } from "../../../src/marketing/benchmark";
import type { Better } from "../../../src/marketing/indicatorChange";
import { benchmarking } from "../../../src/sheets/benchmarking";
import { companies, indicators } from "../../../src/sheets/benchmarking/indicators";
import { column, row } from "../../../src/sheets/benchmarking/layout";
import type { Content, WorkbookPlan } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import { edited, type Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { build } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const text = en.benchmarking;

/** Our figure, those of the four others, and which way is better; null is left empty. */
type Line = [number | null, (number | null)[], Better];

const examples: Record<string, { lines: Line[]; names: (string | null)[] }> = {
  "ahead, behind and level, with gaps in what is known": {
    names: ["Alpha", "=1+1", null, "Delta"],
    lines: [
      [0.8, [0.9, 0.75, null, 0.6], "higher"],
      [0.4, [0.3, 0.2, 0.1, 0.35], "higher"],
      [82, [null, 82, null, 70], "higher"],
      [null, [0.2, 0.3, 0.25, 0.1], "higher"],
      [120, [null, null, null, null], "higher"],
      [55.5, [60, 60, 58, null], "higher"],
      [0.97, [0.99, 0.9, 0.8, 0.7], "higher"],
      [3, [1.5, 4, 6, null], "lower"],
      [2, [2, 8, 4, 2], "lower"],
      [98, [null, 100, 104, 99], "lower"],
    ],
  },
  "losses, noughts and equal figures": {
    names: [null, null, null, null],
    lines: indicators.map(({ better }, at): Line => [at - 5, [at - 5, 0, -3, at], better]),
  },
  "nothing filled in yet": {
    names: [null, null, null, null],
    lines: indicators.map(({ better }): Line => [null, [null, null, null, null], better]),
  },
};

function fill(plan: WorkbookPlan, { lines, names }: (typeof examples)[string]): WorkbookPlan {
  const edits: { row: number; column: number; content: Content }[] = [];
  const put = (line: number, place: number, content: Content) => {
    if (content !== null) edits.push({ row: line, column: place, content });
  };
  names.forEach((name, at) => put(row.names, column.others + at, name));
  lines.forEach(([own, others, better], position) => {
    put(row.first + position, column.own, own);
    put(row.first + position, column.better, text[better]);
    others.forEach((figure, at) => put(row.first + position, column.others + at, figure));
  });
  return edited(plan, plan.sheets[0]!.name, edits);
}

function expectAgreement(
  calculated: Map<string, Calculated>,
  { lines, names }: (typeof examples)[string],
): void {
  expect(errorsIn(calculated)).toEqual([]);
  const sheet = calculated.get(text.title)!;
  const seen = new Comparison();
  const told: (Benchmark | null)[] = lines.map((line) => benchmark(...line));
  told.forEach((each, position) => {
    const [, others, better] = lines[position]!;
    const at = (place: number) => sheet[row.first + position]?.[place];
    const { id } = indicators[position]!;
    // The best of the others is shown even where we are unknown.
    const among = benchmark(0, others, better);
    const who = among && (names[among.bestAt] ?? text.companies[companies[among.bestAt]!]);
    seen.compare(`${id} best`, at(column.best), among && among.best);
    seen.compare(`${id} who`, at(column.who), who);
    seen.compare(`${id} gap`, at(column.gap), each && each.gap);
    seen.compare(`${id} index`, at(column.index), each && each.index);
    seen.compare(`${id} rank`, at(column.rank), each && each.rank);
    seen.compare(`${id} verdict`, at(column.verdict), each && text[each.verdict]);
  });
  const known = told.filter((each) => each !== null);
  const indexes = told.map((each) => each?.index ?? Infinity);
  const least = Math.min(...indexes);
  const farthest =
    least === Infinity
      ? null
      : least >= 1
        ? text.nowhere
        : text.indicators[indicators[indexes.indexOf(least)]!.id].name;
  const figure = (line: number) => sheet[line]?.[column.own];
  seen.compare("ahead", figure(row.ahead), known.filter((e) => e.verdict === "ahead").length);
  seen.compare("compared", figure(row.compared), known.length);
  seen.compare("farthest", figure(row.farthest), farthest);
  expect(seen.wrong).toEqual([]);
}

describe.each(Object.entries(examples))("%s", (_, example) => {
  test("in the workbench's engine the sheet says what the pure function says", async () => {
    const plan = fill(build([], undefined, benchmarking).plan(), example);
    expectAgreement(await calculateInEngine([], plan), example);
  }, 60_000);

  testWithOffice("and in LibreOffice", async () => {
    const plan = fill(build([], undefined, benchmarking).plan(), example);
    expectAgreement(await recalculate([], plan), example);
  });
});
