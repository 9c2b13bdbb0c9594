import type { workbench as english } from "../../languages/en/workbench";
import type { Language } from "./preferences";

export type WorkbenchWords = typeof english;

/** Loads the workbench's words of a language; each is a chunk of its own. */
export async function loadWords(language: Language): Promise<WorkbenchWords> {
  switch (language) {
    case "en":
      return (await import("../../languages/en/workbench")).workbench;
    case "sv":
      return (await import("../../languages/sv/workbench")).workbench;
    case "ru":
      return (await import("../../languages/ru/workbench")).workbench;
    case "bg":
      return (await import("../../languages/bg/workbench")).workbench;
  }
}
