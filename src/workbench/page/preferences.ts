import { faults, type FaultId } from "../host/faults/faults";

/** The languages of the workbench, by the locale Office calls them by. */
export const locales = {
  en: { locale: "en-US", name: "English" },
  sv: { locale: "sv-SE", name: "Svenska" },
  ru: { locale: "ru-RU", name: "Русский" },
  bg: { locale: "bg-BG", name: "Български" },
} as const;

export type Language = keyof typeof locales;
export type Profile = "desktop" | "web";
export type Theme = "light" | "dark" | "contrast";

export const PANE_WIDTH = { least: 320, usual: 350, most: 600 } as const;

/** How the user wants the workbench to be. */
export interface Preferences {
  language: Language;
  profile: Profile;
  theme: Theme;
  /** Pixels. */
  paneWidth: number;
  paneShown: boolean;
  /** What goes wrong in Excel; asked for by the address or chosen, never kept. */
  fault: FaultId | "none";
}

export const faultIds = Object.keys(faults) as FaultId[];

const KEY = "workbench";

/**
 * Reads the preferences: the address first (?language=sv&profile=web&theme=dark&pane=500&fault=slow), then what was
 * kept from the last visit, then what the browser says about its user.
 */
export function readPreferences(
  query: string,
  kept: string | null,
  browser: { languages: readonly string[]; dark: boolean },
): Preferences {
  const asked = new URLSearchParams(query);
  const last = parse(kept);
  const pick = <T extends string>(key: string, choices: readonly T[], otherwise: T): T =>
    [asked.get(key), last[key]].find((value): value is T => choices.includes(value as T)) ??
    otherwise;
  const languages = Object.keys(locales) as Language[];
  const spoken = browser.languages.map((locale) => locale.slice(0, 2).toLowerCase());
  return {
    language: pick(
      "language",
      languages,
      languages.find((language) => language === spoken[0]) ?? "en",
    ),
    profile: pick("profile", ["desktop", "web"], "desktop"),
    theme: pick("theme", ["light", "dark", "contrast"], browser.dark ? "dark" : "light"),
    paneWidth: paneWidth(Number(asked.get("pane") ?? last.paneWidth ?? PANE_WIDTH.usual)),
    paneShown: true,
    fault: faultIds.find((id) => id === asked.get("fault")) ?? "none",
  };
}

/** The width cut to what a task pane can be; the usual one for what is no number. */
export function paneWidth(width: number): number {
  if (!Number.isFinite(width)) return PANE_WIDTH.usual;
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

/** What this browser and this address say. */
export function currentPreferences(): Preferences {
  return readPreferences(location.search, localStorage.getItem(KEY), {
    languages: navigator.languages,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  });
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify({ ...preferences, fault: undefined }));
}

function parse(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
