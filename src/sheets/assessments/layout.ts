import type { Area } from "../plan";
import { areaAddress, cellAddress, sheetReference } from "../reference";
import { freeSheetName } from "../sheetName";
import { itemNumber, type Definition, type Item, type Section } from "./definition";

/** Columns of the rating sheet, from left to right. The ids stand in column A, hidden. */
export const ratingColumns = {
  number: 1,
  item: 2,
  question: 3,
  look: 4,
  score: 5,
  second: 6,
  weight: 7,
  points: 8,
  difference: 9,
  status: 10,
  level: 11,
  data: 12,
  evidence: 13,
  owner: 14,
  due: 15,
  comment: 16,
  weightInTotal: 17,
  sortKey: 18,
  nextLevel: 19,
  ownPoints: 20,
  secondPoints: 21,
  targetPoints: 22,
} as const;

export type RatingColumn = keyof typeof ratingColumns;

export interface ItemPlace {
  item: Item;
  number: string;
  /** Row on the rating sheet, and on the sheet of levels. */
  row: number;
  levelRow: number;
  section: SectionPlace;
}

export interface SectionPlace {
  section: Section;
  row: number;
  items: ItemPlace[];
  /** Row on the result sheet. */
  resultRow: number;
}

export interface SheetNames {
  rating: string;
  result: string;
  actions: string;
  levels: string;
  /** Null where the definition has no indicators. */
  indicators: string | null;
  /** Null where the definition does not ask for importance. */
  grid: string | null;
}

/** Cells of the rating sheet's head that other sheets read. */
export const headCells = {
  company: { row: 2, column: ratingColumns.question },
  assessor: { row: 3, column: ratingColumns.question },
  date: { row: 4, column: ratingColumns.question },
  progress: { row: 2, column: ratingColumns.score },
  total: { row: 3, column: ratingColumns.score },
  below: { row: 4, column: ratingColumns.score },
} as const;

/** Where everything of an assessment stands; each sheet's formulas find the others' cells by it. */
export class Layout {
  readonly headerRow: number;
  readonly resultHeaderRow = 6;
  readonly levelsHeaderRow = 3;
  readonly actionsHeaderRow = 5;
  /** Cell of the action list's threshold. */
  readonly threshold = { row: 2, column: 4 };
  readonly sections: SectionPlace[] = [];
  readonly items: ItemPlace[] = [];
  readonly firstRow: number;
  readonly lastRow: number;

  constructor(
    readonly definition: Definition,
    readonly names: SheetNames,
  ) {
    // A second side and importance have a line of guide of their own.
    this.headerRow = definition.second || definition.importance ? 9 : 8;
    let row = this.headerRow + 1;
    this.firstRow = row;
    for (const section of definition.sections) {
      const resultRow = this.resultHeaderRow + 1 + this.sections.length;
      const place: SectionPlace = { section, row, items: [], resultRow };
      row += 1;
      section.items.forEach((item, index) => {
        const levelRow = this.levelsHeaderRow + 1 + this.items.length;
        const number = itemNumber(section, index);
        const itemPlace = { item, number, row, levelRow, section: place };
        place.items.push(itemPlace);
        this.items.push(itemPlace);
        row += 1;
      });
      this.sections.push(place);
    }
    this.lastRow = row - 1;
  }

  /** Ids of the rating sheet's rows from the first section on. */
  get rowIds(): string[] {
    return this.sections.flatMap(({ section, items }) => [
      section.id,
      ...items.map(({ item }) => item.id),
    ]);
  }

  /** A cell on the rating sheet itself. */
  cell(column: RatingColumn, row: number): string {
    return cellAddress(row, ratingColumns[column], "column");
  }

  /** Columns that only some definitions have are hidden in the others. */
  hides(column: RatingColumn): boolean {
    if (column === "data") return this.names.indicators === null;
    return (column === "second" || column === "difference") && !this.definition.second;
  }

  /** Too few sections for a chart of them: the result shows every item. */
  get resultByItem(): boolean {
    return this.sections.length < 3;
  }

  /** The items of a section in one column, on the rating sheet itself. */
  within(place: SectionPlace, column: RatingColumn): string {
    const first = place.row + 1;
    return areaAddress(columnArea(ratingColumns[column], first, place.items.length), "both");
  }

  /** A column of all rated rows, from another sheet. */
  rated(column: RatingColumn | "id"): string {
    const at = column === "id" ? 0 : ratingColumns[column];
    return sheetReference(
      this.names.rating,
      columnArea(at, this.firstRow, this.lastRow - this.firstRow + 1),
    );
  }

  /** A cell of the rating sheet, from another sheet. */
  ratingCell(row: number, column: number): string {
    return sheetReference(this.names.rating, { row, column, rows: 1, columns: 1 });
  }

  /** A column of the result sheet's section rows. */
  resultColumn(column: number): string {
    return sheetReference(
      this.names.result,
      columnArea(column, this.resultHeaderRow + 1, this.sections.length),
    );
  }

  get thresholdCell(): string {
    return sheetReference(this.names.actions, { ...this.threshold, rows: 1, columns: 1 });
  }

  /** The threshold on the scale of points, 0–100; a blank or a text puts nothing below it. */
  get thresholdPoints(): string {
    const { minimum, maximum } = this.definition.scale;
    return `(N(${this.thresholdCell})-${minimum})/${maximum - minimum}*100`;
  }
}

/** Free names for the sheets of one plan. */
export function chooseSheetNames(
  wishes: Record<"title" | Exclude<keyof SheetNames, "rating">, string>,
  { indicators, importance }: Definition,
  taken: readonly string[],
): SheetNames {
  const used = [...taken];
  const free = (wish: string) => {
    const name = freeSheetName(wish, used);
    used.push(name);
    return name;
  };
  return {
    rating: free(wishes.title),
    result: free(wishes.result),
    actions: free(wishes.actions),
    indicators: indicators.length > 0 ? free(wishes.indicators) : null,
    grid: importance ? free(wishes.grid) : null,
    levels: free(wishes.levels),
  };
}

/** One column of an area. */
export function columnArea(column: number, row: number, rows: number): Area {
  return { row, column, rows, columns: 1 };
}
