import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/**
 * The formulas of conditional formats and validations belong to no cell, yet the engine takes each for the cell at
 * its offset from the corner of the sheet: what depends on that cell seems to depend on the condition, which
 * depends on what it colours. Formulas then run in a wrong order, and sums miss what is calculated after them.
 * Here nothing depends on a condition.
 */
export function mendConditionsAreNoCells(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const original = dependencies.addOtherFormulaDependency.bind(dependencies);
  dependencies.addOtherFormulaDependency = (unitId, sheetId, formulaId, tree) => {
    tree.toRTreeItem = () => [];
    original(unitId, sheetId, formulaId, tree);
  };
}
