import { Grid } from "./grid";
import type { BlockLook } from "./blockLook";
import type { Area, Content, SheetPlan, Styled, StyleRole, Validation } from "./plan";

type Look = Omit<Styled, "area" | "role">;

/** A sheet while its blocks are put together: cells one by one, looks by area. */
export class SheetDraft implements BlockLook {
  readonly grid = new Grid();
  readonly styles: Styled[] = [];
  readonly numberFormats: SheetPlan["numberFormats"] = [];
  readonly validations: Validation[] = [];
  readonly conditionalFormats: NonNullable<SheetPlan["conditionalFormats"]> = [];
  readonly names: NonNullable<SheetPlan["names"]> = [];

  /** Contents side by side from a cell on; null leaves a cell empty. */
  row(row: number, column: number, contents: readonly Content[]): void {
    contents.forEach((content, at) => {
      if (content !== null) this.grid.put(row, column + at, content);
    });
  }

  look(area: Area, role: StyleRole, look: Look = {}): void {
    this.styles.push({ area, role, ...look });
  }

  format(area: Area, format: string): void {
    this.numberFormats.push({ area, format });
  }

  /** A cell that the user types over, found again by its name. */
  name(name: string, row: number, column: number): void {
    this.names.push({ name, area: area(row, column) });
  }

  /** What a block made elsewhere adds beside its cells. */
  add(block: BlockLook): void {
    this.styles.push(...block.styles);
    this.numberFormats.push(...block.numberFormats);
    this.validations.push(...block.validations);
    this.conditionalFormats.push(...block.conditionalFormats);
  }

  /** The sheet as a plan has it. */
  plan(name: string, rest: Pick<SheetPlan, "columnWidths"> & Partial<SheetPlan>): SheetPlan {
    return {
      name,
      blocks: [this.grid.block()],
      styles: this.styles,
      numberFormats: this.numberFormats,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      names: this.names,
      showGridlines: false,
      ...rest,
    };
  }
}

/** So many rows and columns from a cell on. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
