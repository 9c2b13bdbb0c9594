import { ArrayValueObject, functionLookup, type BaseValueObject } from "@univerjs/engine-formula";

type Calculate = (this: unknown, array: BaseValueObject, ...rest: BaseValueObject[]) => unknown;

let mended = false;

/**
 * SORT sorts the cached array of its argument in place, so that every other formula which reads the same range
 * in the same pass sees sorted data. It gets a copy instead.
 */
export function mendSort(): void {
  if (mended) return;
  mended = true;
  const catalogue = functionLookup as [{ prototype: { calculate: Calculate } }, string][];
  const sort = catalogue.find(([, name]) => name === "SORT");
  if (!sort) throw new Error("The engine has no SORT.");
  const [{ prototype }] = sort;
  const original = prototype.calculate;
  prototype.calculate = function (array, ...rest) {
    return original.call(this, array.isArray() ? copy(array as ArrayValueObject) : array, ...rest);
  };
}

function copy(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => row.slice()),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
