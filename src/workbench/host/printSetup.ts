import { formatAddress } from "./address";
import type { Book } from "./book";

/** The part of a page layout that an .xlsx file keeps. */
export interface PrintSetup {
  orientation?: "portrait" | "landscape";
  fitToPage?: boolean;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  printArea?: string;
  printTitlesRow?: string;
  printTitlesColumn?: string;
  showGridLines?: boolean;
  horizontalCentered?: boolean;
  verticalCentered?: boolean;
}

/** What add-ins have set of how sheets print, by the sheet's id. */
export function printSetups(book: Book): Record<string, PrintSetup> {
  const setups: Record<string, PrintSetup> = {};
  for (const sheet of book.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const { pageLayout, printArea, printTitleRows, printTitleColumns } = book.state(id);
    const setup: PrintSetup = {};
    const orientation = pageLayout.get("Orientation");
    if (orientation) setup.orientation = orientation === "Landscape" ? "landscape" : "portrait";
    const zoom = pageLayout.get("Zoom") as Record<string, number | undefined> | undefined;
    if (zoom?.scale !== undefined) setup.scale = zoom.scale;
    if (zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined) {
      setup.fitToPage = true;
      // As many pages as it takes in the direction that was not named.
      setup.fitToWidth = zoom.horizontalFitToPages ?? 0;
      setup.fitToHeight = zoom.verticalFitToPages ?? 0;
    }
    if (pageLayout.get("PrintGridlines") === true) setup.showGridLines = true;
    if (pageLayout.get("CenterHorizontally") === true) setup.horizontalCentered = true;
    if (pageLayout.get("CenterVertically") === true) setup.verticalCentered = true;
    if (printArea) setup.printArea = formatAddress(printArea);
    if (printTitleRows) setup.printTitlesRow = formatAddress(printTitleRows);
    if (printTitleColumns) setup.printTitlesColumn = formatAddress(printTitleColumns);
    if (Object.keys(setup).length > 0) setups[id] = setup;
  }
  return setups;
}
