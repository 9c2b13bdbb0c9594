import type { Argument, Outcome } from "../engine/customFunctions/invocation";
import { HostObject } from "./hostObject";

/** Error codes of the library's results. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#BUSY!",
  10: "#NAME?",
};

/** The message that calls a function, and the one that cancels it. */
const CALL = 1000;
const CANCEL = 1001;
/** Bits of a call: error values may stand in its arguments. */
const ERRORS_ALLOWED = 4;

export interface FunctionMessage {
  type: number;
  body: unknown;
}

/**
 * Microsoft.ExcelServices.CustomFunctions: calls go out as messages, results come back as batches. The library's
 * own runtime runs the functions.
 */
export class CustomFunctionsService extends HostObject {
  readonly typeName = "CustomFunctions";
  private next = 1;
  private readonly pending = new Map<number, (outcome: Outcome) => void>();
  private announceReady: () => void = () => undefined;
  private ready = this.notReady();

  constructor(private readonly send: (messages: FunctionMessage[]) => void) {
    super();
  }

  /** Calls under way. */
  get running(): number {
    return this.pending.size;
  }

  /** Calls a function of the add-in with its arguments as Excel passes them (null for omitted ones). */
  async invoke(id: string, args: Argument[], address: string): Promise<Outcome> {
    const invocation = this.next++;
    // Counted from here on: also a function whose runtime is still loading is under way.
    const outcome = new Promise<Outcome>((resolve) => this.pending.set(invocation, resolve));
    await this.ready;
    if (this.pending.has(invocation))
      this.send([{ type: CALL, body: [invocation, id, args, address, ERRORS_ALLOWED, null] }]);
    return outcome;
  }

  /** The runtime is gone (the add-in is reloaded): what it still owes is refused. */
  reset(): void {
    for (const invocation of [...this.pending.keys()]) {
      this.send([{ type: CANCEL, body: { invocationId: invocation } }]);
      this.settle(invocation, { ok: false, error: "#BUSY!" });
    }
    this.ready = this.notReady();
  }

  // What the library calls

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.announceReady();
  }
  /** 2: results are flushed more often, 4: with an upper bound. */
  _GetEnabledFeatures(): number[] {
    return [2, 4];
  }
  SetInvocationArrayResults(rows: unknown): void {
    for (const row of rows as [number, boolean, unknown, number?][]) {
      const [invocation, ok, value, code] = row;
      this.settle(invocation, ok ? { ok, value } : failure(code, value));
    }
  }
  SetInvocationResults(rows: unknown): void {
    for (const row of rows as {
      id: number;
      failed: boolean;
      value: unknown;
      errorCode?: number;
    }[])
      this.settle(
        row.id,
        row.failed ? failure(row.errorCode, row.value) : { ok: true, value: row.value },
      );
  }

  private settle(invocation: number, outcome: Outcome): void {
    this.pending.get(invocation)?.(outcome);
    this.pending.delete(invocation);
  }

  private notReady(): Promise<void> {
    return new Promise((resolve) => (this.announceReady = resolve));
  }
}

function failure(code: unknown, message: unknown): Outcome {
  const error = (typeof code === "number" && ERRORS[code]) || "#VALUE!";
  return typeof message === "string" && message !== ""
    ? { ok: false, error, message }
    : { ok: false, error };
}
