import type { Language } from "../languages/language";

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
  /** Excel's decimal separator, for showing how to type. */
  locale: string;
}

/** The surroundings as they are now. */
export function surroundings(): Surroundings {
  return {
    language: "en",
    theme: { dark: false, contrast: false, background: "#ffffff", foreground: "#000000" },
    platform: "other",
    locale: "en-US",
  };
}

/** Calls back when the theme of Office or of the system changes. The answer ends it. */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  void listener;
  return () => undefined;
}
