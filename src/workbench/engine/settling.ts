import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

const DEFAULT_TIMEOUT = 120_000;

/** The parts of the engine's controller that collect edits for 100 ms before they are calculated. */
interface EditQueue {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** Something other than the engine that still has to finish. */
export interface Pending {
  /** How many pieces of work are under way. */
  count(): number;
  /** What to say of them when they do not finish in time. */
  describe(): string;
}

/** Knows whether anything is still to be calculated, and sees that edits are calculated at once. */
export class Settling {
  private edited = true;
  private soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly calculations: () => number,
    private readonly pending: Pending,
  ) {
    const commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.edited = false;
    });
    commands.onCommandExecuted((command, options) => {
      if (!dirty.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id) {
        const trigger = (command.params as { trigger?: string }).trigger;
        if (options?.onlyLocal === true || trigger === SetStyleCommand.id) return;
      }
      this.edited = true;
      // What is edited in one go is calculated in one.
      this.soon ??= setTimeout(() => {
        this.soon = undefined;
        this.calculateEdits();
      }, 0);
    });
  }

  /** Starts no calculation any more. */
  dispose(): void {
    clearTimeout(this.soon);
  }

  /** True while an edit, a calculation or a custom function is still under way. */
  get busy(): boolean {
    return this.edited || this.calculations() > 0 || this.pending.count() > 0;
  }

  /**
   * Resolves when nothing is left to calculate.
   * @param timeout milliseconds after which it gives up with an error that says what is unfinished.
   */
  async settled(timeout = DEFAULT_TIMEOUT): Promise<void> {
    const deadline = Date.now() + timeout;
    // Results are applied some turns after the calculation: twice quiet is settled.
    for (let quiet = 0; quiet < 2;) {
      this.calculateEdits();
      quiet = this.busy ? 0 : quiet + 1;
      if (Date.now() > deadline) throw new Error(this.unfinished(timeout));
      await new Promise((resolve) => setTimeout(resolve, this.busy ? 5 : 0));
    }
  }

  /** Starts the calculation of what was edited without the pause in which the engine collects edits. */
  private calculateEdits(): void {
    const queue = this.injector.get(TriggerCalculationController) as unknown as EditQueue;
    if (queue._waitingCommandQueue.length === 0) return;
    clearTimeout(queue._setTimeoutKey);
    const dirty = queue._generateDirty(queue._waitingCommandQueue);
    queue._waitingCommandQueue = [];
    queue._executingDirtyData = queue._mergeDirty(queue._executingDirtyData, dirty);
    void this.injector
      .get(ICommandService)
      .executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...queue._executingDirtyData },
        { onlyLocal: true },
      );
  }

  private unfinished(timeout: number): string {
    const what = this.pending.count() > 0 ? this.pending.describe() : "A calculation";
    return `${what} did not finish within ${Math.round(timeout / 1000)} seconds.`;
  }
}
