import type { ArgumentDeclaration, FunctionDeclaration } from "../declaration";

/** The lines of costs in the order of 5.1.1 to 5.4; a blank is a cost that did not occur. */
const costs = [
  { name: "delivery", kind: "number", unit: "money", blank: 0 },
  { name: "bonuses", kind: "number", unit: "money", blank: 0 },
  { name: "returns", kind: "number", unit: "money", blank: 0 },
  { name: "database", kind: "number", unit: "money", blank: 0 },
  { name: "salaries", kind: "number", unit: "money", blank: 0 },
  { name: "other", kind: "number", unit: "money", blank: 0 },
] as const satisfies readonly ArgumentDeclaration[];

export const partnership = [
  { id: "PARTNERSHIP.COST", group: "partnership", elementwise: true, arguments: costs },
  {
    id: "PARTNERSHIP.PROFIT",
    group: "partnership",
    elementwise: true,
    arguments: [
      { name: "sales_profit", kind: "number", unit: "money" },
      { name: "partnership_cost", kind: "number", unit: "money" },
    ],
  },
  {
    id: "PARTNERSHIP.RETURN",
    group: "partnership",
    elementwise: true,
    arguments: [
      { name: "sales_profit", kind: "number", unit: "money" },
      { name: "partnership_cost", kind: "number", unit: "money" },
      {
        name: "base",
        kind: "option",
        options: ["cost", "sales"],
        optional: { default: "cost" },
      },
      { name: "sales", kind: "number", unit: "money", optional: { default: null } },
    ],
  },
  {
    id: "PARTNERSHIP.TABLE",
    group: "partnership",
    elementwise: false,
    arguments: [
      { name: "average_sale", kind: "number", unit: "money" },
      { name: "purchases_per_year", kind: "number", unit: "perYear", minimum: 0 },
      { name: "margin", kind: "number", unit: "share", maximum: 1 },
      ...costs,
    ],
  },
  {
    id: "PARTNERSHIP.LIST",
    group: "partnership",
    elementwise: false,
    arguments: [
      { name: "customer", kind: "text", list: true },
      { name: "date", kind: "date", list: true },
      { name: "amount", kind: "number", unit: "money", list: true },
      { name: "cost_customer", kind: "text", list: true },
      { name: "cost_date", kind: "date", list: true },
      { name: "cost_line", kind: "text", list: true },
      { name: "cost_amount", kind: "number", unit: "money", list: true },
      { name: "order", kind: "text", list: true, optional: { default: null } },
      { name: "profit", kind: "number", unit: "money", list: true, optional: { default: null } },
      { name: "from", kind: "date", optional: { default: null } },
      { name: "to", kind: "date", optional: { default: null } },
      {
        name: "drivers",
        kind: "option",
        options: ["sales", "orders", "equal"],
        list: true,
        optional: { default: "sales" },
      },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
