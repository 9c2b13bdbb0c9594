import { ConditionIndex } from "./conditions";
import { CellError, cells, compared, isGrid, lifted, number, numbersIn } from "./values";
import { scalar, text, truth, type Value } from "./values";

/** Functions whose arguments are computed before they are called, as Excel has them. */
export type SheetFunctions = Record<string, (...given: Value[]) => Value>;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The functions that figures of charts need; `today` is a serial number. */
export function sheetFunctions(today: number): SheetFunctions {
  const index = new ConditionIndex();
  const dateOf = (value: Value) => new Date(EPOCH + Math.floor(number(value)) * DAY);
  const sorted = (values: readonly Value[]) => numbersIn(values).sort((a, b) => a - b);
  const some = (numbers: readonly number[], compute: (all: readonly number[]) => number) => {
    if (numbers.length === 0) throw new CellError("#DIV/0!");
    return compute(numbers);
  };
  const total = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
  const conditions = (values: readonly Value[]) =>
    values.flatMap((value) =>
      [...cells(value)].flatMap((cell) =>
        isGrid(value) && typeof cell !== "number" && typeof cell !== "boolean" ? [] : [truth(cell)],
      ),
    );
  return {
    ...{ SUM: (...values) => total(numbersIn(values)) },
    AVERAGE: (...values) => some(numbersIn(values), (all) => total(all) / all.length),
    MIN: (...values) => numbersIn(values).reduce((least, each) => Math.min(least, each), Infinity),
    MAX: (...values) => {
      const numbers = numbersIn(values);
      return numbers.length === 0 ? 0 : numbers.reduce((most, each) => Math.max(most, each));
    },
    MEDIAN: (...values) =>
      some(sorted(values), (all) => {
        const middle = (all.length - 1) / 2;
        return (all[Math.floor(middle)]! + all[Math.ceil(middle)]!) / 2;
      }),
    LARGE(values, place) {
      const all = sorted([values!]);
      const found = all[all.length - number(place)];
      if (found === undefined) throw new CellError("#NUM!");
      return found;
    },
    COUNT: (...values) =>
      values.flatMap((value) => [...cells(value)]).filter((cell) => typeof cell === "number")
        .length,
    COUNTA: (...values) =>
      values.flatMap((value) => [...cells(value)]).filter((cell) => cell !== null).length,
    SUMPRODUCT(...values) {
      const [first] = values;
      if (!isGrid(first!))
        return values.reduce<number>((product, each) => product * number(each), 1);
      let sum = 0;
      for (let row = 0; row < first.rows; row += 1)
        for (let column = 0; column < first.columns; column += 1)
          sum += values.reduce<number>((product, each) => {
            const cell = isGrid(each) ? each.at(row, column) : each;
            if (cell instanceof CellError) throw cell;
            return typeof cell === "number" ? product * cell : 0;
          }, 1);
      return sum;
    },
    SUMIFS: (sum, ...pairs) => index.sum(sum, index.positions(pairs)),
    COUNTIFS: (...pairs) => index.positions(pairs).length,
    AVERAGEIFS(sum, ...pairs) {
      const found = index.positions(pairs);
      const counted = found.filter((at) => typeof cellsOf(sum)(at) === "number").length;
      if (counted === 0) throw new CellError("#DIV/0!");
      return index.sum(sum, found) / counted;
    },
    SUMIF: (range, criterion, sum) =>
      index.sum(sum ?? range!, index.positions([range!, criterion!])),
    COUNTIF: (range, criterion) => index.positions([range!, criterion!]).length,
    AND: (...values) => conditions(values).every(Boolean),
    OR: (...values) => conditions(values).some(Boolean),
    NOT: lifted((value) => !truth(value)),
    NA() {
      throw new CellError("#N/A");
    },
    N(value) {
      const one = scalar(value);
      return typeof one === "number" ? one : one === true ? 1 : 0;
    },
    INT: lifted((value) => Math.floor(number(value))),
    ABS: lifted((value) => Math.abs(number(value))),
    ROUND: lifted((value, digits) => {
      const given = number(value);
      const rounded = Math.round(Number(`${Math.abs(given)}e${number(digits)}`));
      const read = Number(`${rounded}e${-number(digits)}`);
      return Math.sign(given) * (Number.isFinite(read) ? read : Math.abs(given));
    }),
    DATE: (year, month, day) =>
      Math.round((Date.UTC(number(year), number(month) - 1, number(day)) - EPOCH) / DAY),
    YEAR: (value) => dateOf(value).getUTCFullYear(),
    MONTH: (value) => dateOf(value).getUTCMonth() + 1,
    DAY: (value) => dateOf(value).getUTCDate(),
    TODAY: () => today,
    LEFT: lifted((value, length) =>
      text(value).slice(0, length === undefined ? 1 : number(length)),
    ),
    TRIM: lifted((value) => text(value).trim().replace(/ +/g, " ")),
    EXACT: lifted((one, other) => text(one) === text(other)),
    SUBSTITUTE: lifted((value, old, replacement) =>
      text(value).replaceAll(text(old), text(replacement)),
    ),
    ROWS: (value) => (isGrid(value) ? value.rows : 1),
    ROW(value) {
      if (!value || !isGrid(value) || value.firstRow === undefined) throw new CellError("#VALUE!");
      const { firstRow, rows } = value;
      return rows === 1 ? firstRow : { rows, columns: 1, at: (row: number) => firstRow + row };
    },
    INDEX(value, row, column) {
      if (!isGrid(value)) return value!;
      const [down, across] =
        column === undefined && value.rows === 1
          ? [1, number(row)]
          : [number(row), column ? number(column) : 1];
      if (down < 1 || across < 1 || down > value.rows || across > value.columns)
        throw new CellError("#REF!");
      return value.at(down - 1, across - 1);
    },
    MATCH(wanted, value, type) {
      const order = type === undefined ? 1 : number(type);
      let found = -1;
      let at = 0;
      const sought = scalar(wanted);
      for (const cell of cells(value)) {
        const same = !(cell instanceof CellError) && cell !== null && typeof cell === typeof sought;
        if (same && order === 0 && compared(cell, sought) === 0) return at + 1;
        if (same && order !== 0 && compared(cell, sought) * order <= 0) found = at;
        at += 1;
      }
      if (found < 0) throw new CellError("#N/A");
      return found + 1;
    },
  };
}

function cellsOf(value: Value): (position: number) => unknown {
  const all = [...cells(value)];
  return (position) => all[position];
}
