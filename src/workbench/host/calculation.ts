import { ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "../engine/createEngine";

/** How often to look whether only custom functions are still at work (milliseconds). */
const LOOK = 5;

/**
 * Waits for native formulas, never for custom functions: those answer through batches of their own, and show
 * #BUSY! until then, as in Excel.
 */
export class Calculation {
  private isNeeded = false;
  private finished = 0;
  private started = 0;

  constructor(
    private readonly engine: Engine,
    private readonly customFunctionsRunning: () => number,
  ) {
    const commands = engine.injector.get(ICommandService);
    commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started++;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const state = (command.params as ISetFormulaCalculationNotificationMutation)
        .functionsExecutedState;
      if (
        state === FormulaExecutedStateType.SUCCESS ||
        state === FormulaExecutedStateType.NOT_EXECUTED
      )
        this.finished++;
    });
  }

  /** Cells were written: formulas may have to be calculated. */
  needed(): void {
    this.isNeeded = true;
  }

  async done(): Promise<void> {
    if (!this.isNeeded) return;
    this.isNeeded = false;
    const finishedBefore = this.finished;
    const settled = this.engine.settled();
    // The race below may be over first; a later failure is then nobody's concern.
    settled.catch(() => undefined);
    let over = false;
    await Promise.race([
      settled.finally(() => (over = true)),
      this.onlyCustomFunctionsLeft(finishedBefore, () => over),
    ]);
  }

  private async onlyCustomFunctionsLeft(before: number, over: () => boolean): Promise<void> {
    while (!over()) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const calculated = this.finished > before && this.finished >= this.started;
      if (calculated && this.customFunctionsRunning() > 0) return;
    }
  }
}
