import { HostObject } from "../hostObject";
import type { Model } from "./model";
import { choice } from "./setting";

/** Excel.Application. */
export class Application extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly model: Model) {
    super();
  }

  get CalculationMode(): string {
    return this.model.book.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.model.book.calculationMode = choice(value, [
      "Automatic",
      "AutomaticExceptTables",
      "Manual",
    ] as const);
  }
  get CalculationState(): string {
    return this.model.book.engine.busy ? "Calculating" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return this.model.book.culture?.decimal ?? ".";
  }
  get ThousandsSeparator(): string {
    return this.model.book.culture?.thousands ?? ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  async Calculate(type: unknown): Promise<void> {
    const kind = choice(type, ["Recalculate", "Full", "FullRebuild"] as const);
    this.model.book.apply();
    if (kind !== "Recalculate") this.model.book.engine.recalculate();
    this.model.book.calculationNeeded();
    await this.model.book.settle();
  }
  /** Calculation and drawing happen once a batch anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}
