import { areaAddress, cellAddress, sheetReference } from "../../reference";
import { area } from "../../sheetDraft";
import { quoteSheetName } from "../../sheetName";
import { code, figures, type BoardColumn } from "./definition";

export interface SheetNames {
  board: string;
  summary: string;
  /** Null where the figures are values. */
  working: string | null;
}

/** Rows of the board. */
export const boardRow = {
  ...{ title: 0, source: 1, guide: 2, ownGuide: 3, statement: 4, rated: 5 },
  ...{ group: 6, header: 7, first: 8 },
} as const;

/** Rows and columns of the summary's head; the numbers of the board follow the period. */
export const summaryRow = { title: 0, source: 1, statement: 2, alert: 3, from: 4, to: 5 } as const;
export const at = {
  ...{ label: 1, value: 2, share: 3, sales: 4, before: 5, change: 6, advice: 7, step: 8 },
  /** Hidden: conditions of the period. */
  hidden: 12,
} as const;

/** Names of the cells that the user types over, and of those by which the pane follows it. */
export const cellNames = {
  ...{ rated: "Board.Rated", reason: "Board.Reason" },
  ...{ from: "Board.From", to: "Board.To", newRound: "Board.NewRound", customer: "Board.Customer" },
  column: (id: string) => `Board.Column.${id}`,
  number: (id: string) => `Board.Number.${id}`,
  planned: (id: string) => `Board.Planned.${id}`,
};

/** Where everything of a board stands. */
export class Layout {
  /** Columns after the customer's name, from left to right. */
  readonly order: string[];
  readonly columns: readonly BoardColumn[];

  constructor(
    readonly names: SheetNames,
    columnsOf: (layout: Layout) => readonly BoardColumn[],
    readonly rows: number,
    hasProfit: boolean,
  ) {
    const columns = columnsOf(this);
    this.columns = columns;
    const seen = (each: BoardColumn) => !(each.kind === "computed" && each.hidden);
    this.order = [
      ...figures.filter((each) => hasProfit || each !== "profit"),
      ...columns.filter(seen).map(({ id }) => id),
      ...columns.filter((each) => !seen(each)).map(({ id }) => id),
      ...columns.flatMap((each) => (each.kind === "choice" ? [code(each.id)] : [])),
      ...["priority", "key"],
    ];
  }

  column(id: string): number {
    const position = this.order.indexOf(id);
    if (position < 0) throw new RangeError(`The board has no column ${id}.`);
    return position + 1;
  }

  /** The cell of a column in a row of the board. */
  cell(row: number, id: string): string {
    return cellAddress(row, this.column(id), "column");
  }

  /** Columns that are seen. */
  get width(): number {
    const hidden = this.columns.filter((each) => each.kind === "computed" && each.hidden).length;
    const codes = this.columns.filter(({ kind }) => kind === "choice").length;
    return 1 + this.order.length - hidden - codes - 2;
  }

  areaOf(id: string) {
    return area(boardRow.first, id === "name" ? 0 : this.column(id), this.rows);
  }

  /** A column of all rows, on the board itself. */
  own(id: string): string {
    return areaAddress(this.areaOf(id), "both");
  }

  /** The same from another sheet. */
  range(id: string): string {
    return sheetReference(this.names.board, this.areaOf(id));
  }

  onSummary(row: number, column: number = at.value): string {
    return `${quoteSheetName(this.names.summary)}!${cellAddress(row, column, "both")}`;
  }
}
