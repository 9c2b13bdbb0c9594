import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";

/** A defined name in an .xlsx file. */
export interface FileName {
  name: string;
  /** Without "=". */
  formula: string;
  /** The position of the sheet it belongs to; null for the whole workbook. */
  sheet: number | null;
  hidden: boolean;
  comment?: string;
}

const PART = "xl/workbook.xml";

/**
 * Reads the defined names from the file itself: the reader of the cells keeps names of ranges only, and neither
 * their sheet nor that they are hidden.
 */
export async function readNames(file: Uint8Array): Promise<FileName[]> {
  const xml = await (await JSZip.loadAsync(file)).file(PART)?.async("string");
  if (!xml) return [];
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    removeNSPrefix: true,
    isArray: (name) => name === "definedName",
  });
  const { workbook } = parser.parse(xml) as {
    workbook?: { definedNames?: { definedName?: Record<string, string>[] } };
  };
  return (workbook?.definedNames?.definedName ?? [])
    .filter((each) => each.name && !each.name.startsWith("_xlnm."))
    .map((each) => ({
      name: each.name ?? "",
      formula: each["#text"] ?? "",
      sheet: each.localSheetId === undefined ? null : Number(each.localSheetId),
      hidden: each.hidden === "1" || each.hidden === "true",
      ...(each.comment ? { comment: each.comment } : {}),
    }));
}

/** Adds names to a file that has been written. */
export async function writeNames(
  file: ArrayBuffer,
  names: readonly FileName[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (names.length === 0) return new Uint8Array(file);
  const zip = await JSZip.loadAsync(file);
  const xml = (await zip.file(PART)?.async("string")) ?? "";
  const elements = names.map(element).join("");
  const added = xml.includes("</definedNames>")
    ? xml.replace("</definedNames>", () => `${elements}</definedNames>`)
    : xml.replace("</sheets>", () => `</sheets><definedNames>${elements}</definedNames>`);
  zip.file(PART, added);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}

function element({ name, formula, sheet, hidden, comment }: FileName): string {
  const attributes = [
    `name="${escape(name)}"`,
    sheet === null ? "" : ` localSheetId="${sheet}"`,
    hidden ? ' hidden="1"' : "",
    comment ? ` comment="${escape(comment)}"` : "",
  ].join("");
  return `<definedName ${attributes}>${escape(formula)}</definedName>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
