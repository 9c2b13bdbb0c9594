import type { Indicator, IndicatorContext } from "./indicator";
import { isNumber, quotient, sumOf, whereAny, within } from "./sums";

/** Days of a month on average. */
const MONTH = 365.25 / 12;
/** Later than any date, so that the first is found as the greatest distance from it. */
const LATER = 1_000_000;

/** The named customer's rows of a list; those of every customer where none is named. Numbers match as their text. */
function ofCustomer({ column, term }: IndicatorContext, input?: string): string[] {
  const [customers, name] = [column("customer", input), term("customer")];
  return [`--(${customers}<>"")`, `--((${name}="")+(${customers}&""=${name}&"")>0)`];
}

function rows(context: IndicatorContext, input?: string): string[] {
  return [...ofCustomer(context, input), ...within(context.column("date", input), context.period)];
}

/** Σ of a column's figures in the period. */
const total = (context: IndicatorContext, of: "amount" | "profit", input?: string) =>
  sumOf(...rows(context, input), context.column(of, input));

/** The same amounts; nothing where no row has one. */
const knownTotal = (context: IndicatorContext) =>
  whereAny(sumOf(...rows(context), isNumber(context.column("amount"))), total(context, "amount"));

const cost = (context: IndicatorContext) => total(context, "amount", "costs");

/** What sales left, less what the relationship cost. */
const left = (context: IndicatorContext) => `(${total(context, "profit")}-${cost(context)})`;

/** The expression, where a customer is named: it says nothing of all together. */
const ofOne = ({ term }: IndicatorContext, expression: string) =>
  `IF(${term("customer")}="","",${expression})`;

const columns = ["customer", "date", "amount"] as const;
const withCosts = { input: "costs", roles: columns };

/** What sales, costs and customers' spending say of a relationship. */
export const indicators = [
  {
    id: "months",
    item: "length",
    unit: "number",
    input: "sales",
    roles: ["customer", "date"],
    expression: (context) => {
      const date = context.column("date");
      const own = `(${context.column("customer")}&""=${context.term("customer")}&"")*ISNUMBER(${date})`;
      const last = `SUMPRODUCT(MAX(${own}*${date}))`;
      const first = `(${LATER}-SUMPRODUCT(MAX(${own}*(${LATER}-${date}))))`;
      return ofOne(context, `IF(${last}=0,"",(${last}-${first})/${MONTH})`);
    },
  },
  {
    id: "patronage",
    item: "patronage",
    unit: "share",
    input: "sales",
    roles: columns,
    with: { input: "customers", roles: ["customer", "spending"] },
    dated: "date",
    expression: (context) =>
      ofOne(
        context,
        quotient(
          total(context, "amount"),
          sumOf(...ofCustomer(context, "customers"), context.column("spending", "customers")),
        ),
      ),
  },
  {
    id: "purchases",
    item: "episodes",
    unit: "number",
    input: "sales",
    roles: columns,
    dated: "date",
    expression: (context) => {
      const amount = context.column("amount");
      const count = sumOf(...rows(context), isNumber(amount), `--(${amount}>0)`);
      return whereAny(count, count);
    },
  },
  {
    id: "revenue",
    item: "revenue",
    unit: "number",
    input: "sales",
    roles: columns,
    dated: "date",
    expression: knownTotal,
  },
  {
    id: "cost",
    item: "cost",
    unit: "number",
    input: "costs",
    roles: columns,
    dated: "date",
    expression: knownTotal,
  },
  {
    id: "profitability",
    item: "profitability",
    unit: "share",
    input: "sales",
    roles: [...columns, "profit"],
    with: withCosts,
    dated: "date",
    expression: (context) => quotient(left(context), total(context, "amount")),
  },
  {
    id: "return",
    item: "profitability",
    unit: "share",
    input: "sales",
    roles: [...columns, "profit"],
    with: withCosts,
    dated: "date",
    expression: (context) => quotient(left(context), cost(context)),
  },
] as const satisfies readonly Indicator[];
