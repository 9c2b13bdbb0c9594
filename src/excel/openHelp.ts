import type { Language } from "../languages/language";

/** Opens a function's help page in the browser; it is one of the add-in's own files. */
export function openHelp(language: Language, id: string): void {
  const address = new URL(`help/${language}/${id}.html`, window.location.href).href;
  Office.context.ui.openBrowserWindow(address);
}
