import { languageOf, type Language } from "../languages/language";

/** Colours of the Office window around the pane, as #rrggbb. */
export interface Theme {
  dark: boolean;
  /** The user asked the system for strong contrast: use system colours only. */
  contrast: boolean;
  background: string;
  foreground: string;
}

/** Where the pane stands. */
export interface Surroundings {
  language: Language;
  theme: Theme;
  platform: "desktop" | "mac" | "web" | "other";
  /** The locale the user's numbers and dates are written in, such as "sv-SE". */
  locale: string;
}

/** The surroundings as they are now. */
export function surroundings(): Surroundings {
  const { displayLanguage, contentLanguage } = Office.context;
  return {
    language: languageOf(displayLanguage),
    theme: currentTheme(),
    platform: currentPlatform(),
    locale: displayLanguage || contentLanguage || "en-US",
  };
}

function currentPlatform(): Surroundings["platform"] {
  switch (Office.context.platform) {
    case Office.PlatformType.PC:
      return "desktop";
    case Office.PlatformType.Mac:
      return "mac";
    case Office.PlatformType.OfficeOnline:
      return "web";
    default:
      return "other";
  }
}

/**
 * The theme of Office where it tells (Excel on the web may not), else of the system. Whether it is dark is
 * seen from its colours: Office's own word for it is newer than the Excels that we run in.
 */
function currentTheme(): Theme {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const contrast = mediaMatches("(forced-colors: active)");
  const background = hexColor(office?.bodyBackgroundColor);
  const foreground = hexColor(office?.bodyForegroundColor);
  if (background && foreground)
    return {
      dark: luminance(background) < luminance(foreground),
      contrast,
      background,
      foreground,
    };
  const dark = mediaMatches("(prefers-color-scheme: dark)");
  return dark
    ? { dark, contrast, background: "#1f1f1f", foreground: "#ffffff" }
    : { dark, contrast, background: "#ffffff", foreground: "#242424" };
}

function mediaMatches(query: string): boolean {
  return typeof window !== "undefined" && window.matchMedia?.(query).matches === true;
}

/** Office gives colours with or without "#". */
function hexColor(color: string | undefined): string | null {
  const match = /^#?([0-9a-f]{6})$/i.exec(color ?? "");
  return match ? `#${match[1]!.toLowerCase()}` : null;
}

/** Relative luminance of WCAG 2.2, from 0 to 1. */
export function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Calls back when the theme of Office or of the system changes. The answer ends it. */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  const tell = () => listener(currentTheme());
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", tell);
  // The event is newer than the library's types; a host that does not know it says so in the callback.
  const { OfficeThemeChanged: event } = Office.EventType as typeof Office.EventType & {
    OfficeThemeChanged?: Office.EventType;
  };
  const { document } = Office.context;
  if (event !== undefined) document.addHandlerAsync(event, tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
    if (event !== undefined) document.removeHandlerAsync(event, { handler: tell });
  };
}
