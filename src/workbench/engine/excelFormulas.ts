import { ObjectMatrix, type Injector, type IRange } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  Lexer,
  RangeReferenceObject,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { toEngine } from "./formulaDialect";

/**
 * Lets the engine read formulas as Excel writes them. They stay in the cells as they were entered; only the parser
 * sees the engine's form.
 */
export function understandExcel(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const original = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => original(toEngine(formula), transformSuffix);
  injector.get(IFunctionService).registerExecutors(new AnchorArray("ANCHORARRAY"));
}

/** A1#: the whole spill of the formula in A1. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant: FunctionVariantType): ReturnType<BaseFunction["calculate"]> {
    if (!variant.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const range =
      at(reference.getCurrentRuntimeActiveArrayFormulaRange(), startRow, startColumn) ??
      at(reference.getCurrentActiveArrayFormulaRange(), startRow, startColumn);
    if (!range) return ErrorValueObject.create(ErrorType.REF);
    const spill = new RangeReferenceObject({ ...range });
    spill.setDefaultUnitId(reference.getUnitId());
    spill.setDefaultSheetId(reference.getSheetId());
    return spill;
  }
}

function at(
  ranges: ReturnType<BaseReferenceObject["getCurrentActiveArrayFormulaRange"]>,
  row: number,
  column: number,
): IRange | undefined {
  return new ObjectMatrix<IRange>(ranges ?? {}).getValue(row, column) ?? undefined;
}
