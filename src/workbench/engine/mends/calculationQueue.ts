import type { Injector } from "@univerjs/core";
import { ICalculateFormulaService, type CalculateFormulaService } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

type Configuration = Parameters<CalculateFormulaService["execute"]>[0];

/**
 * Lets calculations run one after the other. The engine loads a new calculation over the one that runs, and an edit
 * that comes during the last 500 formulas of a calculation is forgotten altogether; here it waits its turn.
 *
 * @returns the number of calculations that run or wait.
 */
export function mendCalculationQueue(injector: Injector): () => number {
  const service = injector.get(ICalculateFormulaService) as CalculateFormulaService;
  const original = service.execute.bind(service);
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  service.execute = (configuration: Configuration) => {
    waiting++;
    last = last.then(async () => {
      try {
        await completed(service, () => original(configuration));
      } finally {
        waiting--;
      }
    });
    return last;
  };

  // The controller stops the running calculation and starts a merged one; with the queue it need not know that
  // anything runs: the new one holds the unfinished changes of the old one as well.
  Object.defineProperty(injector.get(TriggerCalculationController), "_executionInProgressParams", {
    get: () => null,
    set: () => undefined,
  });

  return () => waiting;
}

/** `execute` returns before the calculation is done; its end is told by the listener. */
function completed(service: CalculateFormulaService, run: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const subscription = service.executionCompleteListener$.subscribe(() => {
      subscription.unsubscribe();
      // What the engine resets after the announcement comes first.
      setTimeout(resolve, 0);
    });
    run().catch(reject);
  });
}
