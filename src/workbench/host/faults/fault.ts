import type { Book } from "../book";
import type { HostErrorCode } from "../hostError";
import type { Model } from "../model/model";
import type { BatchRequest } from "../protocol";

/** The workbook that a fault befalls. */
export interface FaultGround {
  book: Book;
  model: Model;
}

/** What becomes of a batch: nothing special, a refusal as a whole, or an error after its first actions. */
export type Outcome =
  { refused: number } | { actions: number; error: HostErrorCode } | null | undefined | void;

/** Something that goes wrong in Excel, put into the host to see what the add-in makes of it. */
export interface Fault {
  /** What Excel says of itself to an add-in that starts while the fault lasts; a set of null is not there. */
  start?: {
    readOnly?: boolean;
    /** Of Excel's interface. */
    locale?: string;
    /** The browser keeps nothing for the add-in and throws when asked, as its user's policy may demand. */
    storageBlocked?: boolean;
    requirementSets?: Readonly<Record<string, string | null>>;
  };
  /** Happens when the fault begins; the answer takes it back. */
  begin?(ground: FaultGround): () => void;
  /** Meets each batch of the add-in before it is answered, counted from 0 since the fault began. */
  meet?(batch: number, request: BatchRequest, ground: FaultGround): Outcome | Promise<Outcome>;
}

/** A fault under way. */
export class RunningFault {
  private batches = 0;
  private readonly takeBack: () => void;

  constructor(
    readonly fault: Fault,
    private readonly ground: FaultGround,
  ) {
    this.takeBack = fault.begin?.(ground) ?? (() => undefined);
  }

  async meet(request: BatchRequest): Promise<Outcome> {
    return this.fault.meet?.(this.batches++, request, this.ground);
  }

  end(): void {
    this.takeBack();
  }
}
