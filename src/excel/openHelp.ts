import type { Language } from "../languages/language";

/**
 * Opens a page of the help in the browser; it is one of the add-in's own files.
 * @param page a function, a builder or one of the pages of its own; with a place on it: "errors#editing"
 */
export function openHelp(language: Language, page: string): void {
  const [name = "", place] = page.split("#");
  openFile(`help/${language}/${name}.html${place === undefined ? "" : `#${place}`}`);
}

/** Opens the JSON schema of templates in the browser. */
export function openSchema(): void {
  openFile("help/assessment-template.schema.json");
}

function openFile(file: string): void {
  Office.context.ui.openBrowserWindow(new URL(file, window.location.href).href);
}
