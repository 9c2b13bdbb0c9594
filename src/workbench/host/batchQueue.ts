import type { BatchInterpreter } from "./batch";
import type { Book } from "./book";
import { nativeStatus } from "./hostError";
import { bytesOf, LARGEST_PAYLOAD } from "./limits";
import { type BatchRequest, ObjectPathType } from "./protocol";
import type { Trips } from "./trips";

/** Prefix of services whose batches are answered at once: results of custom functions above all. */
const SERVICE = "Microsoft.";

/** The answer to a window that is gone. */
const NEVER = new Promise<never>(() => undefined);

/** Answers batches one after the other, within Excel's limits, and raises their events afterwards. */
export class BatchQueue {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly interpreter: BatchInterpreter,
    private readonly book: Book,
    private readonly trips: Trips,
    private readonly limited: boolean,
    private readonly afterBatch: () => void,
  ) {}

  /** The workbook is closed: nothing is answered any more. */
  close(): void {
    this.closed = true;
  }

  answer(text: string): Promise<{ status: number; body: string }> {
    const request = JSON.parse(text) as BatchRequest;
    // A batch that waits for formulas must not hold up the results of the functions in them.
    if (isForService(request)) return this.run(request, text);
    const answered = this.last.then(() => this.run(request, text));
    this.last = answered.catch(() => undefined);
    return answered;
  }

  private async run(
    request: BatchRequest,
    text: string,
  ): Promise<{ status: number; body: string }> {
    if (this.closed) return NEVER;
    const bytesIn = bytesOf(text);
    const service = isForService(request);
    const refuse = (status: number) => {
      if (!service) this.trips.add(bytesIn, 0);
      return { status, body: "" };
    };
    if (this.limited && bytesIn > LARGEST_PAYLOAD) return refuse(nativeStatus.requestTooLarge);
    if (this.book.editingCell && !service)
      return refuse(nativeStatus.invalidOperationInCellEditMode);
    if (!service && this.isRefused()) return refuse(nativeStatus.internalError);
    this.book.events.hold();
    try {
      const response = await this.interpreter.execute(request);
      if (!service) {
        this.book.apply();
        this.afterBatch();
      }
      const body = JSON.stringify(response);
      const bytesOut = bytesOf(body);
      if (this.limited && bytesOut > LARGEST_PAYLOAD) return refuse(nativeStatus.responseTooLarge);
      if (!service) this.trips.add(bytesIn, bytesOut);
      return { status: nativeStatus.ok, body };
    } catch (error) {
      if (this.closed) return NEVER;
      console.error(error);
      return refuse(nativeStatus.internalError);
    } finally {
      this.book.events.release();
    }
  }

  private isRefused(): boolean {
    const left = this.book.batchesUntilRefusal;
    if (left !== null) this.book.batchesUntilRefusal = left === 0 ? null : left - 1;
    return left === 0;
  }
}

function isForService(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths ?? {}).some(
    (path) => path.ObjectPathType === ObjectPathType.newObject && path.Name.startsWith(SERVICE),
  );
}
