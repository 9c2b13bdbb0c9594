import { CellError, isGrid, number, scalar, type Grid, type Scalar, type Value } from "./values";

/** A condition of SUMIFS: cells that equal a key, or any test. */
type Condition = { key: string } | { test: (cell: Scalar) => boolean };

/** How cells are told apart when a condition asks for equality: case does not count, "7" equals 7. */
function keyOf(cell: Scalar): string {
  if (cell === null || cell === "") return "";
  if (cell instanceof CellError) return `e${cell.code}`;
  if (typeof cell === "boolean") return `b${cell}`;
  const read = typeof cell === "number" ? cell : cell.trim() === "" ? NaN : Number(cell);
  return Number.isFinite(read) ? `n${read}` : `t${String(cell).toLowerCase()}`;
}

/** Reads a criterion: a value, or a text with an operator before it and with * ? ~ in it. */
function conditionOf(criterion: Value): Condition {
  const given = scalar(criterion) ?? 0;
  if (typeof given !== "string") return { key: keyOf(given) };
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(given)!;
  const wanted = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "" || operator === "=" || operator === "<>") {
    const plain = operand.replace(/~([*?~])/g, "$1");
    const isPattern = /[*?]/.test(operand.replace(/~[*?~]/g, ""));
    if (operator !== "<>" && !isPattern) return { key: keyOf(plain) };
    const pattern = isPattern ? patternOf(operand) : null;
    const equal = (cell: Scalar) =>
      pattern ? typeof cell === "string" && pattern.test(cell) : keyOf(cell) === keyOf(plain);
    return { test: operator === "<>" ? (cell) => !equal(cell) : equal };
  }
  const holds = (order: number) =>
    (operator.includes("=") && order === 0) || (operator[0] === "<" ? order < 0 : order > 0);
  if (Number.isFinite(wanted))
    return { test: (cell) => typeof cell === "number" && holds(cell - wanted) };
  const word = operand.toLowerCase();
  return {
    test(cell) {
      if (typeof cell !== "string") return false;
      const own = cell.toLowerCase();
      return holds(own === word ? 0 : own < word ? -1 : 1);
    },
  };
}

function patternOf(operand: string): RegExp {
  const source = operand.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/g, (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    return `\\${part.at(-1)!}`;
  });
  return new RegExp(`^${source}$`, "i");
}

/** Finds the cells of conditions; ranges that are asked again and again are sorted by their keys once. */
export class ConditionIndex {
  private readonly rowsByKey = new Map<string, Map<string, number[]>>();

  /**
   * Positions where all conditions hold; the ranges are one column or one row of the same length.
   * @param pairs ranges and criteria in turn
   */
  positions(pairs: readonly Value[]): number[] {
    const equal: { grid: Grid; key: string }[] = [];
    const tests: { grid: Grid; test: (cell: Scalar) => boolean }[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const grid = pairs[at]!;
      if (!isGrid(grid)) throw new CellError("#VALUE!");
      const condition = conditionOf(pairs[at + 1] ?? null);
      if ("key" in condition) equal.push({ grid, key: condition.key });
      else tests.push({ grid, test: condition.test });
    }
    const length = sizeOf((equal[0] ?? tests[0])!.grid);
    let found =
      equal.length === 0
        ? Array.from({ length }, (_, at) => at)
        : (this.index(equal.map(({ grid }) => grid)).get(
            equal.map(({ key }) => key).join("\u0000"),
          ) ?? []);
    for (const { grid, test } of tests) found = found.filter((at) => test(cellAt(grid, at)));
    return found;
  }

  /** The sum of the numbers at these positions. */
  sum(grid: Value, positions: readonly number[]): number {
    if (!isGrid(grid)) return positions.length > 0 ? number(grid) : 0;
    let sum = 0;
    for (const at of positions) {
      const cell = cellAt(grid, at);
      if (cell instanceof CellError) throw cell;
      if (typeof cell === "number") sum += cell;
    }
    return sum;
  }

  private index(grids: readonly Grid[]): Map<string, number[]> {
    const id = grids.every((grid) => grid.id !== undefined)
      ? grids.map((grid) => grid.id).join("\u0000")
      : null;
    const known = id === null ? undefined : this.rowsByKey.get(id);
    if (known) return known;
    const index = new Map<string, number[]>();
    for (let at = 0; at < sizeOf(grids[0]!); at += 1) {
      const key = grids.map((grid) => keyOf(cellAt(grid, at))).join("\u0000");
      const rows = index.get(key);
      if (rows) rows.push(at);
      else index.set(key, [at]);
    }
    if (id !== null) this.rowsByKey.set(id, index);
    return index;
  }
}

function sizeOf({ rows, columns }: Grid): number {
  return rows * columns;
}

function cellAt(grid: Grid, position: number): Scalar {
  return grid.columns === 1
    ? grid.at(position, 0)
    : grid.at(Math.floor(position / grid.columns), position % grid.columns);
}
