import { mergeLocales } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/ru-RU";
import design from "@univerjs/design/locale/ru-RU";
import docsUi from "@univerjs/docs-ui/locale/ru-RU";
import drawingUi from "@univerjs/drawing-ui/locale/ru-RU";
import sheets from "@univerjs/sheets/locale/ru-RU";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/ru-RU";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/ru-RU";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/ru-RU";
import sheetsDrawingUi from "@univerjs/sheets-drawing-ui/locale/ru-RU";
import sheetsFilter from "@univerjs/sheets-filter/locale/ru-RU";
import sheetsFilterUi from "@univerjs/sheets-filter-ui/locale/ru-RU";
import sheetsFormula from "@univerjs/sheets-formula/locale/ru-RU";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/ru-RU";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/ru-RU";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/ru-RU";
import sheetsTable from "@univerjs/sheets-table/locale/ru-RU";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/ru-RU";
import sheetsUi from "@univerjs/sheets-ui/locale/ru-RU";
import ui from "@univerjs/ui/locale/ru-RU";

/** The grid's own menus and dialogs in Russian, from its packages. */
export const russian = mergeLocales(
  dataValidation,
  design,
  docsUi,
  drawingUi,
  sheets,
  sheetsConditionalFormattingUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsDrawingUi,
  sheetsFilter,
  sheetsFilterUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsSortUi,
  sheetsTable,
  sheetsTableUi,
  sheetsUi,
  ui,
);
