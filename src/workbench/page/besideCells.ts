import type { Book } from "../host/book";
import type { ChartData } from "../host/chartData";

/** What Excel keeps beside the cells and the grid has no place for. */
export interface BesideCells {
  settings: ReadonlyMap<string, unknown>;
  properties: ReadonlyMap<string, string>;
  /** By the id of the sheet. */
  charts: ReadonlyMap<string, readonly ChartData[]>;
}

/** Takes it out of a workbook that is about to go on in another session; sheets keep their ids. */
export function besideCells(book: Book): BesideCells {
  return {
    settings: new Map(book.settings),
    properties: new Map(book.properties),
    charts: new Map(
      book.workbook.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        return [id, [...book.state(id).charts]];
      }),
    ),
  };
}

/** Puts it into the workbook of the new session. */
export function putBesideCells(book: Book, { settings, properties, charts }: BesideCells): void {
  for (const [key, value] of settings) book.settings.set(key, value);
  for (const [key, value] of properties) book.properties.set(key, value);
  for (const [id, list] of charts) book.state(id).charts.push(...list);
}
