import { HostObject } from "../hostObject";
import type { RangeFormat } from "./rangeFormat";
import { colour, colourName } from "./setting";

/** Excel.RangeFill: the background of cells. */
export class RangeFill extends HostObject {
  readonly typeName = "RangeFill";

  constructor(private readonly format: RangeFormat) {
    super();
  }

  get Color(): string | null {
    const found = this.format.style((style) => style.bg?.rgb, "#FFFFFF");
    return found === null ? "" : colourName(found);
  }
  set Color(value: unknown) {
    const rgb = colour(value);
    this.format.restyle({ bg: rgb === "" ? null : { rgb } });
  }
  Clear(): void {
    this.format.restyle({ bg: null });
  }
}
