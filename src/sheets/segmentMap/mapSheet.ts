import type { SheetWords } from "../../languages/language";
import { periodConditions } from "../formulas/criteria";
import { alertFormula, alertLook, listChecks } from "../formulas/listChecks";
import { rowSpan } from "../formulas/listRange";
import { titleFormula } from "../formulas/titleFormula";
import { Grid } from "../grid";
import type { Provenance, SheetPlan, Styled, Validation } from "../plan";
import { cellAddress } from "../reference";
import type { CustomerLabels } from "../salesList/customerLabels";
import type { Analysis } from "./analysis";
import { cellNames } from "./cellNames";
import { lineBlock, mapCharts } from "./charts";
import { classBlock } from "./classBlock";
import { mapColumn, mapRow, quadrants, type Layout } from "./layout";
import { CLASSES } from "./options";
import { quadrantBlock } from "./quadrantBlock";
import { thresholdBlock } from "./thresholdBlock";

const DATE = "yyyy-mm-dd";
/** Days of an average month, as the purchases a month are counted. */
const MONTH = "30.4375";

/** The map: period, thresholds, quadrants, the chart, and the classes of frequency against the norm. */
export function mapSheet(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  statement: string,
  labels: CustomerLabels,
): SheetPlan {
  const text = words.segmentMap;
  const { sales, period, live } = analysis;
  const grid = new Grid();
  const { value, label } = mapColumn;
  const cell = (row: number, column: number = value) => cellAddress(row, column, "both");
  const at = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
  const lists = [checkedList(analysis)];

  grid.put(0, 0, {
    formula: titleFormula(
      text.sheetTitle,
      words.salesList,
      null,
      cell(mapRow.from),
      cell(mapRow.to),
    ),
  });
  grid.put(1, 0, text.source(sales.data.shape.name, rowSpan(sales.data)));
  grid.put(2, 0, statement);
  if (live.sums) grid.put(mapRow.alert, 0, { formula: alertFormula(lists, mapRow, words) });
  grid.put(mapRow.from, label, words.salesList.from);
  grid.put(mapRow.from, value, period.from);
  grid.put(mapRow.to, label, words.salesList.to);
  grid.put(mapRow.to, value, period.to);
  grid.put(mapRow.months, label, text.months);
  grid.put(mapRow.months, value, {
    formula: `=(${cell(mapRow.to)}-${cell(mapRow.from)}+1)/${MONTH}`,
  });
  if (live.sums) {
    const conditions = periodConditions(cell(mapRow.from), cell(mapRow.to));
    grid.put(mapRow.from, mapColumn.hidden, { formula: conditions.from });
    grid.put(mapRow.to, mapColumn.hidden, { formula: conditions.to });
  }

  const charts = mapCharts(layout, words);
  // Below each chart stands what it shows, for readers who do not see it.
  const captions = charts.flatMap(({ place, description }) =>
    sentences(description).map((text, position) => ({
      row: place.row + place.rows + position,
      text,
    })),
  );
  for (const { row, text: sentence } of captions) grid.put(row, label, sentence);

  const blocks = [
    thresholdBlock(analysis, layout, words, grid),
    quadrantBlock(analysis, layout, words, labels, grid),
    classBlock(analysis, layout, words, grid),
    lineBlock(layout, words, grid),
    ...(live.sums ? [listChecks(lists, mapRow.listChecks, words, grid)] : []),
  ];
  const styles: Styled[] = [
    { area: at(0, 0), role: "title" },
    { area: at(1, 0), role: "subtitle" },
    { area: at(2, 0), role: "note" },
    { area: at(mapRow.from, label, 3), role: "label" },
    { area: at(mapRow.from, value, 2), role: live.sums ? "input" : "label", align: "right" },
    { area: at(mapRow.months, value), role: "result" },
    ...captions.map(({ row }): Styled => ({ area: at(row, label), role: "muted" })),
  ];
  const dates: Validation[] = live.sums
    ? [
        {
          area: at(mapRow.from, value, 2),
          kind: "date",
          prompt: { title: text.period, text: words.salesList.datePrompt },
          message: { title: text.period, text: words.salesList.dateMessage },
        },
      ]
    : [];
  const classes = Array.from({ length: CLASSES }, (_, position) => position);
  return {
    name: layout.names.map,
    blocks: [grid.block()],
    styles: [...styles, ...blocks.flatMap((block) => block.styles)],
    numberFormats: [
      { area: at(mapRow.from, value, 2), format: DATE },
      { area: at(mapRow.months, value), format: "0.00" },
      ...blocks.flatMap((block) => block.numberFormats),
    ],
    columnWidths: [
      { column: mapColumn.number, width: 6 },
      { column: label, width: 34 },
      { column: value, width: 32 },
      { column: mapColumn.median, columns: 7, width: 17 },
      { column: mapColumn.hidden, width: 0 },
    ],
    names: [
      { name: cellNames.from, area: at(mapRow.from, value) },
      { name: cellNames.to, area: at(mapRow.to, value) },
      { name: cellNames.purchaseThreshold, area: at(mapRow.purchaseThreshold, value) },
      { name: cellNames.frequencyThreshold, area: at(mapRow.frequencyThreshold, value) },
      ...classes.flatMap((position) => {
        const row = mapRow.firstClass + position;
        return [
          { name: cellNames.className(position), area: at(row, label) },
          { name: cellNames.norm(position), area: at(row, mapColumn.norm) },
          ...(position > 0 ? [{ name: cellNames.classFrom(position), area: at(row, value) }] : []),
        ];
      }),
    ],
    validations: [...dates, ...blocks.flatMap((block) => block.validations)],
    conditionalFormats: [
      ...(live.sums ? [alertLook(at(mapRow.alert, 0), cell(mapRow.alert, 0))] : []),
      ...blocks.flatMap((block) => block.conditionalFormats),
    ],
    charts,
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
    provenance: figuresOf(analysis, layout),
    showGridlines: false,
  };
}

/** Sales and profit of each quadrant, of nobody and of all. */
function figuresOf({ sales, map }: Analysis, { columns }: Layout): Provenance[] {
  const groups: [string, number][] = [
    ...quadrants.map((quadrant): [string, number] => [
      String(quadrant),
      mapRow.firstQuadrant + quadrant - 1,
    ]),
    ...(map.withoutCustomer ? [["", mapRow.withoutCustomer] as [string, number]] : []),
    ["all", mapRow.total],
  ];
  return groups.flatMap(([group, row]) =>
    (["sales", "profit"] as const)
      .filter((figure) => columns[figure] !== null)
      .map((figure) => ({
        area: { row, column: mapColumn[figure], rows: 1, columns: 1 },
        list: sales.data.shape.id,
        figure: `${figure}:${group}`,
      })),
  );
}

/** A sentence a line: a long text would run out of the window. */
function sentences(text: string): string[] {
  return text.split(/(?<=\.) /);
}

/** The sales list, with the columns in which the formulas need numbers or dates. */
function checkedList({ sales }: Analysis) {
  const amounts = sales.computed ? ["quantity", "price", "discount"] : ["amount"];
  return {
    data: sales.data,
    numeric: [...amounts, "date", "profit", "costOfGoods"].flatMap((id) => sales.roles[id] ?? []),
    filled: sales.roles.date!,
  };
}
