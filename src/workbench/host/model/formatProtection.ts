import type { Area } from "../area";
import { HostObject } from "../hostObject";
import type { SheetState } from "../sheetState";
import { flag } from "./setting";

/** Excel.FormatProtection: whether cells stay closed on a protected sheet. */
export class FormatProtection extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(
    private readonly state: SheetState,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Locked(): boolean | null {
    const [first, ...others] = this.areas.map((area) => this.state.isLocked(area));
    return others.every((each) => each === first) ? (first ?? true) : null;
  }
  set Locked(value: unknown) {
    this.state.assertUnprotected();
    for (const area of this.areas) this.state.setLocked(area, flag(value));
  }
}
