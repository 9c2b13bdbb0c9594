import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import type { SegmentCustomer } from "../../marketing/segmentMap";
import { equalTo } from "../columns/criterion";
import { criterionInKey, rowInKey, type CodeKey } from "../customerCodes/keySheet";
import { sumIfs, within } from "../formulas/criteria";
import { alertLook } from "../formulas/listChecks";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { ConditionalFormat, Content, SheetPlan } from "../plan";
import { cellAddress } from "../reference";
import type { CustomerLabels } from "../salesList/customerLabels";
import { purchaseCount, salesRanges } from "../salesList/workingSheet";
import type { Analysis } from "./analysis";
import {
  firstCustomerRow,
  mapColumn,
  mapRow,
  onMap,
  quadrants,
  rangeOnMap,
  type CustomerColumns,
  type Layout,
} from "./layout";
import { CLASSES } from "./options";
import { periodOn } from "./period";

/** Every customer with the figures, the quadrant and its action, by quadrant and then by sales. */
export function customersSheet(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  statement: string,
  labels: CustomerLabels,
  codeKey: CodeKey | null,
): SheetPlan {
  const text = words.segmentMap;
  const { map, sales, live, options } = analysis;
  const { columns, names } = layout;
  const last = columns.frequencyClass;
  const width = (live.sums ? columns.chartY : last) + 1;
  const row = (cells: Partial<Record<keyof CustomerColumns, Content>>): Content[] => {
    const filled = Array<Content>(width).fill(null);
    for (const [id, content] of Object.entries(cells)) {
      const at = columns[id as keyof CustomerColumns];
      if (at !== null) filled[at] = content;
    }
    return filled;
  };
  const of = customerRows(analysis, layout, words, codeKey);
  const rows = map.customers.map((customer, position) =>
    row({ name: labels.name(customer.name), ...of(customer, firstCustomerRow + position) }),
  );
  if (map.withoutCustomer)
    rows.push(row({ name: labels.name(null), ...of(null, firstCustomerRow + rows.length) }));

  const all = (column: number, count = 1) => ({
    row: firstCustomerRow,
    column,
    rows: rows.length,
    columns: count,
  });
  const header = (column: number, count: number) => ({
    row: firstCustomerRow - 1,
    column,
    rows: 1,
    columns: count,
  });
  const numeric = columns.quadrant - 1;
  const chart = live.sums ? [columns.chartX, columns.chartY] : [];
  const figures = (["purchases", "sales", "profit"] as const).flatMap((figure) => {
    // Rows behind a figure would say whose it is.
    const column = options.shownAs === "names" ? columns[figure] : null;
    return column === null ? [] : [{ area: all(column), list: sales.data.shape.id, figure }];
  });
  return {
    name: names.customers,
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [
          row({ name: text.customersTitle }),
          row({ name: statement }),
          row({ name: live.sums ? { formula: `=${onMap(layout, mapRow.alert, 0)}&""` } : null }),
          row({
            name: words.salesList.customer,
            purchases: text.purchases,
            sales: text.sales,
            profit: text.profit,
            average: text.averagePurchase,
            perMonth: text.purchasesPerMonth,
            quadrant: text.number,
            quadrantName: text.quadrant,
            action: text.action,
            frequencyClass: text.frequencyClass,
            ...(live.sums && { chartX: text.chartX, chartY: text.chartY }),
          }),
        ],
      },
      { row: firstCustomerRow, column: 0, rows },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      { area: header(0, last + 1), role: "header", wrap: true },
      { area: header(1, numeric), role: "header", wrap: true, align: "right" },
      { area: header(columns.quadrant, 1), role: "header", align: "center" },
      { area: all(0), role: "label" },
      { area: all(columns.quadrant), role: "label", align: "center" },
      // Who bought nothing is known where sums are values; they stand last.
      ...(live.sums || rows.length === layout.drawn
        ? []
        : [
            {
              area: {
                row: firstCustomerRow + layout.drawn,
                column: 0,
                rows: rows.length - layout.drawn,
                columns: last + 1,
              },
              role: "muted" as const,
            },
          ]),
      ...chart.map((column) => ({ area: all(column), role: "muted" as const })),
      ...chart.map((column) => ({
        area: header(column, 1),
        role: "header" as const,
        wrap: true,
        align: "right" as const,
      })),
    ],
    numberFormats: [
      { area: all(columns.purchases), format: "#,##0" },
      { area: all(columns.sales, columns.perMonth - columns.sales), format: MONEY_OR_DASH },
      { area: all(columns.perMonth), format: "0.00" },
      ...chart.map((column) => ({ area: all(column), format: "#,##0.00" })),
    ],
    columnWidths: [
      { column: 0, width: 32 },
      { column: 1, columns: numeric, width: 16 },
      { column: columns.quadrant, width: 8 },
      { column: columns.quadrantName, width: 26 },
      { column: columns.action, width: 42 },
      { column: last, width: 26 },
      ...(columns.key === null ? [] : [{ column: columns.key, width: 0 }]),
      ...chart.map((column) => ({ column, width: 16 })),
    ],
    conditionalFormats: [
      ...(live.sums
        ? [
            alertLook({ row: 2, column: 0, rows: 1, columns: 1 }, cellAddress(2, 0, "both")),
            {
              area: all(0, last + 1),
              formula: `=${cellAddress(firstCustomerRow, columns.quadrant, "column")}=""`,
              look: "muted",
            } satisfies ConditionalFormat,
          ]
        : []),
    ],
    freeze: { rows: firstCustomerRow, columns: 1 },
    print: { orientation: "landscape", titleRows: firstCustomerRow },
    rowIds: {
      column: width,
      row: firstCustomerRow,
      ids: [
        ...map.customers.map(({ name }) => keyText(labels.name(name))),
        ...(map.withoutCustomer ? [""] : []),
      ],
    },
    provenance: figures,
  };
}

type Cells = Partial<Record<keyof CustomerColumns, Content>>;

/** What stands in a customer's row beside the name; null is for sales without a customer, which are in no quadrant. */
function customerRows(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  codeKey: CodeKey | null,
): (customer: SegmentCustomer | null, row: number) => Cells {
  const { columns } = layout;
  const { live, map } = analysis;
  const sums = live.sums ? liveSums(analysis, layout, codeKey) : null;
  return (customer, row) => {
    const at = (column: number) => cellAddress(row, column, "column");
    const own: Cells = sums ? sums(customer, row) : {};
    if (!customer) {
      const { purchases = 0, sales = 0, profit = null } = map.withoutCustomer ?? {};
      return sums
        ? { ...own, chartX: 0, chartY: { formula: "=NA()" } }
        : { purchases, sales, profit };
    }
    if (!sums) {
      own.purchases = customer.purchases;
      own.sales = customer.sales;
      own.profit = customer.profit;
      own.average = customer.averagePurchase;
      own.perMonth = customer.purchasesPerMonth;
    } else {
      const none = `${at(columns.purchases)}=0`;
      const months = onMap(layout, mapRow.months, mapColumn.value);
      own.average = {
        formula: `=IF(${none},"",${at(columns.sales)}/${at(columns.purchases)})`,
      };
      own.perMonth = { formula: `=IF(${none},"",${at(columns.purchases)}/${months})` };
      own.chartX = { formula: `=IF(${none},0,${at(columns.perMonth)})` };
      own.chartY = { formula: `=IF(${none},NA(),${at(columns.average)})` };
    }
    const ofSegment = live.segments
      ? liveSegment(layout, at, live.sums ? `${at(columns.purchases)}=0` : null)
      : segmentValues(analysis, words, customer);
    return { ...own, ...(live.sums || customer.quadrant !== null ? ofSegment : {}) };
  };
}

/** What is summed over the sales list. */
function liveSums(analysis: Analysis, layout: Layout, codeKey: CodeKey | null) {
  const { columns, names } = layout;
  const ranges = salesRanges(analysis.sales, names.working ?? "");
  const period = within(periodOn(layout), ranges.date);
  return (customer: SegmentCustomer | null, row: number): Cells => {
    const cell = cellAddress(row, columns.key!, "column");
    const key = customer ? (codeKey ? criterionInKey(codeKey, cell) : cell) : `""`;
    const criteria = [ranges.customer, key, ...period];
    const sales = cellAddress(row, columns.sales, "column");
    const profit = ranges.profit
      ? sumIfs(ranges.profit, criteria)
      : ranges.costOfGoods && `${sales}-${sumIfs(ranges.costOfGoods, criteria)}`;
    return {
      key: !customer
        ? null
        : codeKey
          ? { formula: `=${rowInKey(codeKey, cellAddress(row, columns.name, "column"))}` }
          : equalTo(customer.name),
      purchases: { formula: `=${purchaseCount(ranges, criteria)}` },
      sales: { formula: `=${sumIfs(ranges.amount, criteria)}` },
      ...(profit && { profit: { formula: `=${profit}` } }),
    };
  };
}

/**
 * The quadrant by the thresholds in use: 4 is low and rare, high cost is one less, frequent two less.
 * @param none whether there is no purchase; null where there is one for certain
 */
function liveSegment(layout: Layout, at: (column: number) => string, none: string | null): Cells {
  const { columns } = layout;
  const where = (formula: string): Content => ({
    formula: none === null ? `=${formula}` : `=IF(${none},"",${formula})`,
  });
  const high = (figure: number, row: number) => {
    const limit = onMap(layout, row, mapColumn.inUse);
    const above = onMap(layout, row, mapColumn.hidden);
    return `IF(${above},${at(figure)}>${limit},${at(figure)}>=${limit})`;
  };
  const frequent = high(columns.perMonth, mapRow.frequencyThreshold);
  const dear = high(columns.average, mapRow.purchaseThreshold);
  const ofQuadrant = (column: number) =>
    rangeOnMap(layout, mapRow.firstQuadrant, column, quadrants.length);
  const look = (column: number) =>
    where(`LOOKUP(${at(columns.quadrant)},${ofQuadrant(mapColumn.number)},${ofQuadrant(column)})`);
  const classes = (column: number) => rangeOnMap(layout, mapRow.firstClass, column, CLASSES);
  return {
    quadrant: where(`4-2*${frequent}-${dear}`),
    quadrantName: look(mapColumn.label),
    action: look(mapColumn.value),
    frequencyClass: where(
      `LOOKUP(${at(columns.perMonth)},${classes(mapColumn.value)},${classes(mapColumn.label)})`,
    ),
  };
}

function segmentValues(
  { options }: Analysis,
  words: SheetWords,
  { quadrant, frequencyClass }: SegmentCustomer,
): Cells {
  if (quadrant === null || frequencyClass === null) return {};
  const { names, actions } = words.results.QUADRANT;
  return {
    quadrant,
    quadrantName: names[quadrant],
    action: actions[quadrant],
    frequencyClass:
      options.classNames[frequencyClass] ?? words.segmentMap.classNames[frequencyClass]!,
  };
}
