import { BaseFunction, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Calls } from "./calls";
import type { Invoke } from "./invocation";
import type { FunctionMetadata } from "./metadata";
import { readGiven, Refusal, toArguments, type ArgumentRules } from "./readArguments";
import { refusal, toVariant } from "./writeResult";

/** What a cell shows until its function has answered. */
export const BUSY = "#BUSY!";

/**
 * A function of an add-in in the engine. It never throws and never waits: an exception in a function stops the
 * engine's calculations for good, and its own asynchronous functions run one cell after the other.
 */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly calls: Calls,
    private readonly invoke: Invoke,
    private readonly rules: ArgumentRules,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const given = variants.map((variant) => readGiven(variant));
    const args = toArguments(given, this.metadata.parameters ?? [], this.rules);
    const cell = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    if (args instanceof Refusal) {
      const refused = refusal(args.error, args.message);
      this.calls.refuse(refused, cell);
      return toVariant(refused, this);
    }
    const result = this.calls.call(this.invoke, this.metadata.id, args, cell);
    return result ? toVariant(result, this) : StringValueObject.create(BUSY);
  }
}
