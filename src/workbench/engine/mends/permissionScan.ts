import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { RangeProtectionRuleModel, SheetPermissionCheckController } from "@univerjs/sheets";

interface Checks {
  _permissionCheckWithFormula(params: unknown): boolean;
}

/**
 * When a formula is entered, the engine asks for every cell that it refers to whether the user may see it (a second
 * for half a million rows). Where no range is protected there is nothing to ask.
 */
export function mendPermissionScan(injector: Injector): void {
  const controller = injector.get(SheetPermissionCheckController) as unknown as Checks;
  const original = controller._permissionCheckWithFormula.bind(controller);
  const rules = injector.get(RangeProtectionRuleModel);
  controller._permissionCheckWithFormula = (params) => {
    const workbooks = injector
      .get(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const isProtected = workbooks.some((workbook) =>
      workbook
        .getSheets()
        .some(
          (sheet) => rules.getSubunitRuleList(workbook.getUnitId(), sheet.getSheetId()).length > 0,
        ),
    );
    return isProtected ? original(params) : true;
  };
}
