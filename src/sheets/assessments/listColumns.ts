import type { Choice } from "../builder";
import { columnRange } from "../formulas/listRange";
import { sheetReference } from "../reference";
import type { CellValue, ListData } from "../list";

/** The chosen columns of the chosen lists, as formulas name them. */
export class ListColumns {
  constructor(
    private readonly lists: Record<string, ListData>,
    private readonly choice: Choice,
  ) {}

  /** The list with at least one row of data that was chosen for the input. */
  list(input: string): ListData | null {
    const data = this.lists[input];
    return data && data.shape.rowCount > 0 ? data : null;
  }

  /** The column of a role, absolute: 'Production'!$C$2:$C$25; null where there is none. */
  range(input: string, role: string): string | null {
    const data = this.list(input);
    const column = this.index(input, role);
    return data && column !== null ? columnRange(data.shape, column) : null;
  }

  /** The n-th cell (from 0) of a role's column. */
  cell(input: string, role: string, row: number): string | null {
    const data = this.list(input);
    const column = this.index(input, role);
    if (!data || column === null) return null;
    const { shape } = data;
    return sheetReference(shape.sheet, {
      row: shape.headerRow + 1 + row,
      column: shape.firstColumn + column,
      rows: 1,
      columns: 1,
    });
  }

  /** The cells of a role's column as they were read; empty where none was. */
  values(input: string, role: string): readonly CellValue[] {
    const column = this.index(input, role);
    return column === null ? [] : (this.list(input)?.columns.get(column) ?? []);
  }

  index(input: string, role: string): number | null {
    return this.choice.lists[input]?.roles[role] ?? null;
  }
}
