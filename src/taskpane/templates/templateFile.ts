import type { Template } from "../../sheets/assessments/template/template";

/** The text of a template's file; with its id, by which sheets built from it know it in another workbook. */
export function fileText({ format, version, ...template }: Template, id: string): string {
  return `${JSON.stringify({ format, version, id, ...template }, null, 2)}\n`;
}

/** Windows keeps these for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name of the template's title that every system takes, without signs that are not seen. */
export function fileName({ title }: Template): string {
  const plain = title
    .replace(/[\p{C}\\/:*?"<>|.]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${plain === "" || DEVICE.test(plain) ? `template ${plain}`.trim() : plain}.json`;
}

/** Hands a text to the browser, or to Office on the desktop, as a file to be saved. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
