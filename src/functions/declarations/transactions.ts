import type { FunctionDeclaration } from "../declaration";

export const transactions = [
  {
    id: "SUMMARY",
    group: "transactions",
    elementwise: false,
    arguments: [
      { name: "customer", kind: "text", list: true },
      { name: "date", kind: "date", list: true },
      { name: "amount", kind: "number", unit: "money", list: true },
      { name: "order", kind: "text", list: true, optional: { default: null } },
      { name: "as_of", kind: "date", optional: { default: null } },
      {
        name: "unit",
        kind: "option",
        options: ["day", "week", "month", "year"],
        optional: { default: "day" },
      },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
