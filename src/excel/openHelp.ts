import type { Language } from "../languages/language";

/** Opens a function's help page in the browser; it is one of the add-in's own files. */
export function openHelp(language: Language, id: string): void {
  openFile(`help/${language}/${id}.html`);
}

/** Opens the JSON schema of templates in the browser. */
export function openSchema(): void {
  openFile("help/assessment-template.schema.json");
}

function openFile(file: string): void {
  Office.context.ui.openBrowserWindow(new URL(file, window.location.href).href);
}
