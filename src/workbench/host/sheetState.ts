import { type Area, contains, intersection, without } from "./area";
import type { ChartData } from "./chartData";
import { HostError } from "./hostError";

/** What Excel keeps of a sheet and the engine has no place for. */
export class SheetState {
  veryHidden = false;
  showHeadings = true;
  /** Null while the sheet is not protected. */
  protection: { options: Record<string, unknown>; password: string | null } | null = null;
  readonly charts: ChartData[] = [];
  /** Values set on the page layout by server name. */
  readonly pageLayout = new Map<string, unknown>();
  printArea: Area | null = null;
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  /** Cells that may be changed although the sheet is protected. */
  private unlocked: Area[] = [];

  setLocked(area: Area, locked: boolean): void {
    this.unlocked = this.unlocked.flatMap((part) => without(part, area));
    if (!locked) this.unlocked.push(area);
  }

  /** True or false, or null where the area has both. */
  isLocked(area: Area): boolean | null {
    if (this.unlocked.some((part) => contains(part, area))) return false;
    return this.unlocked.some((part) => intersection(part, area)) ? null : true;
  }

  /** The same but for its charts, which have to be pointed at other cells. */
  copy(): SheetState {
    const copy = new SheetState();
    Object.assign(copy, {
      veryHidden: this.veryHidden,
      showHeadings: this.showHeadings,
      protection: structuredClone(this.protection),
      pageLayout: structuredClone(this.pageLayout),
      printArea: this.printArea,
      printTitleRows: this.printTitleRows,
      printTitleColumns: this.printTitleColumns,
      unlocked: [...this.unlocked],
    });
    return copy;
  }

  assertWritable(area: Area): void {
    if (!this.protection) return;
    let left: Area[] = [area];
    for (const part of this.unlocked) left = left.flatMap((piece) => without(piece, part));
    if (left.length > 0) throw new HostError("AccessDenied", PROTECTED);
  }

  assertUnprotected(): void {
    if (this.protection) throw new HostError("AccessDenied", PROTECTED);
  }
}

const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";
