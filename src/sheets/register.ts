import type { SheetWords } from "../languages/language";
import type { Area, Content } from "./plan";
import { areaAddress, cellAddress, sheetReference } from "./reference";
import { area, type SheetDraft } from "./sheetDraft";

/** What a column is typed with, or the formula that fills it; `at` is the cell of a column in the same line. */
export type Entry<Id extends string> =
  | { kind: "text" }
  | { kind: "date" }
  | { kind: "list"; values: readonly string[] }
  | { kind: "listFrom"; reference: string }
  | { kind: "number"; minimum: number; maximum: number; format: string }
  | {
      kind: "computed";
      formula: (at: (id: Id) => string, row: number) => string;
      format?: string;
      /** Words stand left, figures right. */
      words?: boolean;
    };

export interface RegisterColumn<Id extends string> {
  id: Id;
  header: string;
  width: number;
  /** Shown while a cell is selected. */
  prompt?: string;
  entry: Entry<Id>;
}

/** A table to type into, a line a thing: complaints, stakeholders, steps. Formulas fill the columns that are computed. */
export class Register<Id extends string> {
  /**
   * @param header row of the header
   * @param rows how many lines there are; a note below says how to add some
   */
  constructor(
    readonly columns: readonly RegisterColumn<Id>[],
    readonly header: number,
    readonly rows: number,
  ) {}

  get first(): number {
    return this.header + 1;
  }

  column(id: Id): number {
    return this.columns.findIndex((column) => column.id === id);
  }

  area(id: Id): Area {
    return area(this.first, this.column(id), this.rows);
  }

  /** A whole column of lines, as formulas of a sheet name it; of the register's own where none is named. */
  all(id: Id, sheet?: string): string {
    const rows = this.area(id);
    return sheet === undefined ? areaAddress(rows, "both") : sheetReference(sheet, rows);
  }

  /** Address of a line's cell, as conditional formats and the line's own formulas write it. */
  cell(id: Id, row = this.first): string {
    return cellAddress(row, this.column(id), "column");
  }

  get columnWidths(): { column: number; width: number }[] {
    return this.columns.map(({ width }, column) => ({ column, width }));
  }

  /** @param lines what the first lines begin with; the user may type over it */
  draw(
    { register }: SheetWords,
    draft: SheetDraft,
    lines: readonly Partial<Record<Id, Content>>[] = [],
  ): void {
    draft.look(area(this.header, 0, 1, this.columns.length), "header", { wrap: true });
    this.columns.forEach(({ id, header, prompt, entry }, place) => {
      draft.grid.put(this.header, place, header);
      for (let line = 0; line < this.rows; line += 1) {
        const row = this.first + line;
        const content =
          entry.kind === "computed"
            ? { formula: `=${entry.formula((other) => this.cell(other, row), row)}` }
            : (lines[line]?.[id] ?? null);
        if (content !== null) draft.grid.put(row, place, content);
      }
      const rows = this.area(id);
      if (entry.kind === "computed") {
        draft.look(rows, "result", entry.words ? { indent: 1, wrap: true } : {});
        if (entry.format !== undefined) draft.format(rows, entry.format);
        if (!entry.words)
          draft.look(area(this.header, place), "header", { wrap: true, align: "right" });
        return;
      }
      const isNumber = entry.kind === "number";
      draft.look(
        rows,
        "input",
        isNumber ? {} : { align: "left", ...(entry.kind !== "date" && { wrap: true }) },
      );
      if (isNumber) {
        draft.look(area(this.header, place), "header", { wrap: true, align: "right" });
        draft.format(rows, entry.format);
      }
      if (entry.kind === "date") draft.format(rows, "yyyy-mm-dd");
      if (entry.kind !== "text")
        draft.validations.push({
          area: rows,
          ...ruleOf(entry),
          message: { title: header.slice(0, 32), text: messageOf(entry, register) },
          ...(prompt === undefined ? {} : { prompt: { title: header.slice(0, 32), text: prompt } }),
        });
    });
    const end = this.first + this.rows;
    draft.grid.put(end, 0, register.end);
    draft.look(area(end, 0), "muted");
  }
}

type Typed = Exclude<Entry<string>, { kind: "text" } | { kind: "computed" }>;

function ruleOf(entry: Typed) {
  switch (entry.kind) {
    case "date":
      return { kind: "date" as const };
    case "list":
      return { kind: "list" as const, values: [...entry.values] };
    case "listFrom":
      return { kind: "listFrom" as const, reference: entry.reference };
    case "number": {
      const { minimum, maximum } = entry;
      return { kind: "decimal" as const, minimum, maximum };
    }
  }
}

function messageOf(entry: Typed, register: SheetWords["register"]): string {
  switch (entry.kind) {
    case "date":
      return register.dateMessage;
    case "number":
      return register.numberMessage(entry.minimum, entry.maximum);
    default:
      return register.listMessage;
  }
}
