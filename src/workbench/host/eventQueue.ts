/** One event for the add-in: number, whose it is (a sheet's or table's id, or "Workbook"), and its arguments. */
export interface HostEvent {
  type: number;
  targetId: string;
  args: Record<string, unknown>;
}

/** Events gathered during a batch and delivered after its answer, as Excel does. */
export class EventQueue {
  private queue: HostEvent[] = [];
  private old = { selection: false, settings: false };
  private holding = 0;
  private scheduled = false;

  constructor(
    private readonly deliver: (
      events: HostEvent[],
      old: { selection: boolean; settings: boolean },
    ) => void,
  ) {}

  /** Raises an event for the object and for the collection that watches all of its kind. */
  raise(type: number, ownerId: string, args: Record<string, unknown>): void {
    if (ownerId !== WORKBOOK) this.queue.push({ type, targetId: ownerId, args });
    this.queue.push({ type, targetId: WORKBOOK, args });
    this.schedule();
  }

  selectionChanged(): void {
    this.old.selection = true;
    this.schedule();
  }

  documentSettingsChanged(): void {
    this.old.settings = true;
    this.schedule();
  }

  /** A batch begins. */
  hold(): void {
    this.holding++;
  }

  /** A batch ends: what it raised is on its way, even if the next one begins at once. */
  release(): void {
    this.holding--;
    if (this.holding === 0) this.send();
  }

  private schedule(): void {
    if (this.holding > 0 || this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.holding === 0) this.send();
    });
  }

  private send(): void {
    const { queue, old } = this;
    if (queue.length === 0 && !old.selection && !old.settings) return;
    this.queue = [];
    this.old = { selection: false, settings: false };
    setTimeout(() => this.deliver(queue, old), 0);
  }
}

/** Target of events that collections and the workbook listen to. */
export const WORKBOOK = "Workbook";

/** Event numbers of the library. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
} as const;
