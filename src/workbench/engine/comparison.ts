import type { Injector, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/**
 * Registers the operators = <> < > <= >= over the engine's own, which find 0="" true (and TRUE<>1 false), take
 * wildcards for patterns, and answer differently for a cell and for its value.
 */
export function registerComparison(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Comparison("COMPARE"));
}

type Operator = Parameters<BaseValueObject["compare"]>[1];

class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = "=" as Operator;

  /** Called by the engine before each calculation. */
  setCompareType(operator: Operator): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    if (!left.isArray() && !right.isArray()) return compared(left, this.operator, right);
    const first = new Cells(left);
    const second = new Cells(right);
    const rowCount = Math.max(first.rowCount, second.rowCount);
    const columnCount = Math.max(first.columnCount, second.columnCount);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_, column) =>
          compared(first.at(row, column), this.operator, second.at(row, column)),
        ),
      ),
      rowCount,
      columnCount,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

/** The cells of an array, or of one value; one row or column stands for all. `null` where nothing stands. */
class Cells {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly rows: readonly (readonly Nullable<BaseValueObject>[])[];

  constructor(value: BaseValueObject) {
    const array = value.isArray() ? (value as ArrayValueObject) : null;
    this.rowCount = array?.getRowCount() ?? 1;
    this.columnCount = array?.getColumnCount() ?? 1;
    this.rows = array?.getArrayValue() ?? [[value]];
  }

  at(row: number, column: number): BaseValueObject | null {
    const ownRow = this.rowCount === 1 ? 0 : row;
    const ownColumn = this.columnCount === 1 ? 0 : column;
    if (ownRow >= this.rowCount || ownColumn >= this.columnCount)
      return ErrorValueObject.create(ErrorType.NA);
    return this.rows[ownRow]?.[ownColumn] ?? null;
  }
}

function compared(
  left: BaseValueObject | null,
  operator: Operator,
  right: BaseValueObject | null,
): BaseValueObject {
  if (left?.isError()) return left;
  if (right?.isError()) return right;
  // The engine forgives numbers their last digits.
  if (left?.isNumber() && right?.isNumber()) return left.compare(right, operator);
  return BooleanValueObject.create(holds(order(left, right), operator));
}

/** Negative, zero or positive. Numbers come before texts and texts before truth values; a blank is what it meets. */
function order(left: BaseValueObject | null, right: BaseValueObject | null): number {
  const first = scalar(left) ?? blankLike(scalar(right));
  const second = scalar(right) ?? blankLike(first);
  if (typeof first !== typeof second) return rank(first) - rank(second);
  return first < second ? -1 : first > second ? 1 : 0;
}

type Scalar = string | number | boolean;

/** Texts are compared without regard to case. */
function scalar(object: BaseValueObject | null): Scalar | null {
  if (!object || object.isNull()) return null;
  const value = object.getValue();
  if (object.isBoolean()) return Boolean(value);
  return typeof value === "string" ? value.toLowerCase() : value;
}

function blankLike(value: Scalar | null): Scalar {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

const rank = (value: Scalar): number => ["number", "string", "boolean"].indexOf(typeof value);

function holds(order: number, operator: string): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}
