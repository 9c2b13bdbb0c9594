import type { Block, Content } from "./plan";

/** Cells put one by one in any order, as the one rectangle that a plan wants; what is not put is empty. */
export class Grid {
  private readonly rows: Content[][] = [];
  private width = 0;

  put(row: number, column: number, content: Content): void {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = content;
    this.width = Math.max(this.width, column + 1);
  }

  block(): Block {
    const rows = this.rows.map((row) =>
      Array.from({ length: this.width }, (_, column) => row[column] ?? null),
    );
    return { row: 0, column: 0, rows };
  }
}
