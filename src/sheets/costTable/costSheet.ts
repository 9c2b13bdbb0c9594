import type { SheetWords } from "../../languages/language";
import {
  costLines,
  partnershipLines,
  type PartnershipLine,
} from "../../marketing/partnershipLines";
import type { Content, SheetPlan, Styled, Validation } from "../plan";
import { cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { commonCosts } from "./commonCosts";
import type { CustomerLabels } from "../salesList/customerLabels";
import {
  costColumn,
  customersTotal,
  figureColumn,
  nameColumn,
  onCustomers,
  type FigureColumn,
  type Layout,
} from "./layout";
import { periodConditions } from "../formulas/criteria";
import { alertFormula, alertLook, listChecks } from "../formulas/listChecks";
import { listTotals } from "./listTotals";
import { rowSpan } from "../formulas/listRange";
import { titleFormula } from "../formulas/titleFormula";
import { cellNames } from "./cellNames";
import { checkedLists } from "./checkedLists";
import { typeBlock } from "./typeBlock";
import { Grid } from "../grid";

const MONEY = "#,##0.00";
const PERCENT = "0.0%";
const DATE = "yyyy-mm-dd";

/** Line numbers that stand under others, by depth. */
const depth = (line: PartnershipLine) => line.split(".").length - 1;

/** The thirteen lines of one customer or of all, with the inputs above and the reconciliation below. */
export function costSheet(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  statement: string,
  labels: CustomerLabels,
): SheetPlan {
  const text = words.costTable;
  const { rows, live } = layout;
  const { sales, ledger, period, options } = analysis;
  const lists = checkedLists(analysis);
  const grid = new Grid();
  const cell = (row: number, column: number = costColumn.value) => cellAddress(row, column, "both");
  const at = (row: number, column: number, height = 1, width = 1) => ({
    row,
    column,
    rows: height,
    columns: width,
  });

  // Title and inputs.
  grid.put(0, 0, {
    formula: titleFormula(
      text.sheetTitle,
      text,
      cell(rows.customer),
      cell(rows.from),
      cell(rows.to),
    ),
  });
  const source = text.source(
    sales.data.shape.name,
    rowSpan(sales.data),
    ledger?.data.shape.name ?? "",
    ledger ? rowSpan(ledger.data) : "",
  );
  grid.put(1, 0, source);
  grid.put(2, 0, statement);
  if (live) grid.put(rows.alert, 0, { formula: alertFormula(lists, rows, words) });
  const names = onCustomers(layout, nameColumn, "total");
  const position = cell(rows.customer, costColumn.hidden);
  grid.put(rows.customer, costColumn.label, text.customer);
  grid.put(rows.customer, costColumn.value, customerContent(analysis, labels));
  grid.put(rows.customer, costColumn.share, {
    formula: `=IF(${position}=0,"${text.unknownCustomer.replaceAll('"', '""')}","")`,
  });
  // EXACT instead of MATCH: it knows no wildcards, tells upper from lower case and has no limit of length.
  // Counted from the totals row as it stands, so that rows inserted above the customers move both.
  const totalsRow = `ROW(${customersTotal(layout, nameColumn)})`;
  grid.put(rows.customer, costColumn.hidden, {
    formula: `=SUMPRODUCT(EXACT(${names},${cell(rows.customer)})*(ROW(${names})-${totalsRow}+1))`,
  });
  grid.put(rows.from, costColumn.label, text.from);
  grid.put(rows.from, costColumn.value, period.from);
  grid.put(rows.to, costColumn.label, text.to);
  grid.put(rows.to, costColumn.value, period.to);
  if (live) {
    const conditions = periodConditions(cell(rows.from), cell(rows.to));
    grid.put(rows.from, costColumn.hidden, { formula: conditions.from });
    grid.put(rows.to, costColumn.hidden, { formula: conditions.to });
  }
  const hasMargin = analysis.profitSource === "margin";
  if (hasMargin) {
    grid.put(rows.margin, costColumn.label, text.margin);
    grid.put(rows.margin, costColumn.value, options.margin);
  }

  // The thirteen lines.
  [text.number, text.indicator, text.amountHeader, text.shareHeader].forEach((header, column) =>
    grid.put(rows.linesHeader, column, header),
  );
  const hasProfit = analysis.profitSource !== null;
  for (const line of partnershipLines) {
    const row = rows.lines[line];
    grid.put(row, costColumn.number, line);
    grid.put(row, costColumn.label, words.results.partnershipLines[line]);
    if ((line === "4" || line === "6") && !hasProfit) continue;
    grid.put(row, costColumn.value, {
      formula: `=IF(${position}=0,"",${lineFormula(layout, line, position)})`,
    });
    if (line === "1" || line === "2") continue;
    const amount = cell(rows.lines["3"]);
    grid.put(row, costColumn.share, {
      formula: `=IF(${position}=0,"",IF(${amount}=0,"",${cell(row)}/${amount}))`,
    });
  }
  if (!hasProfit) grid.put(rows.profitNote, costColumn.label, text.noProfit);

  const styles: Styled[] = [
    { area: at(0, 0), role: "title" },
    { area: at(1, 0), role: "subtitle" },
    { area: at(2, 0), role: "note" },
    { area: at(rows.customer, costColumn.label, 3), role: "label" },
    { area: at(rows.customer, costColumn.value), role: "input", align: "left" },
    { area: at(rows.from, costColumn.value, 2), role: live ? "input" : "label", align: "left" },
    { area: at(rows.linesHeader, 0, 1, 4), role: "header" },
    { area: at(rows.linesHeader, costColumn.value, 1, 2), role: "header", align: "right" },
    { area: at(rows.lines["1"], costColumn.value, partnershipLines.length, 2), role: "result" },
    ...partnershipLines.map((line): Styled => {
      const total = line === "3" || line === "5" || line === "6";
      const area = at(rows.lines[line], 0, 1, total ? 4 : 2);
      return { area, role: total ? "total" : "label" };
    }),
    ...partnershipLines
      .filter((line) => depth(line) > 0)
      .map((line): Styled => {
        const area = at(rows.lines[line], costColumn.label);
        return { area, role: "label", indent: depth(line) };
      }),
    { area: at(rows.profitNote, costColumn.label), role: "note" },
  ];
  if (hasMargin) {
    styles.push({ area: at(rows.margin, costColumn.label), role: "label" });
    styles.push({
      area: at(rows.margin, costColumn.value),
      role: live ? "input" : "label",
      align: "left",
    });
  }
  const validations: Validation[] = [
    {
      area: at(rows.customer, costColumn.value),
      kind: "listFrom",
      reference: names,
      prompt: { title: text.customer, text: text.customerPrompt },
      message: { title: text.customer, text: text.listMessage },
    },
  ];
  if (live) {
    validations.push({
      area: at(rows.from, costColumn.value, 2),
      kind: "date",
      prompt: { title: text.groups.period, text: text.datePrompt },
      message: { title: text.groups.period, text: text.dateMessage },
    });
    if (hasMargin)
      validations.push({
        area: at(rows.margin, costColumn.value),
        kind: "decimal",
        minimum: -10,
        maximum: 1,
        message: { title: text.margin, text: text.marginMessage },
      });
  }

  const common = ledger ? commonCosts(analysis, layout, words, grid) : null;
  const totals = listTotals(analysis, layout, words, grid);
  const checks = live ? listChecks(lists, rows.listChecks, words, grid) : null;
  if (ledger) typeBlock(analysis, layout, words, grid);

  const moneyLines = partnershipLines.filter((line) => line !== "2");
  return {
    name: layout.names.cost,
    blocks: [grid.block()],
    styles: [
      ...styles,
      ...(common?.styles ?? []),
      ...totals.styles,
      ...(checks?.styles ?? []),
      ...(ledger
        ? ([
            { area: at(rows.types, 0), role: "section" },
            { area: at(rows.types + 1, 0, 1, 4), role: "header" },
          ] as const)
        : []),
    ],
    numberFormats: [
      { area: at(rows.from, costColumn.value, 2), format: DATE },
      ...(hasMargin ? [{ area: at(rows.margin, costColumn.value), format: PERCENT }] : []),
      ...moneyLines.map((line) => ({
        area: at(rows.lines[line], costColumn.value),
        format: MONEY,
      })),
      { area: at(rows.lines["2"], costColumn.value), format: "#,##0" },
      { area: at(rows.lines["3"], costColumn.share, 11), format: PERCENT },
      ...(common?.numberFormats ?? []),
      ...totals.numberFormats,
      ...(checks?.numberFormats ?? []),
      ...(ledger
        ? [{ area: at(rows.types + 2, costColumn.ledger, ledger.types.length), format: MONEY }]
        : []),
    ],
    columnWidths: [
      { column: costColumn.number, width: 8 },
      { column: costColumn.label, width: 68 },
      { column: costColumn.value, width: 28 },
      { column: costColumn.share, columns: 9, width: 20 },
      { column: costColumn.hidden, width: 0 },
    ],
    names: [
      { name: cellNames.customer, area: at(rows.customer, costColumn.value) },
      { name: cellNames.from, area: at(rows.from, costColumn.value) },
      { name: cellNames.to, area: at(rows.to, costColumn.value) },
      ...(hasMargin ? [{ name: cellNames.margin, area: at(rows.margin, costColumn.value) }] : []),
      ...(ledger
        ? costLines.map((line) => ({
            name: cellNames.driver(line),
            area: at(rows.commonLines[line], costColumn.driver),
          }))
        : []),
    ],
    validations: [...validations, ...(common?.validations ?? [])],
    conditionalFormats: [
      { area: at(rows.customer, costColumn.share), formula: `=${position}=0`, look: "warning" },
      ...(live ? [alertLook(at(rows.alert, 0), cell(rows.alert, 0))] : []),
      ...(hasProfit
        ? [
            {
              area: at(rows.lines["6"], costColumn.value, 1, 2),
              formula: `=AND(ISNUMBER(${cell(rows.lines["6"])}),${cell(rows.lines["6"])}<0)`,
              look: "bad" as const,
            },
          ]
        : []),
      ...(common?.conditionalFormats ?? []),
      ...totals.conditionalFormats,
      ...(checks?.conditionalFormats ?? []),
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
    // Lines 1 and 6 follow from others.
    provenance: partnershipLines.flatMap((line) => {
      if (options.shownAs !== "names") return [];
      if (line === "1" || line === "6" || (line === "4" && !hasProfit)) return [];
      const fromSales = ["2", "3", "4"].includes(line);
      const list = fromSales ? sales.data.shape.id : ledger?.data.shape.id;
      return list === undefined
        ? []
        : [{ area: at(rows.lines[line], costColumn.value), list, figure: line }];
    }),
    showGridlines: false,
  };
}

/** The customer whose lines are shown, or what was typed in its place. */
function customerContent(
  { options: { customerCell }, customer, table }: Analysis,
  labels: CustomerLabels,
): Content {
  if (customerCell !== null)
    return typeof customerCell !== "object"
      ? customerCell
      : customerCell.label === "all"
        ? labels.all
        : labels.name(null);
  if (customer === null) return labels.all;
  return labels.name(table.rows.find(({ key }) => key === customer)?.name ?? null);
}

/** Sums and differences are made here, so that they can be followed; the rest is looked up. */
function lineFormula(layout: Layout, line: PartnershipLine, position: string): string {
  const at = (each: PartnershipLine) =>
    cellAddress(layout.rows.lines[each], costColumn.value, "both");
  switch (line) {
    case "1":
      return `IF(${at("2")}=0,"",${at("3")}/${at("2")})`;
    case "5":
      return `${at("5.1")}+${at("5.2")}+${at("5.3")}+${at("5.4")}`;
    case "5.1":
      return `${at("5.1.1")}+${at("5.1.2")}+${at("5.1.3")}`;
    case "6":
      return `${at("4")}-${at("5")}`;
    default: {
      const figure: FigureColumn = line;
      return `INDEX(${onCustomers(layout, figureColumn(figure), "total")},${position})`;
    }
  }
}
