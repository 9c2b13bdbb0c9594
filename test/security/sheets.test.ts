import { en } from "../allWords";
import { findPlans, removePlan } from "../../src/excel/plans";
import type { Choice } from "../../src/sheets/builder";
import { builders } from "../../src/sheets/builders";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, type OpenExcel } from "../excel/openExcel";
import { attackByOrdinary, attacking, ordinary, sampleWith, withLong } from "./attackedSample";
import { skeleton } from "./skeleton";

/** A cell as it stands in the workbook: its formula, and what it shows. */
interface Cell {
  formula: string | null;
  value: unknown;
}

const speech = { language: "en" as const, words: en };

/** Opens a workbook with these lists. */
async function open(snapshot: ReturnType<typeof sampleWith>): Promise<OpenExcel> {
  const excel = await openExcel({ workbook: snapshot });
  excel.engine.recalculate();
  await excel.engine.settled();
  return excel;
}

async function sessionOf(id: string): Promise<BuilderSession> {
  const builder = await builders.find((entry) => entry.id === id)!.load("en");
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  return session;
}

/** Builds with a choice as the pane does, reads what was made, and takes it away again. */
async function made(
  { engine }: OpenExcel,
  id: string,
  choice: Choice,
): Promise<Map<string, Cell[][]>> {
  const session = await sessionOf(id);
  session.state = { ...session.state, choice, behind: true };
  await session.build();
  const { command } = session.state;
  if (command.phase === "failed") throw new Error(`${id}: ${command.sentence}`);
  if (command.phase !== "done") throw new Error(`${id}: ${command.study?.refusal}`);
  await engine.settled();
  const [plan] = await findPlans();
  const book = engine.api.getActiveWorkbook()!;
  const sheets = plan!.sheets.map((sheet): [string, Cell[][]] => {
    const grid = book.getSheetByName(sheet!.name)!.getDataRange().getCellDataGrid();
    const cells = grid.map((row) =>
      row.map((cell) => ({ formula: cell?.f ?? null, value: cell?.v ?? null })),
    );
    return [sheet!.name, cells];
  });
  await removePlan(plan!.id);
  return new Map(sheets);
}

/** A formula without the texts and the names in it. */
const nameless = (formula: string, names: ReadonlySet<string>) =>
  skeleton(formula).replace(/ROWS\(([^()!:]+)\)/g, (whole, name: string) =>
    names.has(name) ? "ROWS()" : whole,
  );

const escaped = (text: string) => `=${text.replace(/[~*?]/g, "~$&")}`;

/** Everything that is not the same as without the attacks. */
function differences(
  good: Map<string, Cell[][]>,
  bad: Map<string, Cell[][]>,
  attackOf: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...attackOf].flat());
  const criteria = new Map([...attackOf].map((pair) => pair.map(escaped) as [string, string]));
  const swapped = (text: string) =>
    attackOf.get(text) ??
    criteria.get(text) ??
    text.replace(/(?:customer|cell|header|sheet|table)_\d+_\??/g, (one) => attackOf.get(one)!);
  const wrong: string[] = [];
  const sheets = [...bad];
  [...good].forEach(([name, rows], at) => {
    const [otherName, others] = sheets[at]!;
    if (swapped(name) !== otherName) wrong.push(`sheet ${name}: ${otherName}`);
    rows.forEach((row, down) =>
      row.forEach(({ formula, value }, across) => {
        const now = others[down]?.[across] ?? { formula: null, value: null };
        const wanted = typeof value === "string" ? swapped(value) : value;
        const isSame =
          typeof wanted === "number" && typeof now.value === "number"
            ? Math.abs(wanted - now.value) <= 1e-9 * Math.max(1, Math.abs(wanted))
            : wanted === now.value;
        const isSameFormula =
          formula === null || now.formula === null
            ? formula === now.formula
            : nameless(formula, names) === nameless(now.formula, names);
        if (!isSame || !isSameFormula)
          wrong.push(
            `${name}, row ${down + 1}, column ${across + 1}: ` +
              JSON.stringify([formula, value, now.formula, now.value]),
          );
      }),
    );
  });
  return wrong;
}

const cases = [
  ["tables", "cells, headers and names of tables", ordinary, attacking],
  ["ranges", "cells, headers and names of sheets", ordinary, attacking],
  [
    "ranges",
    "cells beside a name too long for a criterion",
    withLong(ordinary),
    withLong(attacking),
  ],
] as const;

test.each(cases)(
  "lists as %s, attacks as %s: every sheet is the same as without them but for these texts, which are no formulas",
  async (kind, _, good, bad) => {
    const attackOf = attackByOrdinary(good, bad);
    const guesses = new Map<string, Choice>();
    const plain = await open(sampleWith(good, kind, false));
    const names = plain.engine.api
      .getActiveWorkbook()!
      .getSheets()
      .map((one) => one.getSheetName());
    for (const { id } of builders) {
      const { choice } = (await sessionOf(id)).state;
      if (Object.values(choice!.lists).some(({ list }) => list !== null)) guesses.set(id, choice!);
    }
    expect(guesses.size).toBeGreaterThan(12);
    await plain.close();

    /** The choice in the workbook where lists and cells bear those texts. */
    const chosen = (id: string, texts: typeof good): Choice =>
      JSON.parse(JSON.stringify(guesses.get(id)), (_key, value: unknown) => {
        if (typeof value !== "string") return value;
        const list = /^(table|sheet):(.*)$/.exec(value);
        if (list) return `${list[1]}:${texts(list[1]!, names.indexOf(list[2]!))}`;
        return texts === bad ? (attackOf.get(value) ?? value) : value;
      }) as Choice;
    const build = async (texts: typeof good) => {
      const excel = await open(sampleWith(texts, kind, true));
      const all = new Map<string, Map<string, Cell[][]>>();
      for (const id of guesses.keys()) all.set(id, await made(excel, id, chosen(id, texts)));
      await excel.close();
      return all;
    };
    const without = await build(good);
    const attacked = await build(bad);
    const wrong = [...without].flatMap(([id, sheets]) =>
      differences(sheets, attacked.get(id)!, attackOf)
        .slice(0, 3)
        .map((each) => `${id}: ${each}`),
    );
    expect(wrong).toEqual([]);
    expect((globalThis as { attacked?: string }).attacked).toBeUndefined();
  },
  240_000,
);
