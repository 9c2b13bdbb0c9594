import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

/** Any formula will do: a cell with one is not blank to the engine. */
const EMPTY_TEXT = { v: "", t: CellValueType.STRING, f: '=""' };

let mended = false;

/**
 * A formula that gives "" leaves a text in its cell. The engine takes it for a blank as long as the calculation
 * lasts, and for a text afterwards: what reads the cell depends on when it is calculated. Here it is a text.
 */
export function mendEmptyTexts(): void {
  if (mended) return;
  mended = true;
  const prototype = BaseReferenceObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
  const original = prototype.getCellData;
  prototype.getCellData = function (row, column) {
    const cell = original.call(this, row, column);
    if (cell?.v !== "" || cell.t !== CellValueType.STRING || cell.f || cell.si || cell.p)
      return cell;
    // An empty text that stands in the sheet itself is what remains of contents that were cleared.
    const own = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return cell === own ? cell : EMPTY_TEXT;
  };
}
