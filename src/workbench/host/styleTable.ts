import type { IStyleData, Nullable, Styles } from "@univerjs/core";

/** A change of style: null takes a property away. */
export type StylePatch = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/**
 * Applies style changes to the workbook's style ids. A block of a hundred thousand cells has a handful of
 * styles: each change is worked out once for each of them.
 */
export class StyleTable {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly styles: Styles) {}

  get(style: Nullable<IStyleData | string>): IStyleData | null {
    if (!style) return null;
    return this.styles.get(style) ?? null;
  }

  /** The id of the style that results, or undefined for none. */
  changed(from: Nullable<IStyleData | string>, patch: StylePatch, key: string): string | undefined {
    const memo = !from ? `|${key}` : typeof from === "string" ? `${from}|${key}` : null;
    if (memo !== null && this.known.has(memo)) return this.known.get(memo);
    const merged = merge(this.get(from), patch);
    const id = Object.keys(merged).length > 0 ? this.styles.setValue(merged) : undefined;
    if (memo !== null) this.known.set(memo, id ?? undefined);
    return id ?? undefined;
  }
}

/** The style with the change applied; borders and padding side by side. */
export function merge(style: IStyleData | null, patch: StylePatch): IStyleData {
  const result: Record<string, unknown> = { ...style };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === undefined) delete result[key];
    else if (key === "bd" || key === "pd")
      result[key] = withoutNulls({ ...(result[key] as object | undefined), ...(value as object) });
    else result[key] = value;
    const left = result[key];
    if (typeof left === "object" && left !== null && Object.keys(left).length === 0)
      delete result[key];
  }
  return result;
}

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));
}
