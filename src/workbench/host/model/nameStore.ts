import { generateRandomId } from "@univerjs/core";
import {
  type IDefinedNamesServiceParam,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { parseAddress, splitSheet } from "../address";
import type { Book } from "../book";
import { withoutSheetNames } from "../sheetNamesInFormulas";
import type { Model, Place } from "./model";

/** How the engine marks a name of the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export interface DefinedName {
  id: string;
  name: string;
  /** The definition with its "=". */
  formula: string;
  comment: string;
  visible: boolean;
  /** Null for a name of the workbook. */
  sheetId: string | null;
}

/**
 * The defined names. The engine looks names up without their scope, so formulas that use a sheet's own name are
 * told the name's definition instead.
 */
export class NameStore {
  constructor(
    private readonly book: Book,
    private readonly model: Model,
  ) {
    book.translateFormula = (sheetId, formula) => {
      const own = this.of(sheetId);
      if (own.length === 0) return formula;
      const definitions = new Map(
        own.map((name) => [name.name.toLowerCase(), name.formula.replace(/^=/, "")]),
      );
      return withoutSheetNames(formula, (word) => definitions.get(word.toLowerCase()) ?? null);
    };
  }

  of(sheetId: string | null): DefinedName[] {
    return this.all().filter((name) => name.sheetId === sheetId);
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.of(sheetId).find((each) => each.name.toLowerCase() === wanted) ?? null;
  }

  /** The area a name means, seen from a sheet: its own names come before the workbook's. */
  placeOf(name: string, sheetId: string): Place | null {
    const found = this.find(name, sheetId) ?? this.find(name, null);
    return found ? this.place(found) : null;
  }

  place(name: DefinedName): Place | null {
    const { sheet, rest } = splitSheet(name.formula.replace(/^=/, ""));
    const area = parseAddress(rest);
    const sheetId = sheet === null ? null : this.model.findSheet(sheet);
    return area && sheetId !== null ? { sheetId, area } : null;
  }

  write(name: Omit<DefinedName, "id"> & { id?: string }): string {
    const id = name.id ?? generateRandomId(10);
    const reference = this.place({ ...name, id }) !== null;
    this.book.apply();
    this.book.run(SetDefinedNameMutation.id, {
      unitId: this.book.unitId,
      id,
      name: name.name,
      formulaOrRefString: reference ? name.formula.replace(/^=/, "") : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
    });
    this.book.calculationNeeded();
    if (name.sheetId !== null) this.retell(name.sheetId, name.name);
    return id;
  }

  remove(name: DefinedName): void {
    this.book.run(RemoveDefinedNameMutation.id, {
      unitId: this.book.unitId,
      ...this.raw(name.id),
      id: name.id,
    });
    this.book.calculationNeeded();
  }

  /** Formulas written before the name existed are told its definition now. */
  private retell(sheetId: string, name: string): void {
    const cells = this.book.cells(sheetId);
    const mentions: { row: number; column: number; formula: string }[] = [];
    const wanted = name.toLowerCase();
    cells.eachCell(
      cells.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      (row, column, cell) => {
        if (cell.f?.toLowerCase().includes(wanted))
          mentions.push({ row, column, formula: cells.formula(row, column) ?? cell.f });
      },
    );
    for (const { row, column, formula } of mentions)
      cells.enter({ row, column, rows: 1, columns: 1 }, formula);
  }

  private all(): DefinedName[] {
    return Object.values(this.map()).map((item) => ({
      id: item.id,
      name: item.name,
      formula: item.formulaOrRefString.startsWith("=")
        ? item.formulaOrRefString
        : `=${item.formulaOrRefString}`,
      comment: item.comment ?? "",
      visible: item.hidden !== true,
      sheetId:
        item.localSheetId === undefined || item.localSheetId === WHOLE_WORKBOOK
          ? null
          : item.localSheetId,
    }));
  }

  private raw(id: string): IDefinedNamesServiceParam | undefined {
    return this.map()[id];
  }

  private map() {
    const service = this.book.engine.injector.get(IDefinedNamesService);
    return service.getDefinedNameMap(this.book.unitId) ?? {};
  }
}
