import type { SheetWords } from "../../languages/language";
import type { BlockLook } from "../blockLook";
import type { Grid } from "../grid";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Content } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { mapColumn, mapRow, onCustomers, type Layout } from "./layout";
import { CLASSES } from "./options";

/** Customers and sales by class of frequency, against the norm of the user. */
export function classBlock(
  { options, live }: Analysis,
  layout: Layout,
  words: SheetWords,
  grid: Grid,
): BlockLook {
  const text = words.segmentMap;
  const first = mapRow.firstClass;
  const total = mapRow.classTotal;
  const at = (row: number, column: number) => cellAddress(row, column);
  const all = (column: number) => areaAddress({ row: first, column, rows: CLASSES, columns: 1 });
  const frequency = onCustomers(layout, layout.columns.perMonth);
  const sales = onCustomers(layout, layout.columns.sales);
  const share = (row: number, column: number): Content => {
    const whole = cellAddress(total, column, "row");
    return { formula: `=IF(${whole}=0,"",${at(row, column)}/${whole})` };
  };
  const fromNorm = (row: number, column: number): Content => ({
    formula: `=IF(${at(row, column)}="","",${at(row, column)}-${at(row, mapColumn.norm)})`,
  });

  grid.put(mapRow.classes, 0, text.classes);
  [
    text.number,
    text.frequencyClass,
    text.classFrom,
    text.customers,
    text.shareOfBuyers,
    text.sales,
    text.shareOfTheirSales,
    text.norm,
    text.customersFromNorm,
    text.salesFromNorm,
  ].forEach((header, column) => grid.put(first - 1, column, header));
  for (let position = 0; position < CLASSES; position += 1) {
    const row = first + position;
    const within = [
      `ISNUMBER(${frequency})`,
      `(${frequency}>=${at(row, mapColumn.value)})`,
      ...(position < CLASSES - 1 ? [`(${frequency}<${at(row + 1, mapColumn.value)})`] : []),
    ].join("*");
    grid.put(row, mapColumn.number, position + 1);
    grid.put(row, mapColumn.label, options.classNames[position] ?? text.classNames[position]!);
    grid.put(row, mapColumn.value, options.classesFrom[position]!);
    grid.put(row, mapColumn.customers, { formula: `=SUMPRODUCT(1*${within})` });
    grid.put(row, mapColumn.sales, { formula: `=SUMPRODUCT(${within}*${sales})` });
    grid.put(row, mapColumn.norm, options.norm[position]!);
  }
  grid.put(total, mapColumn.label, text.total);
  for (const column of [mapColumn.customers, mapColumn.sales, mapColumn.norm])
    grid.put(total, column, { formula: `=SUM(${all(column)})` });
  for (let row: number = first; row <= total; row += 1) {
    grid.put(row, mapColumn.customerShare, share(row, mapColumn.customers));
    grid.put(row, mapColumn.salesShare, share(row, mapColumn.sales));
    if (row === total) continue;
    grid.put(row, mapColumn.customersFromNorm, fromNorm(row, mapColumn.customerShare));
    grid.put(row, mapColumn.salesFromNorm, fromNorm(row, mapColumn.salesShare));
  }
  // The norm is a whole: shares that do not add up to it are an oversight.
  const norm = at(total, mapColumn.norm);
  const limits = all(mapColumn.value);
  const rises = `SUMPRODUCT(1*(${areaAddress({ row: first + 1, column: mapColumn.value, rows: CLASSES - 1, columns: 1 })}<=${areaAddress({ row: first, column: mapColumn.value, rows: CLASSES - 1, columns: 1 })}))`;
  const quote = (sentence: string) => `"${sentence.replaceAll('"', '""')}"`;
  grid.put(total, mapColumn.value, {
    formula: `=IF(OR(COUNT(${limits})<${CLASSES},${rises}>0),${quote(text.limitsMustRise)},"")`,
  });
  grid.put(total, mapColumn.customersFromNorm, {
    formula: `=IF(ABS(${norm}-1)<0.0005,"",${quote(text.normMustBeWhole)})`,
  });

  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  const width = mapColumn.salesFromNorm + 1;
  const input = live.segments ? "input" : "label";
  return {
    styles: [
      { area: area(mapRow.classes, 0, 1, 1), role: "section" },
      { area: area(first - 1, 0, 1, width), role: "header", wrap: true },
      { area: area(first - 1, mapColumn.value, 1, width - 2), role: "header", align: "right" },
      { area: area(first, 0, CLASSES, 1), role: "label", align: "left" },
      { area: area(first, mapColumn.label, CLASSES, 1), role: input },
      { area: area(first, mapColumn.value, 1, 1), role: "label" },
      { area: area(first + 1, mapColumn.value, CLASSES - 1, 1), role: input, align: "right" },
      { area: area(first, mapColumn.customers, CLASSES, 4), role: "result" },
      { area: area(first, mapColumn.norm, CLASSES, 1), role: "input", align: "right" },
      { area: area(first, mapColumn.customersFromNorm, CLASSES, 2), role: "result" },
      { area: area(total, 0, 1, width), role: "total" },
    ],
    numberFormats: [
      { area: area(first, mapColumn.value, CLASSES, 1), format: "General" },
      { area: area(first, mapColumn.customers, CLASSES + 1, 1), format: "#,##0" },
      { area: area(first, mapColumn.customerShare, CLASSES + 1, 1), format: "0.0%" },
      { area: area(first, mapColumn.sales, CLASSES + 1, 1), format: MONEY_OR_DASH },
      { area: area(first, mapColumn.salesShare, CLASSES + 1, 2), format: "0.0%" },
      { area: area(first, mapColumn.customersFromNorm, CLASSES, 2), format: "+0.0%;-0.0%;0.0%" },
    ],
    validations: [
      ...(live.segments
        ? [
            {
              area: area(first + 1, mapColumn.value, CLASSES - 1, 1),
              kind: "decimal" as const,
              minimum: 0,
              maximum: 1000,
              prompt: { title: text.classes, text: text.classFromPrompt },
              message: { title: text.classes, text: text.limitsMustRise },
            },
          ]
        : []),
      {
        area: area(first, mapColumn.norm, CLASSES, 1),
        kind: "decimal",
        minimum: 0,
        maximum: 1,
        prompt: { title: text.norm, text: text.normPrompt },
        message: { title: text.norm, text: text.normMessage },
      },
    ],
    conditionalFormats: [mapColumn.value, mapColumn.customersFromNorm].map((column) => ({
      area: area(total, column, 1, 1),
      formula: `=${cellAddress(total, column, "both")}<>""`,
      look: "warning",
    })),
  };
}
