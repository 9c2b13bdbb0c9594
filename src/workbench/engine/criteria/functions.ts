import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { ErrorValue, type CellValue } from "../cellReader";
import { readGiven } from "../customFunctions/readArguments";
import { aggregate, type Measure } from "./aggregate";
import { ColumnIndexes } from "./columnIndexes";
import { parseCriterion, type Criterion } from "./criterion";
import { areaOf, type Area, type Condition } from "./matches";

/**
 * Registers SUMIFS, COUNTIFS, AVERAGEIFS, SUMIF, COUNTIF and AVERAGEIF over the engine's own: theirs go through all
 * cells of all conditions for every formula (1,800 formulas over 10,000 rows: 41 s), these keep an index a column.
 */
export function registerCriteriaFunctions(injector: Injector): void {
  const indexes = new ColumnIndexes(injector);
  injector
    .get(IFunctionService)
    .registerExecutors(
      new ManyCriteria("SUMIFS", "sum", indexes),
      new ManyCriteria("AVERAGEIFS", "average", indexes),
      new ManyCriteria("COUNTIFS", "count", indexes),
      new OneCriterion("SUMIF", "sum", indexes),
      new OneCriterion("AVERAGEIF", "average", indexes),
      new OneCriterion("COUNTIF", "count", indexes),
    );
}

const valueError = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

abstract class CriteriaFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    protected readonly measure: Measure,
    private readonly indexes: ColumnIndexes,
  ) {
    super(name);
  }

  /** One result, or where criteria are arrays one for each combination as operators would spread them. */
  protected evaluate(
    values: Area | null,
    areas: readonly Area[],
    criteria: readonly CellValue[][][],
  ): BaseValueObject {
    const rowCount = Math.max(...criteria.map((rows) => rows.length));
    const columnCount = Math.max(...criteria.map((rows) => rows[0]?.length ?? 1));
    const parsed = new Map<CellValue, Criterion | null>();
    const parse = (value: CellValue) => {
      let criterion = parsed.get(value);
      if (criterion === undefined) parsed.set(value, (criterion = parseCriterion(value)));
      return criterion;
    };
    const results: BaseValueObject[][] = [];
    for (let row = 0; row < rowCount; row++) {
      const line: BaseValueObject[] = [];
      for (let column = 0; column < columnCount; column++) {
        const picked = criteria.map((rows) => pick(rows, row, column));
        line.push(this.single(values, areas, picked, parse));
      }
      results.push(line);
    }
    const [first] = results[0] ?? [];
    if (rowCount === 1 && columnCount === 1) return first ?? valueError();
    return ArrayValueObject.create({
      calculateValueList: results,
      rowCount,
      columnCount,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: -1,
      column: -1,
    });
  }

  private single(
    values: Area | null,
    areas: readonly Area[],
    criteria: readonly (CellValue | undefined)[],
    parse: (value: CellValue) => Criterion | null,
  ): BaseValueObject {
    const conditions: Condition[] = [];
    for (const [index, area] of areas.entries()) {
      const value = criteria[index];
      if (value === undefined) return ErrorValueObject.create(ErrorType.NA);
      const criterion = parse(value);
      if (!criterion) return valueError();
      conditions.push({ area, criterion });
    }
    const result = aggregate(this.measure, this.indexes, values, conditions);
    return result instanceof ErrorValue
      ? ErrorValueObject.create(result.code as ErrorType)
      : NumberValueObject.create(result);
  }
}

/** SUMIFS(values, range, criterion, …), AVERAGEIFS alike, COUNTIFS(range, criterion, …). */
class ManyCriteria extends CriteriaFunction {
  override minParams = this.measure === "count" ? 2 : 3;
  override maxParams = 255;

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const rest = this.measure === "count" ? variants : variants.slice(1);
    const values = this.measure === "count" ? null : rangeOf(variants[0]);
    if (rest.length % 2 !== 0) return valueError();
    const areas: Area[] = [];
    const criteria: CellValue[][][] = [];
    for (let i = 0; i < rest.length; i += 2) {
      const area = rangeOf(rest[i]);
      const criterion = rest[i + 1];
      if (!area || !criterion) return errorIn(rest[i]);
      areas.push(area);
      criteria.push(criterionOf(criterion));
    }
    if (this.measure !== "count" && !values) return errorIn(variants[0]);
    const shape = values ?? areas[0];
    for (const area of areas)
      if (area.rowCount !== shape?.rowCount || area.columnCount !== shape.columnCount)
        return valueError();
    return this.evaluate(values, areas, criteria);
  }
}

/** SUMIF(range, criterion, [values]), AVERAGEIF alike, COUNTIF(range, criterion). */
class OneCriterion extends CriteriaFunction {
  override minParams = 2;
  override maxParams = this.measure === "count" ? 2 : 3;

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const [range, criterion, values] = variants;
    const area = rangeOf(range);
    if (!area || !criterion) return errorIn(range);
    const given = values ? rangeOf(values) : area;
    if (!given) return errorIn(values);
    // Of the values only the corner counts: they have the shape of the range.
    return this.evaluate(given, [area], [criterionOf(criterion)]);
  }
}

function rangeOf(variant: FunctionVariantType | undefined): Area | null {
  return variant?.isReferenceObject() ? areaOf(variant as BaseReferenceObject) : null;
}

/** What stands in place of a range: its error, or #VALUE!. */
function errorIn(variant: FunctionVariantType | undefined): BaseValueObject {
  return variant?.isError() ? (variant as BaseValueObject) : valueError();
}

function criterionOf(variant: FunctionVariantType): CellValue[][] {
  const given = readGiven(variant);
  return given.omitted ? [[null]] : given.cells;
}

/** The element of an array that is spread over rows and columns; undefined beyond it. */
function pick(rows: readonly CellValue[][], row: number, column: number): CellValue | undefined {
  const line = rows.length === 1 ? rows[0] : rows[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
