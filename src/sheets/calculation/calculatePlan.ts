import type { ListData } from "../list";
import { isFormula, type Area, type Content, type WorkbookPlan } from "../plan";
import { formulaTree, inputsOfTree, type FormulaTree } from "./formulaTree";
import { sheetFunctions } from "./functions";
import { CellError, compared, isGrid, lifted, number, scalar, text, truth } from "./values";
import type { Grid, Scalar, Value } from "./values";

/** Columns of a sheet; a cell's place in one number. */
const COLUMNS = 16_384;

type Formula = { tree: FormulaTree } | { value: Scalar };

/**
 * Computes cells of a plan before it is written, from its own formulas and the lists that were read. It knows the
 * functions that charts need and throws for any other.
 */
export class PlanCalculation {
  private readonly contents = new Map<string, Map<number, Content>>();
  private readonly computed = new Map<string, Map<number, Formula>>();
  private readonly lastRow = new Map<string, number>();
  private readonly grids = new Map<string, Grid>();
  private readonly functions: ReturnType<typeof sheetFunctions>;

  constructor(
    private readonly plan: WorkbookPlan,
    private readonly lists: readonly ListData[],
    today: number,
  ) {
    this.functions = sheetFunctions(today);
    for (const sheet of plan.sheets) {
      const contents = new Map<number, Content>();
      let last = 0;
      for (const { row, column, rows } of sheet.blocks)
        rows.forEach((line, down) => {
          last = Math.max(last, row + down);
          line.forEach((content, across) => {
            if (content !== null) contents.set((row + down) * COLUMNS + column + across, content);
          });
        });
      this.contents.set(sheet.name, contents);
      this.computed.set(sheet.name, new Map());
      this.lastRow.set(sheet.name, last);
    }
  }

  /**
   * Computes everything that these areas need, the innermost first, so that no formula has to wait for a long chain of
   * others; gives the caller time between steps.
   */
  *prepare(areas: readonly { sheet: string; area: Area }[]): Generator<void, void> {
    const layers: { sheet: string; place: number }[][] = [];
    const seen = new Set<string>();
    let wanted = [...areas];
    while (wanted.length > 0) {
      const layer: { sheet: string; place: number }[] = [];
      for (const { sheet, area } of wanted) {
        const id = `${sheet}!${Object.values(area).join()}`;
        if (seen.has(id)) continue;
        seen.add(id);
        const contents = this.contents.get(sheet);
        if (!contents) continue;
        const last = Math.min(area.row + area.rows, this.lastRow.get(sheet)! + 1);
        for (let row = area.row; row < last; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const place = row * COLUMNS + column;
            const content = contents.get(place);
            const known = this.computed.get(sheet)!;
            if (content === undefined || !isFormula(content) || known.has(place)) continue;
            known.set(place, { tree: formulaTree(content.formula) });
            layer.push({ sheet, place });
          }
      }
      layers.push(layer);
      wanted = [];
      for (const [at, { sheet, place }] of layer.entries()) {
        if (at % 500 === 499) yield;
        const formula = this.computed.get(sheet)!.get(place)!;
        if ("tree" in formula)
          for (const input of inputsOfTree(formula.tree)) {
            const found = this.place(input, sheet);
            if (found) wanted.push(found);
          }
      }
    }
    for (const layer of layers.reverse())
      for (const [at, { sheet, place }] of layer.entries()) {
        if (at % 200 === 199) yield;
        this.cell(sheet, Math.floor(place / COLUMNS), place % COLUMNS);
      }
  }

  /** What a cell shows. */
  cell(sheet: string, row: number, column: number): Scalar {
    const contents = this.contents.get(sheet);
    if (!contents) return this.listCell(sheet, row, column);
    const place = row * COLUMNS + column;
    const content = contents.get(place) ?? null;
    if (!isFormula(content)) return content;
    const known = this.computed.get(sheet)!;
    const formula = known.get(place) ?? { tree: formulaTree(content.formula) };
    if ("value" in formula) return formula.value;
    // A formula that needs itself is an error, as on the sheet.
    known.set(place, { value: new CellError("#REF!") });
    let value: Scalar;
    try {
      value = scalar(this.value(formula.tree, sheet)) ?? 0;
      if (typeof value === "number" && !Number.isFinite(value)) value = new CellError("#NUM!");
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      value = error;
    }
    known.set(place, { value });
    return value;
  }

  private value(tree: FormulaTree, sheet: string): Value {
    switch (tree.kind) {
      case "value":
        return tree.value;
      case "input": {
        const found = this.place(tree.input, sheet);
        if (!found) throw new CellError("#NAME?");
        return this.grid(found.sheet, found.area);
      }
      case "operation":
        if (tree.operator === ":") return this.span(tree.given, sheet);
        return operations[`${tree.operator}${tree.given.length}`]!(
          ...tree.given.map((each) => this.value(each, sheet)),
        );
      case "call":
        return this.call(tree.name, tree.given, sheet);
    }
  }

  /** From a cell to a cell of a column, which INDEX finds: B5:INDEX(B5:B900,ROWS(A2:A80)). */
  private span([first, last]: FormulaTree[], sheet: string): Value {
    const of = last?.kind === "call" && last.name === "INDEX" ? last.given : [];
    const [from, column] = [first, of[0]].map((each) =>
      each?.kind === "input" ? this.place(each.input, sheet) : null,
    );
    if (!from || !column || !of[1]) throw new Error("Previews compute no other ranges.");
    const rows = Number(scalar(this.value(of[1], sheet))) + column.area.row - from.area.row;
    return this.grid(from.sheet, { ...from.area, rows, columns: 1 });
  }

  private call(name: string, given: FormulaTree[], sheet: string): Value {
    const value = (at: number): Value => (given[at] ? this.value(given[at], sheet) : false);
    switch (name) {
      case "IF":
        return truth(value(0)) ? value(1) : value(2);
      case "IFERROR":
        try {
          return scalar(value(0));
        } catch (error) {
          if (error instanceof CellError) return value(1);
          throw error;
        }
      case "ISNUMBER": {
        const isNumber = (one: Value) => typeof one === "number";
        try {
          const tested = value(0);
          if (!isGrid(tested)) return isNumber(tested);
          const { rows, columns } = tested;
          const grid = { rows, columns, at: (r: number, c: number) => isNumber(tested.at(r, c)) };
          return rows * columns === 1 ? grid.at(0, 0) : grid;
        } catch (error) {
          if (error instanceof CellError) return false;
          throw error;
        }
      }
      default: {
        const compute = this.functions[name];
        if (!compute) throw new Error(`Previews cannot compute ${name}.`);
        return compute(...given.map((each) => this.value(each, sheet)));
      }
    }
  }

  private grid(sheet: string, area: Area): Grid {
    const id = `${sheet}!${area.row},${area.column},${area.rows},${area.columns}`;
    const known = this.grids.get(id);
    if (known) return known;
    const last = this.lastRow.get(sheet) ?? this.lastListRow(sheet);
    const rows = Math.max(1, Math.min(area.rows, last + 1 - area.row));
    const grid: Grid = {
      ...{ id, rows: area.rows > 100_000 ? rows : area.rows, columns: area.columns },
      firstRow: area.row + 1,
      at: (row, column) => this.cell(sheet, area.row + row, area.column + column),
    };
    this.grids.set(id, grid);
    return grid;
  }

  /** Where an input stands; null where there is nothing of that name. */
  private place(
    input: Parameters<typeof inputPlace>[0],
    sheet: string,
  ): { sheet: string; area: Area } | null {
    return inputPlace(input, sheet, this.plan, this.lists);
  }

  private lastListRow(sheet: string): number {
    const ends = this.lists
      .filter(({ shape }) => shape.sheet === sheet)
      .map(({ shape }) => shape.headerRow + shape.rowCount);
    return Math.max(0, ...ends);
  }

  private listCell(sheet: string, row: number, column: number): Scalar {
    for (const { shape, columns } of this.lists) {
      if (shape.sheet !== sheet) continue;
      const [down, across] = [row - shape.headerRow - 1, column - shape.firstColumn];
      if (down === -1 && across >= 0 && across < shape.headers.length)
        return shape.headers[across]!;
      const cell = down < 0 ? undefined : columns.get(across)?.[down];
      if (cell !== undefined) return cell === "" ? null : cell;
    }
    return null;
  }
}

function inputPlace(
  input: Extract<FormulaTree, { kind: "input" }>["input"],
  sheet: string,
  plan: WorkbookPlan,
  lists: readonly ListData[],
): { sheet: string; area: Area } | null {
  if (input.kind === "cells") return { sheet: input.sheet ?? sheet, area: input.area };
  if (input.kind === "name") {
    const on = plan.sheets.find(({ name }) => name === (input.sheet ?? sheet));
    const named = on?.names?.find(({ name }) => name.toLowerCase() === input.name.toLowerCase());
    return on && named ? { sheet: on.name, area: named.area } : null;
  }
  const list = lists.find(({ shape }) => shape.kind === "table" && shape.name === input.table);
  const column = list?.shape.headers.indexOf(input.column) ?? -1;
  if (!list || column < 0) return null;
  const { shape } = list;
  return {
    sheet: shape.sheet,
    area: {
      ...{ row: shape.headerRow + 1, column: shape.firstColumn + column },
      ...{ rows: shape.rowCount, columns: 1 },
    },
  };
}

const ordered = (holds: (order: number) => boolean) =>
  lifted((one, other) => holds(compared(one, other)));
const arithmetic = (compute: (one: number, other: number) => number) =>
  lifted((one, other) => compute(number(one), number(other)));

/** Operators by their sign and the number of their sides. */
const operations: Record<string, (...given: Value[]) => Value> = {
  "=2": ordered((order) => order === 0),
  "<>2": ordered((order) => order !== 0),
  "<2": ordered((order) => order < 0),
  ">2": ordered((order) => order > 0),
  "<=2": ordered((order) => order <= 0),
  ">=2": ordered((order) => order >= 0),
  "&2": lifted((one, other) => text(one) + text(other)),
  "+2": arithmetic((one, other) => one + other),
  "-2": arithmetic((one, other) => one - other),
  "*2": arithmetic((one, other) => one * other),
  "/2": arithmetic((one, other) => {
    if (other === 0) throw new CellError("#DIV/0!");
    return one / other;
  }),
  "^2": arithmetic((one, other) => one ** other),
  "-1": lifted((one) => -number(one)),
  "+1": lifted((one) => one!),
  "%1": lifted((one) => number(one) / 100),
};
