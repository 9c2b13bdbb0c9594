import type { Session } from "./session";

/** What the page offers to the add-in's frame, to scripts and to the browser's console. */
export interface WorkbenchGlobal {
  /** Called in the add-in's frame before office.js: gives it the `window.external` of desktop Excel. */
  attach(frame: Window): void;
  /** The workbook that is open. */
  session: Session | null;
}

declare global {
  interface Window {
    workbench?: WorkbenchGlobal;
  }
}
