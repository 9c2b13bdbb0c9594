import {
  blank,
  plain,
  toDate,
  toMatrix,
  toNumber,
  toOption,
  unusable,
  type Matrix,
  type Plain,
} from "./cells";
import { CellError, type ArgumentDeclaration, type FunctionDeclaration } from "./declaration";
import type { Environment } from "./environment";

/**
 * The arguments of a function that does not work element by element: single values and whole lists. Whatever is
 * wrong with one of them is thrown, for the whole result depends on it.
 */
export class WholeArguments {
  private readonly given = new Map<string, Matrix>();
  private readonly declared: ReadonlyMap<string, ArgumentDeclaration>;

  constructor(
    declaration: FunctionDeclaration,
    args: readonly unknown[],
    readonly environment: Environment,
  ) {
    this.declared = new Map(declaration.arguments.map((argument) => [argument.name, argument]));
    declaration.arguments.forEach((argument, index) => {
      const matrix = toMatrix(args[index]);
      if (matrix) this.given.set(argument.name, matrix);
      else if (!argument.optional) throw unusable((cells) => cells.missing(argument.name));
    });
  }

  declaration(name: string): ArgumentDeclaration {
    return this.declared.get(name)!;
  }

  /** The argument as it came; null when it is omitted. */
  matrix(name: string): Matrix | null {
    return this.given.get(name) ?? null;
  }

  /** The argument's only cell, null when it is omitted; several cells and a blank are refused. */
  single(name: string): Exclude<Plain, null | CellError> | null {
    const matrix = this.matrix(name);
    if (!matrix) return null;
    const rows = matrix.length;
    const columns = matrix[0]!.length;
    if (rows > 1 || columns > 1) throw unusable((cells) => cells.notOneCell(name, rows, columns));
    const argument = this.declaration(name);
    const value = plain(matrix[0]![0]) ?? argument.blank ?? blank(argument, argument);
    return sound(value);
  }

  /** The argument's only cell as a number, its default when it is omitted. */
  number(name: string): number {
    const argument = this.declaration(name);
    return sound(toNumber(this.singleOrDefault(name), argument, argument));
  }

  /** A cell of a list as a number; its row, counted from 1, is for sentences. */
  numberIn(name: string, cell: unknown, row: number): number {
    const argument = this.declaration(name);
    const place = { name, row };
    return sound(
      toNumber(sound(plain(cell) ?? argument.blank ?? blank(argument, place)), argument, place),
    );
  }

  /** The argument's only cell as one of its words, its default when it is omitted. */
  option(name: string): string {
    const argument = this.declaration(name);
    return sound(toOption(this.singleOrDefault(name), argument, argument));
  }

  /** The day of the argument's only cell as a serial number, null when it is omitted. */
  day(name: string): number | null {
    const value = this.single(name);
    return value === null ? null : Math.floor(sound(toDate(value, { name })));
  }

  private singleOrDefault(name: string): string | number | boolean {
    return this.single(name) ?? this.declaration(name).optional!.default!;
  }

  /** The cells of a list that is one column, or lies on its side as one row; null when it is omitted. */
  list(name: string): readonly unknown[] | null {
    const matrix = this.matrix(name);
    if (!matrix) return null;
    const columns = matrix[0]!.length;
    if (columns === 1) return matrix.map((row) => row[0]);
    if (matrix.length === 1) return matrix[0]!;
    throw unusable((cells) => cells.notOneColumn(name, matrix.length, columns));
  }
}

/** The value itself; an error is thrown. */
export function sound<T>(value: T | CellError): T {
  if (value instanceof CellError) throw value;
  return value;
}
