import type { workbench as english } from "../../languages/en/workbench";
import { firstContactOf, sourceOf } from "./acquisition";
import { serial } from "./calendar";
import { customers, prospect, type Customer } from "./customers";
import { simulateDairy, type Dairy } from "./dairy";
import { assets, type Material, type StockItem } from "./operations";
import type { ProductId } from "./products";

export type SampleWords = (typeof english)["sample"];

/** A text is always text, whatever it begins with; null is a blank; dates are serial numbers. */
export type SampleCell = string | number | boolean | null;

export interface SampleColumn {
  header: string;
  /** In characters of the standard font. */
  width: number;
  /** Excel's own number format in English; General when absent. */
  format?: string;
}

/** One list on a sheet of its own: a table that begins in A1, with a header row and a filter. */
export interface SampleSheet {
  /** Name of the sheet and of the table. */
  name: string;
  columns: SampleColumn[];
  rows: SampleCell[][];
}

export interface SampleWorkbook {
  name: string;
  sheets: SampleSheet[];
}

type HeaderId = keyof SampleWords["headers"];
type Column<T> = readonly [
  header: HeaderId,
  width: number,
  value: (item: T) => SampleCell,
  format?: string,
];

const FILTER_BUTTON = 6;
const MARGIN = 2;
const DATE = "yyyy-mm-dd";
const MONTH = "yyyy-mm";
const MONEY = "#,##0.00";
const UNITS = "#,##0";
const PERCENT = "0%";

/** Texts are as wide as they are long; what a number takes is known beforehand. */
const textLength = (cell: SampleCell | undefined): number =>
  typeof cell === "string" ? cell.length : 0;

/**
 * The dairy wholesaler's two years as a workbook of eleven lists. The figures and the names of customers are
 * the same in every language; sheets, headers, products and kinds are in the words given.
 */
export function sampleWorkbook(words: SampleWords, dairy: Dairy = simulateDairy()): SampleWorkbook {
  const product = (id: ProductId): string => (id === "doublePack" ? "=1+1" : words.products[id]);
  const sheet = <T>(
    id: keyof SampleWords["sheets"],
    items: readonly T[],
    columns: readonly Column<T>[],
  ): SampleSheet => {
    const rows = items.map((item) => columns.map(([, , value]) => value(item)));
    const longest = (column: number): number =>
      rows.reduce((most, { [column]: cell }) => Math.max(most, textLength(cell)), 0);
    return {
      name: words.sheets[id],
      columns: columns.map(([header, least, , format], column) => ({
        header: words.headers[header],
        width: Math.max(
          least,
          longest(column) + MARGIN,
          // The filter's button stands beside the header's text.
          words.headers[header].length + FILTER_BUTTON,
        ),
        ...(format ? { format } : {}),
      })),
      rows,
    };
  };

  return {
    name: words.workbook,
    sheets: [
      sheet("sales", dairy.sales, [
        ["date", 12, ({ date }) => date, DATE],
        ["order", 10, ({ order }) => order],
        ["customer", 18, ({ customer }) => customer?.name ?? null],
        ["product", 20, (sale) => product(sale.product.id)],
        ["productGroup", 20, (sale) => words.groups[sale.product.group]],
        ["quantity", 10, ({ quantity }) => quantity, UNITS],
        ["price", 9, ({ price }) => price, MONEY],
        ["discount", 10, ({ discount }) => discount, PERCENT],
        ["amount", 12, ({ amount }) => amount, MONEY],
        ["costOfGoods", 14, ({ costOfGoods }) => costOfGoods, MONEY],
        [
          "profit",
          12,
          ({ amount, costOfGoods }) => Math.round((amount - costOfGoods) * 100) / 100,
          MONEY,
        ],
        ["source", 20, ({ customer }) => customer && words.sources[sourceOf(customer)]],
        ["firstContact", 14, ({ customer }) => customer && firstContactOf(customer), DATE],
      ]),
      sheet("costs", dairy.costs, [
        ["date", 12, ({ date }) => date, DATE],
        ["costType", 30, ({ type }) => words.costTypes[type]],
        ["customer", 18, ({ customer }) => customer],
        ["amount", 12, ({ amount }) => amount, MONEY],
        ["comment", 42, ({ comment }) => words.comments[comment]],
      ]),
      sheet("customers", [...customers, null], customerColumns(words)),
      sheet("production", dairy.production, [
        ["month", 10, ({ month }) => month, MONTH],
        ["product", 22, (item) => product(item.product.id)],
        ["output", 12, ({ output }) => output, UNITS],
        ["capacity", 12, ({ capacity }) => capacity, UNITS],
        ["unitsInDemand", 20, ({ inDemand }) => inDemand, UNITS],
        ["price", 10, ({ price }) => price, MONEY],
        ["materialCost", 22, ({ materialCost }) => materialCost, MONEY],
        ["secondaryMaterialCost", 30, (item) => item.secondaryMaterialCost, MONEY],
      ]),
      sheet("deliveries", dairy.deliveries, [
        ["date", 12, ({ date }) => date, DATE],
        ["supplier", 22, ({ supplier }) => supplier],
        ["material", 16, ({ material }) => words.materials[material]],
        ["planned", 12, ({ planned }) => planned, UNITS],
        ["delivered", 12, ({ delivered }) => delivered, UNITS],
      ]),
      sheet("stock", dairy.stock, [
        ["month", 10, ({ month }) => month, MONTH],
        ["item", 20, ({ item }) => stockItem(words, item)],
        ["kind", 12, ({ kind }) => words.stockKinds[kind]],
        ["opening", 12, ({ opening }) => opening, UNITS],
        ["closing", 12, ({ closing }) => closing, UNITS],
      ]),
      sheet("products", dairy.products, [
        ["product", 22, (item) => product(item.product.id)],
        ["price", 10, ({ price }) => price, MONEY],
        ["cost", 15, ({ cost }) => cost, MONEY],
        ["unitsSold", 18, ({ unitsSold }) => unitsSold, UNITS],
        ["marketPrice", 16, ({ marketPrice }) => marketPrice, MONEY],
      ]),
      sheet("assets", assets, [
        ["asset", 20, ({ asset }) => words.assets[asset]],
        ["group", 18, ({ group }) => words.assetGroups[group]],
        ["cost", 15, ({ cost }) => cost, UNITS],
        ["depreciation", 16, ({ depreciation }) => depreciation, UNITS],
        ["workers", 12, ({ workers }) => workers, UNITS],
        ["mechanisedWorkers", 32, ({ mechanisedWorkers }) => mechanisedWorkers, UNITS],
      ]),
      sheet("webShop", dairy.webShop, [
        ["month", 10, ({ month }) => month, MONTH],
        ["step", 20, ({ step }) => words.steps[step]],
        ["visitors", 12, ({ count }) => count, UNITS],
      ]),
      sheet("programmes", dairy.programmes, [
        ["programme", 34, ({ programme }) => words.programmes[programme]],
        ["programmeKind", 16, ({ kind }) => words.programmeKinds[kind]],
        ["spending", 12, ({ spending }) => spending, MONEY],
        ["incrementalProfit", 14, ({ profit }) => profit, MONEY],
        ["profitWithout", 14, ({ baseline }) => baseline, MONEY],
      ]),
      sheet("complaints", dairy.complaints, [
        ["date", 12, ({ date }) => date, DATE],
        ["customer", 18, ({ customer }) => customer],
        ["complaint", 36, ({ complaint }) => words.complaintTexts[complaint]],
        ["outcome", 30, ({ outcome }) => outcome && words.outcomes[outcome]],
      ]),
    ],
  };
}

/** Columns of the customers; null is the prospect, of whom little is known yet. */
function customerColumns(words: SampleWords): Column<Customer | null>[] {
  const yesOrNo = (consent: boolean | null): SampleCell =>
    consent === null ? null : consent ? words.yes : words.no;
  return [
    ["customer", 18, (customer) => customer?.name ?? prospect],
    ["customerKind", 26, (customer) => words.kinds[customer?.kind ?? "hotel"]],
    ["since", 16, (customer) => (customer ? serial(...customer.since) : null), DATE],
    ["segment", 14, (customer) => (customer ? words.segments[customer.segment] : null)],
    ["payment", 14, (customer) => (customer ? words.payments[customer.payment] : null)],
    ["consent", 12, (customer) => yesOrNo(customer?.consent ?? null)],
  ];
}

function stockItem(words: SampleWords, item: StockItem): string {
  return item === "cheese" || item === "butter"
    ? words.stockItems[item]
    : words.materials[item satisfies Material | "starter"];
}
