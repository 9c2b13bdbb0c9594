import { builders } from "../../src/sheets/builders";
import type { Builder, Choice } from "../../src/sheets/builder";
import { isFormula } from "../../src/sheets/plan";
import type { CellValue } from "../../src/sheets/list";
import { cellsOf } from "./calculated";
import { sampleLists } from "./costTable/sampleLists";
import { build, type TestList } from "./listFixture";

/** The sample's lists, short enough for many builds, and lists that it lacks. */
const lists: TestList[] = [
  ...sampleLists().map((list) => ({
    ...list,
    rows: list.rows.filter((row, at) => at % 9 === 0 || row.includes("")).slice(0, 150),
  })),
  {
    name: "Funnel",
    headers: ["Funnel step", "Visitors"],
    rows: [
      ["Visit", 900],
      ["Basket", 120],
      ["Order", 60],
    ],
  },
  {
    name: "Orders by source",
    headers: ["Date", "Customer", "Source", "Amount", "First contact"],
    rows: [
      [45_650, "Ann", "Fair", 10, 45_600],
      [45_700, "Bo", "Friend", 20, 45_690],
      [45_710, "Ann", "", 5, ""],
      [45_720, "Cy", "Friend", 7, 45_720],
    ],
    formats: { Date: "yyyy-mm-dd", "First contact": "yyyy-mm-dd" },
  },
  {
    name: "Programmes",
    headers: ["Programme", "Kind", "Spending", "Profit", "Profit before"],
    rows: [
      ["Club", "social", 100, 300, 50],
      ["Discount", "financial", 200, 150, 100],
      ["Portal", "structural", 50, 90, ""],
    ],
  },
];

/** Faults of a list: the list in the place of a good one. `columns` are those that the builder reads. */
const listFaults: Record<string, (list: TestList, columns: number[]) => TestList> = {
  "has no rows": (list) => ({ ...list, rows: [] }),
  "has one row": (list) => ({ ...list, rows: list.rows.slice(0, 1) }),
  "has no header row": (list) => ({
    ...list,
    headers: list.rows[0]!.map(String),
    rows: list.rows.slice(1),
  }),
  "has the same header everywhere": (list) => ({ ...list, headers: list.headers.map(() => "X") }),
  "has blank headers": (list) => ({ ...list, headers: list.headers.map(() => "") }),
  "has every row twice": (list) => ({ ...list, rows: [...list.rows, ...list.rows] }),
  "is the wrong way round": (list) => ({ ...list, rows: [...list.rows].reverse() }),
  "has only blanks in what is read": (list, columns) => ({
    ...list,
    rows: list.rows.map((row) => row.map((cell, at) => (columns.includes(at) ? "" : cell))),
  }),
};

/** What may stand in a cell of a column that is read. */
const cellFaults: CellValue[] = [
  ...["", " ", "n/a", "#N/A", "=1+1", "+1", "-", "02/03/2024", "31.12.2024", "x".repeat(300)],
  ...["<img src=x onerror=alert(1)>", "__proto__", "constructor"],
  ...[true, 0, -1, 1e300, -1e300, 1e-300, 99_999_999],
];

/** The choice and its lists after a fault, built as the pane does. */
function faulty(
  builder: Builder,
  given: TestList[],
  choice: Choice,
): { sentence: string | null; texts: string[]; contents: unknown[] } {
  const built = build(given, () => choice, builder);
  const { refusal, notes, fields, preview, effect } = built.study;
  const texts = [
    ...[refusal ?? "", effect, ...notes.map(({ text }) => text)],
    ...fields.flatMap(({ label, hint = "" }) => [label, hint]),
    ...(preview?.rows.flat() ?? []),
  ];
  if (refusal !== null || builder.compute) return { sentence: refusal, texts, contents: [] };
  const contents = built
    .plan()
    .sheets.flatMap((sheet) => [...cellsOf(sheet)].map(({ content }) => content));
  return { sentence: null, texts, contents };
}

const senseless = /undefined|\[object|\bNaN\b|function\s*\(|=>/;

/** Everything wrong with the answer to a fault. */
function complaints({ sentence, texts, contents }: ReturnType<typeof faulty>): string[] {
  const wrong: string[] = [];
  if (sentence !== null && !/^\P{Ll}.{10,450}[.?!)]$/su.test(sentence))
    wrong.push(`no sentence: ${sentence}`);
  for (const text of texts) if (senseless.test(text)) wrong.push(`senseless: ${text}`);
  for (const content of contents) {
    if (typeof content === "number" && !Number.isFinite(content)) wrong.push(`cell: ${content}`);
    if (typeof content === "string" && senseless.test(content)) wrong.push(`cell: ${content}`);
    if (content !== null && typeof content === "object" && isFormula(content as never)) {
      const { formula } = content as { formula: string };
      if (!formula.startsWith("=") || senseless.test(formula.replace(/"[^"]*"/g, "")))
        wrong.push(`formula: ${formula}`);
    }
  }
  return [...new Set(wrong)].slice(0, 5);
}

describe.each(builders.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  test("whatever is wrong with its lists or their columns: one clear sentence, or figures that are some", async () => {
    const builder = await entry.load("en");
    const { choice } = build(lists, undefined, builder);
    const found: string[] = [];
    let tried = 0;
    const tryOut = (what: string, given: TestList[], changed: Choice = choice) => {
      tried += 1;
      let answer: ReturnType<typeof faulty>;
      try {
        answer = faulty(builder, given, changed);
      } catch (error) {
        found.push(`${what}: throws ${String(error)}`);
        return;
      }
      for (const complaint of complaints(answer)) found.push(`${what}: ${complaint}`);
    };
    tryOut("no fault", lists);
    tryOut("no lists", [], builder.guess([]));
    for (const input of builder.inputs) {
      const chosen = choice.lists[input.id];
      const other = (roles: Record<string, number | null>): Choice => ({
        ...choice,
        lists: { ...choice.lists, [input.id]: { list: chosen?.list ?? null, roles } },
      });
      tryOut(`${input.id}: not chosen`, lists, {
        ...choice,
        lists: { ...choice.lists, [input.id]: { list: null, roles: {} } },
      });
      const list = lists.find(({ name }) => name === chosen?.list);
      if (!chosen || !list) continue;
      const columns = Object.values(chosen.roles).filter((column) => column !== null);
      const instead = (changed: TestList) => lists.map((each) => (each === list ? changed : each));
      for (const [what, fault] of Object.entries(listFaults))
        tryOut(`${input.id} ${what}`, instead(fault(list, columns)));
      tryOut(`${input.id}: no column chosen`, lists, other({}));
      tryOut(
        `${input.id}: a column for everything`,
        lists,
        other(Object.fromEntries(input.roles.map(({ id }) => [id, 0]))),
      );
      tryOut(
        `${input.id}: columns that are gone`,
        lists,
        other(Object.fromEntries(input.roles.map(({ id }) => [id, 99]))),
      );
      for (const [role, column] of Object.entries(chosen.roles)) {
        if (column === null) continue;
        tryOut(`${input.id}: ${role} not chosen`, lists, other({ ...chosen.roles, [role]: null }));
        for (const value of cellFaults) {
          const put = (row: CellValue[]) => row.map((cell, at) => (at === column ? value : cell));
          const shown = JSON.stringify(value).slice(0, 30);
          tryOut(
            `${input.id}: ${role} once ${shown}`,
            instead({ ...list, rows: list.rows.map((row, at) => (at === 2 ? put(row) : row)) }),
          );
          tryOut(
            `${input.id}: ${role} always ${shown}`,
            instead({ ...list, rows: list.rows.map(put) }),
          );
        }
      }
    }
    expect(found).toEqual([]);
    // The lists above are understood, so that there is something to spoil.
    if (builder.inputs.length > 0) expect(tried).toBeGreaterThan(40);
  });
});
