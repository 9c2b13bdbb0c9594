import type { SheetWords } from "../../../languages/language";
import type { Finding, FoundSheets } from "../../foundSheets";
import { isFormula, type Area, type SheetPlan, type WorkbookPlan } from "../../plan";
import type { Definition } from "../definition";
import { cellNames, columnName, columnOfName, RATED } from "../marks";
import { foundAt, isSound, rowsById, tablesOf, withIds, type PlannedTable } from "./standingPlan";
import { isOnScale, isWeight } from "./typedNumbers";

type Sentences = SheetWords["repair"]["findings"];
type Say = (text: Sentences) => string;

const damage = (kind: string, say: Say): Finding => ({
  ...{ kind, damage: true },
  sentence: ({ repair }) => say(repair.findings),
});
const note = (kind: string, say: Say): Finding => ({ ...damage(kind, say), damage: false });
/** As many things are named one by one. */
const NAMED = 4;
const listed = (things: readonly string[]) =>
  things.slice(0, NAMED).join(", ") + (things.length > NAMED ? ", …" : "");

const sheetsIn = (say: Sentences, sheets: readonly SheetPlan[]) =>
  listed(sheets.map(({ name }) => say.sheet(name)));
const brokenIn = (say: Sentences, broken: ReadonlyMap<string, number>) =>
  listed([...broken].map(([name, cells]) => `${say.sheet(name)} (${cells})`));

/** What is damaged on the sheets of an assessment, and what was only changed; a finding a kind. */
export function checkSheets(
  definition: Definition,
  found: FoundSheets,
  expected: WorkbookPlan,
): Finding[] {
  const tables = tablesOf(expected);
  const cells = withIds(found, tables);
  const rated = tables.find(({ table }) => table === RATED)!;
  const { rows, own, order } = rowsById(cells, rated);
  const missing = expected.sheets.filter((_, index) => found.sheets[index] == null);
  const findings: Finding[] = [];

  if (!found.recorded) findings.push(damage("stray", (say) => say.stray(sheetsIn(say, missing))));
  else if (found.sheets[0] == null)
    findings.push(damage("ratingDeleted", (say) => say.ratingDeleted));
  else if (missing.length > 0)
    findings.push(damage("sheetsDeleted", (say) => say.sheetsDeleted(sheetsIn(say, missing))));

  if (found.sheets[0]) {
    const labelOf = (id: string) =>
      `${asText(rated, id, "number")} ${asText(rated, id, "item")}`.trim();
    const gone = rated.ids.filter((id) => !rows.has(id));
    if (gone.length > 0)
      findings.push(damage("rowsDeleted", (say) => say.rowsDeleted(listed(gone.map(labelOf)))));
    if (isSorted(definition, order)) findings.push(damage("sorted", (say) => say.sorted));
  }
  findings.push(...columnFindings(found, expected, tables));
  findings.push(...typedFindings(definition, cells, tables));
  const broken = brokenFormulas(found, expected, tables, cells);
  if (broken.size > 0)
    findings.push(damage("formulas", (say) => say.formulas(brokenIn(say, broken))));

  if (own.length > 0) findings.push(note("ownRows", (say) => say.ownRows(own.length)));
  if (found.renamed.length > 0)
    findings.push(
      note("renamed", (say) => say.renamed(listed(found.renamed.map(({ to }) => say.sheet(to))))),
    );
  if (found.copies.length > 0)
    findings.push(note("copied", (say) => say.copied(listed(found.copies.map(say.sheet)))));
  return findings;
}

function asText({ planned }: PlannedTable, id: string, column: string): string {
  const content = planned(id, column);
  return isFormula(content) ? "" : String(content ?? "");
}

/** Rows no longer stand below their own section, which the formulas of sections count on. */
function isSorted({ sections }: Definition, order: readonly string[]): boolean {
  const standing = new Set(order);
  const wanted = sections.map(({ id, items }) => ({
    id,
    items: new Set(items.map((item) => item.id)),
  }));
  const inOrder = wanted.filter(({ id }) => standing.has(id)).map(({ id }) => id);
  const isSection = new Set(wanted.map(({ id }) => id));
  if (order.filter((id) => isSection.has(id)).some((id, at) => id !== inOrder[at])) return true;
  const sectionOf = new Map(
    wanted.flatMap(({ id, items }) => [...items].map((item) => [item, id])),
  );
  let current: string | null = null;
  for (const id of order) {
    if (isSection.has(id)) current = id;
    else {
      const home = sectionOf.get(id)!;
      // The row of a section that was deleted is told of already.
      if (standing.has(home) && home !== current) return true;
    }
  }
  return false;
}

function columnFindings(
  found: FoundSheets,
  expected: WorkbookPlan,
  tables: readonly PlannedTable[],
): Finding[] {
  const columns: string[] = [];
  const shapes = new Set<string>();
  expected.sheets.forEach((sheet, index) => {
    const standing = found.sheets[index];
    if (!standing) return;
    for (const { name, hidden } of sheet.names ?? []) {
      if (!hidden || found.cells.has(name)) continue;
      const column = columnOfName(name);
      const table = tables.find((one) => one.table === column?.table && one.index === index);
      if (!column || !table) shapes.add(standing.name);
      else columns.push(headerOf(table, name) || "A");
    }
    // The rating table says itself which of its rows and columns are gone.
    const wanted = areaAround(sheet);
    const smaller =
      !standing.area ||
      (wanted && (standing.area.rows < wanted.rows || standing.area.columns < wanted.columns));
    if (index > 0 && smaller) shapes.add(standing.name);
  });
  return [
    ...(columns.length > 0
      ? [damage("columnsDeleted", (say) => say.columnsDeleted(listed(columns)))]
      : []),
    ...(shapes.size > 0
      ? [damage("shape", (say) => say.shape(listed([...shapes].map(say.sheet))))]
      : []),
  ];
}

/** What stands above a column on the plan's sheet. */
function headerOf({ sheet }: PlannedTable, name: string): string {
  const area = sheet.names?.find((one) => one.name === name)?.area;
  if (!area || !sheet.rowIds || area.column === sheet.rowIds.column) return "";
  for (const block of sheet.blocks) {
    const content = block.rows[sheet.rowIds.row - 1 - block.row]?.[area.column - block.column];
    if (typeof content === "string") return content;
  }
  return "";
}

function areaAround({ blocks, rowIds }: SheetPlan): Area | null {
  const rows = blocks.filter((block) => (block.rows[0]?.length ?? 0) > 0);
  if (rows.length === 0) return null;
  const row = Math.min(...rows.map((block) => block.row));
  const column = Math.min(...rows.map((block) => block.column), rowIds?.column ?? Infinity);
  return {
    ...{ row, column },
    rows: Math.max(...rows.map((block) => block.row + block.rows.length)) - row,
    columns: Math.max(...rows.map((block) => block.column + block.rows[0]!.length)) - column,
  };
}

/** Scores off the scale, and weights that are none, as they were typed over the validation. */
function typedFindings(
  { scale }: Definition,
  cells: ReturnType<typeof withIds>,
  tables: readonly PlannedTable[],
): Finding[] {
  const scores: string[] = [];
  const weights: string[] = [];
  for (const table of tables) {
    const { rows } = rowsById(cells, table);
    for (const [id, { cells: row }] of rows) {
      const label = (value: unknown) => `${asText(table, id, "number")}: ${String(value)}`;
      for (const column of ["score", "second"]) {
        const cell = row[column];
        if (cell && !cell.computed && !isOnScale(cell.value, scale)) scores.push(label(cell.value));
      }
      const weight = row.weight;
      if (weight && !weight.computed && !isWeight(weight.value)) weights.push(label(weight.value));
    }
  }
  return [
    ...(scores.length > 0
      ? [damage("offScale", (say) => say.offScale(listed(scores), scale.minimum, scale.maximum))]
      : []),
    ...(weights.length > 0 ? [damage("weights", (say) => say.weights(listed(weights)))] : []),
  ];
}

/** How many cells of each sheet have a formula that was deleted or typed over, or no longer finds what it refers to. */
function brokenFormulas(
  found: FoundSheets,
  expected: WorkbookPlan,
  tables: readonly PlannedTable[],
  cells: ReturnType<typeof withIds>,
): Map<string, number> {
  const broken = new Map<string, number>();
  const count = (name: string) => broken.set(name, (broken.get(name) ?? 0) + 1);
  expected.sheets.forEach((sheet, index) => {
    const standing = found.sheets[index];
    if (!standing?.contents) return;
    const wanted = areaAround(sheet);
    const { area } = standing;
    const mayBeTyped = typedAreas(sheet);
    const isSame = area && wanted && area.rows === wanted.rows && area.columns === wanted.columns;
    const rated = index === 0 ? tables.find(({ table }) => table === RATED) : undefined;
    const order = rated && rowsById(cells, rated).order;
    if (isSame && (!order || order.every((id, at) => id === rated.ids[at]))) {
      for (const block of sheet.blocks)
        block.rows.forEach((contents, down) =>
          contents.forEach((content, across) => {
            const [row, column] = [block.row + down, block.column + across];
            if (!isFormula(content) || mayBeTyped(row, column)) return;
            const cell = foundAt(
              standing.contents!,
              row + area.row - wanted.row,
              column + area.column - wanted.column,
            );
            if (!cell || !isSound(cell)) count(standing.name);
          }),
        );
      return;
    }
    if (!rated) {
      // Moved about: no cell can be told from its place, but one that lost what it refers to can.
      standing.contents.values.forEach((row) =>
        row.forEach((value) => {
          if (value === "#REF!") count(standing.name);
        }),
      );
      return;
    }
    for (const [id, row] of rowsById(cells, rated).rows)
      for (const column of rated.columns) {
        const cell = row.cells[column];
        if (!cell || column === "score" || !isFormula(rated.planned(id, column))) continue;
        if (!isSound(cell)) count(standing.name);
      }
    const total = found.cells.get(cellNames.total);
    if (total && !isSound({ value: total.value, computed: isEntered(total.formulas?.[0]?.[0]) }))
      count(standing.name);
  });
  return broken;
}

const isEntered = (formula: unknown) => typeof formula === "string" && formula.startsWith("=");

/** Cells with a formula that the user may type over: limits, periods, and scores that come from raters. */
function typedAreas({ names = [] }: SheetPlan): (row: number, column: number) => boolean {
  const areas = names.filter(
    ({ name }) =>
      name === columnName(RATED, "score") ||
      (Object.values(cellNames).some((one) => one === name) && name !== cellNames.total),
  );
  return (row, column) =>
    areas.some(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
}
