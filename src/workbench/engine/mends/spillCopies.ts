import { ObjectMatrix, type Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

type Method = "clearPreviousArrayFormulaCellData" | "mergeArrayFormulaCellData";

/**
 * After every calculation with a spill the engine copies all spilled cells of the sheet, twice and through JSON
 * (half a second for 300,000). It owns them: no copy is needed.
 */
export function mendSpillCopies(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  withoutCopies(model, "clearPreviousArrayFormulaCellData");
  withoutCopies(model, "mergeArrayFormulaCellData");
}

function withoutCopies(model: FormulaDataModel, name: Method): void {
  const original = model[name].bind(model);
  const matrix = ObjectMatrix.prototype;
  model[name] = (data: Parameters<typeof original>[0]) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back on the prototype below
    const { getData, getMatrix } = matrix;
    matrix.getData = getMatrix;
    try {
      original(data);
    } finally {
      matrix.getData = getData;
    }
  };
}
