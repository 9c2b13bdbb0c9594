import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import type { CellValue } from "../../../src/sheets/list";
import type { TestList } from "../listFixture";

const DAY = 86_400_000;

/** Online Retail as it comes, blank where a customer is not known. */
export function onlineRetail(file: string): TestList {
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  const [headers, ...rows] = Papa.parse<string[]>(text.trim()).data;
  const numeric = headers!.map((header) => /quantity|price|customer/i.test(header));
  const dated = headers!.map((header) => /date/i.test(header));
  const cell = (value: string, column: number): CellValue => {
    if (value === "" || value === "NA") return "";
    if (dated[column]) {
      const iso = `${value.slice(0, 10)}T${value.slice(11, 16) || "00:00"}:00Z`;
      return Date.parse(iso) / DAY + 25_569;
    }
    return numeric[column] ? Number(value) : value;
  };
  return {
    name: "Online Retail",
    headers: headers!,
    rows: rows.map((row) => row.map(cell)),
    formats: Object.fromEntries(
      headers!.filter((_, at) => dated[at]).map((each) => [each, "yyyy-mm-dd"]),
    ),
  };
}
