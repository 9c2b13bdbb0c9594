import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { RangeFormat } from "./rangeFormat";
import { choice, colour, colourName, finite, flag, words } from "./setting";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel.RangeFont. */
export class RangeFont extends HostObject {
  readonly typeName = "RangeFont";

  constructor(private readonly format: RangeFormat) {
    super();
  }

  get Name(): string | null {
    return this.format.style((style) => style.ff, "Calibri");
  }
  set Name(value: unknown) {
    this.format.restyle({ ff: words(value) });
  }
  get Size(): number | null {
    return this.format.style((style) => style.fs, 11);
  }
  set Size(value: unknown) {
    const size = finite(value);
    if (size < 1 || size > 409) throw new HostError("InvalidArgument");
    this.format.restyle({ fs: size });
  }
  get Color(): string | null {
    const found = this.format.style((style) => style.cl?.rgb, "#000000");
    return found === null ? null : colourName(found);
  }
  set Color(value: unknown) {
    this.format.restyle({ cl: { rgb: colour(value) || "#000000" } });
  }
  get Bold(): boolean | null {
    return this.format.style((style) => on(style.bl), false);
  }
  set Bold(value: unknown) {
    this.format.restyle({ bl: flag(value) ? 1 : 0 });
  }
  get Italic(): boolean | null {
    return this.format.style((style) => on(style.it), false);
  }
  set Italic(value: unknown) {
    this.format.restyle({ it: flag(value) ? 1 : 0 });
  }
  get Strikethrough(): boolean | null {
    return this.format.style((style) => on(style.st?.s), false);
  }
  set Strikethrough(value: unknown) {
    this.format.restyle({ st: { s: flag(value) ? 1 : 0 } });
  }
  get Underline(): string | null {
    const underlined = this.format.style((style) => on(style.ul?.s), false);
    return underlined === null ? null : underlined ? "Single" : "None";
  }
  set Underline(value: unknown) {
    this.format.restyle({ ul: { s: choice(value, UNDERLINES) === "None" ? 0 : 1 } });
  }
}

const on = (value: number | null | undefined): boolean | undefined =>
  value == null ? undefined : value === 1;
