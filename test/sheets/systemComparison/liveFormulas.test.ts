import { en } from "../../allWords";
import { indicatorChange, type Better } from "../../../src/marketing/indicatorChange";
import { payback } from "../../../src/marketing/payback";
import type { Content, WorkbookPlan } from "../../../src/sheets/plan";
import { systemComparison } from "../../../src/sheets/systemComparison";
import { indicators } from "../../../src/sheets/systemComparison/indicators";
import { column, FIGURES, row } from "../../../src/sheets/systemComparison/layout";
import { calculateInEngine } from "../calculateInEngine";
import { edited, type Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { build } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const text = en.systemComparison;

/** What a company filled in: before, after and which way is better, by indicator; null is left empty. */
type Filled = [number | null, number | null, Better][];

interface Figures {
  once: (number | null)[];
  gains: (number | null)[];
  running: number | null;
}

const examples: Record<string, { filled: Filled; figures: Figures }> = {
  "all measured; pays back within the usual time": {
    filled: [
      [40, 30, "lower"],
      [0.2, 0.26, "higher"],
      [52_000, 47_500, "lower"],
      [0.18, 0.18, "higher"],
      [140, 171, "higher"],
      [6, 2.5, "lower"],
      [0.7, 0.62, "higher"],
      [4.1, 5, "higher"],
    ],
    figures: { once: [30_000, 12_000, 6_000], gains: [4_500, 1_200], running: 900 },
  },
  "some left empty, some from nought or from a loss; never pays back": {
    filled: [
      [null, 30, "lower"],
      [0, 0.26, "higher"],
      [-10, 5, "higher"],
      [0.18, 0.1, "higher"],
      [null, null, "higher"],
      [6, 9, "lower"],
      [0, 0, "higher"],
      [4.1, 4.1, "lower"],
    ],
    figures: { once: [30_000, null, null], gains: [300, null], running: 900 },
  },
  "nothing filled in yet": {
    filled: indicators.map(({ better }) => [null, null, better]),
    figures: { once: [null, null, null], gains: [null, null], running: null },
  },
};

function fill(plan: WorkbookPlan, { filled, figures }: (typeof examples)[string]): WorkbookPlan {
  const edits: { row: number; column: number; content: Content }[] = [];
  const put = (line: number, place: number, content: Content) => {
    if (content !== null) edits.push({ row: line, column: place, content });
  };
  filled.forEach(([before, after, better], position) => {
    put(row.first + position, column.before, before);
    put(row.first + position, column.after, after);
    put(row.first + position, column.better, text[better]);
  });
  figures.once.forEach((money, at) => put(row.purchase + at, FIGURES, money));
  figures.gains.forEach((money, at) => put(row.savings + at, FIGURES, money));
  put(row.running, FIGURES, figures.running);
  return edited(plan, plan.sheets[0]!.name, edits);
}

function expectAgreement(
  calculated: Map<string, Calculated>,
  { filled, figures }: (typeof examples)[string],
): void {
  expect(errorsIn(calculated)).toEqual([]);
  const sheet = calculated.get(text.sheets.comparison)!;
  const seen = new Comparison();
  const at = (line: number, place: number) => sheet[line]?.[place];
  const verdicts = { better: text.improved, worse: text.worse, same: text.same };
  let better = 0;
  let measured = 0;
  filled.forEach(([before, after, way], position) => {
    const isMeasured = before !== null && after !== null;
    const changed = isMeasured ? indicatorChange(before, after, way) : null;
    if (changed) measured += 1;
    if (changed?.verdict === "better") better += 1;
    const { id } = indicators[position]!;
    const line = row.first + position;
    seen.compare(`${id} change`, at(line, column.change), changed && changed.change);
    seen.compare(`${id} share`, at(line, column.relative), changed && changed.relative);
    seen.compare(`${id} improved`, at(line, column.improvement), changed && changed.improvement);
    seen.compare(`${id} verdict`, at(line, column.verdict), changed && verdicts[changed.verdict]);
  });
  seen.compare("measured", at(row.measured, FIGURES), measured);
  seen.compare("better", at(row.better, FIGURES), better);
  const sum = (all: (number | null)[]) =>
    all.every((each) => each === null)
      ? null
      : all.reduce<number>((total, each) => total + (each ?? 0), 0);
  const once = sum(figures.once);
  const gains = sum(figures.gains);
  const net = gains === null ? null : gains - (figures.running ?? 0);
  const months = once === null || net === null ? null : (payback(net, once, 1, 0) ?? text.never);
  seen.compare("once", at(row.once, FIGURES), once);
  seen.compare("net", at(row.net, FIGURES), net);
  seen.compare("months", at(row.months, FIGURES), months);
  const usual =
    typeof months !== "number"
      ? months && text.paysNever
      : months < 8
        ? text.sooner
        : months <= 12
          ? text.usual
          : text.later;
  seen.compare("against the usual", at(row.verdict, FIGURES), usual);
  seen.compare(
    "first year",
    at(row.firstYear, FIGURES),
    once === null || net === null ? null : (12 * net - once) / once,
  );
  expect(seen.wrong).toEqual([]);
}

describe.each(Object.entries(examples))("%s", (_, example) => {
  test("in the workbench's engine the sheet says what the pure functions say", async () => {
    const plan = fill(build([], undefined, systemComparison).plan(), example);
    expectAgreement(await calculateInEngine([], plan), example);
  }, 60_000);

  testWithOffice("and in LibreOffice", async () => {
    const plan = fill(build([], undefined, systemComparison).plan(), example);
    expectAgreement(await recalculate([], plan), example);
  });
});
