import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Alignment, Border, BorderStyle, Borders, Color, Fill, Font, Style } from "exceljs";

const borderNames: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const borderStyles = new Map(
  Object.entries(borderNames).map(([name, type]) => [type, name as BorderStyle]),
);

const horizontal = new Map<HorizontalAlign, NonNullable<Alignment["horizontal"]>>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
  [HorizontalAlign.DISTRIBUTED, "distributed"],
]);
const vertical = new Map<VerticalAlign, NonNullable<Alignment["vertical"]>>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "middle"],
  [VerticalAlign.BOTTOM, "bottom"],
]);

/** The colours of Office's default theme, in the order of their index. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

const SIDES = [
  ["t", "top"],
  ["r", "right"],
  ["b", "bottom"],
  ["l", "left"],
] as const;

/** A style of an .xlsx file as the engine's. */
export function toGridStyle(style: Partial<Style>): IStyleData {
  const result: IStyleData = {};
  const { font, fill, border, alignment, numFmt } = style;
  if (numFmt && numFmt !== "General") result.n = { pattern: numFmt };
  if (font) {
    if (font.name) result.ff = font.name;
    if (font.size) result.fs = font.size;
    if (font.bold) result.bl = BooleanNumber.TRUE;
    if (font.italic) result.it = BooleanNumber.TRUE;
    if (font.underline && font.underline !== "none") result.ul = { s: BooleanNumber.TRUE };
    if (font.strike) result.st = { s: BooleanNumber.TRUE };
    const color = rgb(font.color);
    if (color) result.cl = { rgb: color };
  }
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    const color = rgb(fill.fgColor);
    if (color) result.bg = { rgb: color };
  }
  if (border) {
    const borders: IBorderData = {};
    for (const [short, long] of SIDES) {
      const side = border[long];
      if (side?.style)
        borders[short] = {
          s: borderNames[side.style],
          cl: { rgb: rgb(side.color) ?? "#000000" },
        };
    }
    if (Object.keys(borders).length > 0) result.bd = borders;
  }
  if (alignment) {
    const ht = keyOf(horizontal, alignment.horizontal);
    const vt = keyOf(vertical, alignment.vertical);
    if (ht !== undefined) result.ht = ht;
    if (vt !== undefined) result.vt = vt;
    if (alignment.wrapText) result.tb = WrapStrategy.WRAP;
    if (alignment.indent) result.pd = { l: alignment.indent * 9 };
  }
  return result;
}

/** A style of the engine as an .xlsx file's. */
export function toFileStyle(style: IStyleData): Partial<Style> {
  const result: Partial<Style> = {};
  if (style.n?.pattern) result.numFmt = style.n.pattern;
  const font: Partial<Font> = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.ul?.s) font.underline = true;
  if (style.st?.s) font.strike = true;
  const color = argb(style.cl);
  if (color) font.color = color;
  if (Object.keys(font).length > 0) result.font = font;
  const background = argb(style.bg);
  if (background) result.fill = solid(background);
  const borders: Partial<Borders> = {};
  for (const [short, long] of SIDES) {
    const side = toBorder(style.bd?.[short]);
    if (side) borders[long] = side;
  }
  if (Object.keys(borders).length > 0) result.border = borders;
  const alignment: Partial<Alignment> = {};
  const ht = style.ht ? horizontal.get(style.ht) : undefined;
  const vt = style.vt ? vertical.get(style.vt) : undefined;
  if (ht) alignment.horizontal = ht;
  if (vt) alignment.vertical = vt;
  if (style.tb === WrapStrategy.WRAP) alignment.wrapText = true;
  if (style.pd?.l && style.pd.l >= 9) alignment.indent = Math.round(style.pd.l / 9);
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  return result;
}

/** The fill of a conditional format is kept the other way round in files. */
export function toConditionalStyle(style: IStyleData): Partial<Style> {
  const result = toFileStyle(style);
  const background = argb(style.bg);
  if (background) result.fill = { type: "pattern", pattern: "solid", bgColor: background };
  return result;
}

function solid(color: Partial<Color>): Fill {
  return { type: "pattern", pattern: "solid", fgColor: color };
}

function toBorder(side: Nullable<IBorderStyleData>): Partial<Border> | null {
  const style = side ? borderStyles.get(side.s) : undefined;
  if (!side || !style) return null;
  const color = argb(side.cl);
  return color ? { style, color } : { style };
}

function keyOf<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  wanted: Value | undefined,
): Key | undefined {
  for (const [key, value] of map) if (value === wanted) return key;
  return undefined;
}

/** #RRGGBB of a colour that is given outright or by the theme. */
export function rgb(color: (Partial<Color> & { tint?: number }) | undefined): string | null {
  if (!color) return null;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? undefined : THEME[color.theme];
  if (base === undefined) return null;
  const tint = color.tint ?? 0;
  const channels = [0, 2, 4].map((at) => {
    const channel = parseInt(base.slice(at, at + 2), 16);
    const tinted = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    return Math.round(tinted).toString(16).padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}

/** A colour of the engine (#RGB, #RRGGBB or rgb(r,g,b)) as an .xlsx file's. */
export function argb(color: Nullable<IColorStyle> | string): { argb: string } | null {
  const text = typeof color === "string" ? color : color?.rgb;
  if (!text) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return {
      argb: `FF${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`.toUpperCase(),
    };
  const long = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long) return { argb: `FF${long.toUpperCase()}` };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return null;
  const hex = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return { argb: `FF${hex.join("")}`.toUpperCase() };
}
