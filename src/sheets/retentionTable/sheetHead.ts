import type { SheetWords } from "../../languages/language";
import { rowsBelow, textsIn, alertLook } from "../formulas/listChecks";
import { columnRange, rowSpan } from "../formulas/listRange";
import type { Grid } from "../grid";
import { isFormula, type ConditionalFormat, type Content, type Styled } from "../plan";
import { cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { headRow, workingAreas, type Layout } from "./layout";

/** What every sheet says above its table: title, source, how it is calculated, and what the formulas cannot see. */
export function sheetHead(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  title: string,
  grid: Grid,
): { styles: Styled[]; conditionalFormats: ConditionalFormat[] } {
  const text = words.retentionTable;
  const { sales, whyValues } = analysis;
  const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  grid.put(headRow.title, 0, title);
  grid.put(headRow.source, 0, text.source(sales.data.shape.name, rowSpan(sales.data)));
  grid.put(
    headRow.statement,
    0,
    whyValues ? words.salesList.valuesStatement(whyValues(words)) : text.liveStatement,
  );
  if (layout.live) grid.put(headRow.alert, 0, alert(analysis, layout, words));
  return {
    styles: [
      { area: cell(headRow.title), role: "title" },
      { area: cell(headRow.source), role: "subtitle" },
      { area: cell(headRow.statement), role: "note" },
    ],
    conditionalFormats: layout.live
      ? [alertLook(cell(headRow.alert), cellAddress(headRow.alert, 0, "both"))]
      : [],
  };
}

/** Rows below the list, texts in it, and purchases outside the periods. */
function alert(analysis: Analysis, layout: Layout, words: SheetWords): Content {
  const { sales, periods } = analysis;
  const { data, roles } = sales;
  const numeric = (sales.computed ? ["quantity", "price", "discount"] : ["amount"]).flatMap(
    (role) => roles[role] ?? [],
  );
  const list = { data, numeric: [roles.date!, ...numeric], filled: roles.date! };
  const column = (role: string) => columnRange(data.shape, roles[role]!);
  const amounts = sales.computed ? workingAreas(analysis, layout).amounts : column("amount");
  const purchases = (criterion: string) =>
    `COUNTIFS(${column("customer")},"<>",${amounts},">=0",${column("date")},"${criterion}")`;
  const outside =
    `${purchases(`<${periods[0]!.firstDay}`)}+` +
    purchases(`>=${periods[periods.length - 1]!.lastDay + 1}`);
  const say = (count: string, sentence: string) =>
    `IF(${count}=0,"","${sentence.replaceAll('"', '""')} ")`;
  return {
    formula:
      `=TRIM(${say(`(${inner(rowsBelow(list))})`, words.salesList.rowsAdded)}` +
      `&${say(`(${inner(textsIn(list))})`, words.salesList.textsTyped)}` +
      `&${say(`(${outside})`, words.retentionTable.outsidePeriods)})`,
  };
}

function inner(content: Content): string {
  return isFormula(content) ? content.formula.slice(1) : "0";
}
