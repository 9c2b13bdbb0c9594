import { HostError } from "../hostError";

/** Checks of what an add-in sets, with Excel's refusal. */

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function finite(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function words(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function choice<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((each) => each === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#D3D3D3",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of a colour as Office.js takes it: hexadecimal with or without #, or an HTML name. */
export function colour(value: unknown): string {
  const text = words(value);
  if (text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hexadecimal = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hexadecimal) throw new HostError("InvalidArgument");
  return `#${hexadecimal.toUpperCase()}`;
}

/** The engine's colours may be short or rgb(): what Office.js says of them. */
export function colourName(rgb: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(rgb);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return rgb.toUpperCase();
}
