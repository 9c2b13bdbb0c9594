import type { Breakdown, Indicator, IndicatorContext } from "./indicator";
import { isNumber, quotient, sumOf, whereAny, within } from "./sums";

/**
 * The figures that the user's production, delivery, stock, product and asset lists can give the rater of the
 * potential-capacity programme. A row counts only where all the figures it needs are numbers, above and below
 * the line alike, so that a missing figure does not bend a share.
 */

/** Rows of production in the period. */
const produced = ({ column, period }: IndicatorContext) => within(column("month"), period);

/** Rows of the stock list in the last month of the period, of one kind. */
function carriedOver({ column, period, term }: IndicatorContext, kind: string): string {
  const closing = column("closing");
  const month = column("month");
  const to = period?.to ?? `MAX(${month})`;
  const rows = [
    `--(${column("kind")}=${term(kind)})`,
    `--(${month}>=DATE(YEAR(${to}),MONTH(${to}),1))`,
    `--(${month}<${to}+1)`,
  ];
  return whereAny(sumOf(...rows, isNumber(closing)), sumOf(...rows, closing));
}

/** Σ units sold × price or cost, over the products of which both are known. */
function sold({ column }: IndicatorContext, value: "price" | "cost", known: string): string {
  return sumOf(isNumber(column(known)), column(value), column("unitsSold"));
}

const profit = (context: IndicatorContext) =>
  `(${sold(context, "price", "cost")}-${sold(context, "cost", "price")})`;

export const indicators = [
  {
    id: "utilisation",
    item: "capacityUse",
    unit: "share",
    input: "production",
    roles: ["output", "capacity"],
    dated: "month",
    expression: (context) => {
      const [output, capacity] = [context.column("output"), context.column("capacity")];
      return quotient(
        sumOf(...produced(context), isNumber(capacity), output),
        sumOf(...produced(context), isNumber(output), capacity),
      );
    },
  },
  {
    id: "spareCapacity",
    item: "capacityUse",
    unit: "number",
    input: "production",
    roles: ["output", "capacity"],
    dated: "month",
    expression: (context) => {
      const [output, capacity] = [context.column("output"), context.column("capacity")];
      const both = [...produced(context), isNumber(output), isNumber(capacity)];
      const spare = [...both, `--(${capacity}>${output})`];
      return whereAny(sumOf(...both), `${sumOf(...spare, capacity)}-${sumOf(...spare, output)}`);
    },
  },
  {
    id: "demandShareUnits",
    item: "productsInDemand",
    unit: "share",
    input: "production",
    roles: ["output", "demand"],
    dated: "month",
    expression: (context) => {
      const [output, demand] = [context.column("output"), context.column("demand")];
      return quotient(
        sumOf(...produced(context), isNumber(output), demand),
        sumOf(...produced(context), isNumber(demand), output),
      );
    },
  },
  {
    id: "demandShareMoney",
    item: "productsInDemand",
    unit: "share",
    input: "production",
    roles: ["output", "demand", "price"],
    dated: "month",
    expression: (context) => {
      const [output, demand] = [context.column("output"), context.column("demand")];
      const price = context.column("price");
      return quotient(
        sumOf(...produced(context), isNumber(output), demand, price),
        sumOf(...produced(context), isNumber(demand), output, price),
      );
    },
  },
  {
    id: "assetCost",
    item: "technicalEquipment",
    unit: "number",
    input: "assets",
    roles: ["assetCost"],
    expression: ({ column }) =>
      whereAny(`COUNT(${column("assetCost")})`, `SUM(${column("assetCost")})`),
  },
  {
    id: "assetWear",
    item: "technicalEquipment",
    unit: "share",
    input: "assets",
    roles: ["assetCost", "depreciation"],
    expression: ({ column }) =>
      quotient(
        sumOf(isNumber(column("assetCost")), column("depreciation")),
        sumOf(isNumber(column("depreciation")), column("assetCost")),
      ),
  },
  {
    id: "mechanisation",
    item: "technicalEquipment",
    unit: "share",
    input: "assets",
    roles: ["workers", "mechanisedWorkers"],
    expression: ({ column }) =>
      quotient(
        sumOf(isNumber(column("workers")), column("mechanisedWorkers")),
        `SUM(${column("workers")})`,
      ),
  },
  {
    id: "rhythm",
    item: "purchaseTerms",
    unit: "share",
    input: "deliveries",
    roles: ["planned", "delivered"],
    dated: "date",
    expression: ({ column, period }) => {
      const [planned, delivered] = [column("planned"), column("delivered")];
      const due = within(column("date"), period);
      const both = [...due, isNumber(planned), isNumber(delivered)];
      // The smaller of the two, delivery by delivery; a blank means that nothing came.
      const smaller = `${sumOf(...both, `--(${delivered}<${planned})`, delivered)}+${sumOf(...both, `--(${delivered}>=${planned})`, planned)}`;
      return quotient(`(${smaller})`, sumOf(...due, planned));
    },
  },
  {
    id: "currentStock",
    item: "purchaseTerms",
    unit: "number",
    input: "stock",
    roles: ["month", "kind", "closing"],
    dated: "month",
    expression: (context) => carriedOver(context, "currentKind"),
  },
  {
    id: "seasonalStock",
    item: "purchaseTerms",
    unit: "number",
    input: "stock",
    roles: ["month", "kind", "closing"],
    dated: "month",
    expression: (context) => carriedOver(context, "seasonalKind"),
  },
  {
    id: "secondaryShare",
    item: "secondaryMaterials",
    unit: "share",
    input: "production",
    roles: ["materialCost", "secondaryCost"],
    dated: "month",
    expression: (context) => {
      const materials = context.column("materialCost");
      return quotient(
        sumOf(...produced(context), isNumber(materials), context.column("secondaryCost")),
        sumOf(...produced(context), materials),
      );
    },
  },
  {
    id: "profitMass",
    item: "profitMass",
    unit: "number",
    input: "products",
    roles: ["price", "cost", "unitsSold"],
    expression: (context) =>
      whereAny(
        sumOf(...["price", "cost", "unitsSold"].map((role) => isNumber(context.column(role)))),
        profit(context),
      ),
  },
  {
    id: "profitability",
    item: "productProfitability",
    unit: "share",
    input: "products",
    roles: ["price", "cost", "unitsSold"],
    expression: (context) => quotient(profit(context), sold(context, "cost", "price")),
  },
  {
    id: "priceLevel",
    item: "prices",
    unit: "share",
    input: "products",
    roles: ["price", "marketPrice", "unitsSold"],
    expression: (context) =>
      quotient(
        sold(context, "price", "marketPrice"),
        sumOf(
          isNumber(context.column("price")),
          context.column("marketPrice"),
          context.column("unitsSold"),
        ),
      ),
  },
] as const satisfies readonly Indicator[];

export const breakdowns: readonly Breakdown[] = [
  {
    id: "byProduct",
    item: "productProfitability",
    input: "products",
    key: "product",
    rows: "each",
    title: (words) => words.potentialCapacity.byProduct.title,
    keyHeader: (words) => words.potentialCapacity.byProduct.product,
    columns: [
      {
        id: "profit",
        header: (words) => words.potentialCapacity.byProduct.profit,
        unit: "number",
        roles: ["price", "cost", "unitsSold"],
        expression: ({ at }) =>
          `IF(COUNT(${at("price")},${at("cost")},${at("unitsSold")})<3,"",(${at("price")}-${at("cost")})*${at("unitsSold")})`,
      },
      {
        id: "profitability",
        header: (words) => words.potentialCapacity.byProduct.profitability,
        unit: "share",
        roles: ["price", "cost"],
        expression: ({ at }) =>
          `IF(COUNT(${at("price")},${at("cost")})<2,"",${at("price")}/${at("cost")}-1)`,
      },
      {
        id: "priceLevel",
        header: (words) => words.potentialCapacity.byProduct.priceLevel,
        unit: "share",
        roles: ["price", "marketPrice"],
        expression: ({ at }) =>
          `IF(COUNT(${at("price")},${at("marketPrice")})<2,"",${at("price")}/${at("marketPrice")})`,
      },
      {
        id: "price",
        header: (words) => words.potentialCapacity.byProduct.price,
        unit: "number",
        decimals: true,
        roles: ["price"],
        expression: ({ at }) => `IF(ISNUMBER(${at("price")}),${at("price")},"")`,
      },
    ],
  },
  {
    id: "composition",
    item: "technicalEquipment",
    input: "assets",
    key: "group",
    rows: "groups",
    title: (words) => words.potentialCapacity.composition.title,
    keyHeader: (words) => words.potentialCapacity.composition.group,
    columns: [
      {
        id: "cost",
        header: (words) => words.potentialCapacity.composition.cost,
        unit: "number",
        roles: ["assetCost"],
        expression: ({ column, key }) =>
          sumOf(`--(${column("group")}=${key})`, column("assetCost")),
      },
      {
        id: "share",
        header: (words) => words.potentialCapacity.composition.share,
        unit: "share",
        roles: ["assetCost"],
        expression: ({ column, key }) =>
          quotient(
            sumOf(`--(${column("group")}=${key})`, column("assetCost")),
            `SUM(${column("assetCost")})`,
          ),
      },
      {
        id: "wear",
        header: (words) => words.potentialCapacity.composition.wear,
        unit: "share",
        roles: ["assetCost", "depreciation"],
        expression: ({ column, key }) => {
          const ofGroup = `--(${column("group")}=${key})`;
          return quotient(
            sumOf(ofGroup, isNumber(column("assetCost")), column("depreciation")),
            sumOf(ofGroup, isNumber(column("depreciation")), column("assetCost")),
          );
        },
      },
    ],
  },
];
