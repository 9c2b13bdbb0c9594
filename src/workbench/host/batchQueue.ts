import type { BatchInterpreter } from "./batch";
import type { Book } from "./book";
import { HostError, type HostErrorCode, nativeStatus } from "./hostError";
import { bytesOf } from "./limits";
import { type BatchRequest, type BatchResponse, ObjectPathType } from "./protocol";
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
    if (bytesIn > this.book.largestPayload) return refuse(nativeStatus.requestTooLarge);
    if (this.book.editingCell && !service)
      return refuse(nativeStatus.invalidOperationInCellEditMode);
    const outcome = service ? null : await this.book.fault?.meet(request);
    if (outcome && "refused" in outcome) return refuse(outcome.refused);
    this.book.events.hold();
    try {
      const response = await (outcome
        ? this.failAfter(outcome, request)
        : this.interpreter.execute(request));
      if (!service) {
        this.book.apply();
        this.afterBatch();
      }
      const body = JSON.stringify(response);
      const bytesOut = bytesOf(body);
      if (bytesOut > this.book.largestPayload) return refuse(nativeStatus.responseTooLarge);
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

  /** Does the first actions of a batch and answers that the next one failed. */
  private async failAfter(
    { actions, error }: { actions: number; error: HostErrorCode },
    request: BatchRequest,
  ): Promise<BatchResponse> {
    const Actions = request.Actions.slice(0, actions);
    const response = await this.interpreter.execute({ ...request, Actions });
    const { code, message } = new HostError(error);
    response.Error ??= { Code: code, Message: message, Location: "", ActionIndex: actions };
    return response;
  }
}

function isForService(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths ?? {}).some(
    (path) => path.ObjectPathType === ObjectPathType.newObject && path.Name.startsWith(SERVICE),
  );
}
