import type { BorderStyleTypes, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../area";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { StylePatch } from "../styleTable";
import type { RangeFormat } from "./rangeFormat";
import { choice, colour, colourName } from "./setting";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** The engine's border codes by style and weight. */
const CODES: Record<Style, Record<Weight, number>> = {
  None: { Hairline: 0, Thin: 0, Medium: 0, Thick: 0 },
  Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
  Dash: { Hairline: 4, Thin: 4, Medium: 9, Thick: 9 },
  DashDot: { Hairline: 5, Thin: 5, Medium: 10, Thick: 10 },
  DashDotDot: { Hairline: 6, Thin: 6, Medium: 11, Thick: 11 },
  Dot: { Hairline: 3, Thin: 3, Medium: 3, Thick: 3 },
  Double: { Hairline: 7, Thin: 7, Medium: 7, Thick: 7 },
  SlantDashDot: { Hairline: 12, Thin: 12, Medium: 12, Thick: 12 },
};

/** Which cells of an area carry a side, and on which of their edges. */
interface Side {
  edge: "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";
  cells: (area: Area) => Area | null;
}

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: { edge: "t", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: {
    edge: "b",
    cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }),
  },
  EdgeLeft: { edge: "l", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    edge: "r",
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideVertical: {
    edge: "r",
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : null),
  },
  InsideHorizontal: {
    edge: "b",
    cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null),
  },
  DiagonalDown: { edge: "tl_br", cells: (area) => area },
  DiagonalUp: { edge: "bl_tr", cells: (area) => area },
};

/** Excel.RangeBorderCollection. */
export class RangeBorderCollection extends HostObject {
  readonly typeName = "RangeBorderCollection";

  constructor(private readonly format: RangeFormat) {
    super();
  }

  override get items(): RangeBorder[] {
    return Object.keys(SIDES).map((side) => new RangeBorder(this.format, side));
  }
  get Count(): number {
    return Object.keys(SIDES).length;
  }
  GetItem(side: unknown): RangeBorder {
    if (typeof side !== "string" || !(side in SIDES)) throw new HostError("InvalidArgument");
    return new RangeBorder(this.format, side);
  }
  GetItemAt(index: unknown): RangeBorder {
    const border = typeof index === "number" ? this.items[index] : undefined;
    if (!border) throw new HostError("InvalidArgument");
    return border;
  }
}

/** Excel.RangeBorder: one side of the cells of a range. */
export class RangeBorder extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    private readonly format: RangeFormat,
    private readonly sideName: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sideName };
  }

  get SideIndex(): string {
    return this.sideName;
  }
  get Id(): string {
    return this.sideName;
  }
  get Style(): string | null {
    const code = this.read((border) => border.s as number, 0);
    return code === null ? null : named(code).style;
  }
  set Style(value: unknown) {
    const style = choice(value, STYLES);
    this.write(style === "None" ? null : { s: CODES[style][this.weight()], cl: this.line() });
  }
  get Weight(): string | null {
    const code = this.read((border) => border.s as number, 0);
    return code === null ? null : named(code).weight;
  }
  set Weight(value: unknown) {
    const weight = choice(value, WEIGHTS);
    const style = this.Style;
    const shown = STYLES.find((each) => each === style && each !== "None") ?? "Continuous";
    this.write({ s: CODES[shown][weight], cl: this.line() });
  }
  get Color(): string | null {
    const found = this.read((border) => border.cl.rgb, "#000000");
    return found === null ? null : colourName(found);
  }
  set Color(value: unknown) {
    const code = this.read((border) => border.s as number, 0);
    this.write({ s: code ? code : CODES.Continuous.Thin, cl: { rgb: colour(value) } });
  }

  private get side(): Side {
    const side = SIDES[this.sideName];
    if (!side) throw new HostError("InvalidArgument");
    return side;
  }

  private weight(): Weight {
    const weight = this.Weight;
    return WEIGHTS.find((each) => each === weight) ?? "Thin";
  }

  private line(): { rgb: string } {
    return { rgb: this.Color ?? "#000000" };
  }

  private read<T>(of: (border: IBorderStyleData) => Nullable<T>, otherwise: T): T | null {
    const { edge, cells } = this.side;
    const found = (style: IStyleData) => {
      const border = style.bd?.[edge];
      return border ? of(border) : undefined;
    };
    return this.format.stylePart(cells, found, otherwise);
  }

  private write(border: { s: number; cl: { rgb: string } } | null): void {
    const { edge, cells } = this.side;
    const value = border && { s: border.s as BorderStyleTypes, cl: border.cl };
    const patch: StylePatch = { bd: { [edge]: value } };
    this.format.restylePart(cells, patch);
  }
}

function named(code: number): { style: Style; weight: Weight } {
  for (const style of STYLES)
    for (const weight of ["Thin", "Medium", "Thick", "Hairline"] as const)
      if (CODES[style][weight] === code) return { style, weight };
  return { style: "Continuous", weight: "Thin" };
}
