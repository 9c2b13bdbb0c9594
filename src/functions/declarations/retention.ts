import type { ArgumentDeclaration, FunctionDeclaration } from "../declaration";

/** Customers of a period: at its start, at its end, and those gained in it. */
const customersOfPeriod = [
  { name: "at_start", kind: "number", unit: "count", minimum: 0 },
  { name: "at_end", kind: "number", unit: "count", minimum: 0 },
  { name: "gained", kind: "number", unit: "count", minimum: 0 },
] as const;

/** Whose purchases, and when. */
const purchases = [
  { name: "customer", kind: "text", list: true },
  { name: "date", kind: "date", list: true },
] as const satisfies readonly ArgumentDeclaration[];

const period = {
  name: "period",
  kind: "option",
  options: ["month", "quarter", "week", "year"],
  optional: { default: "month" },
} as const satisfies ArgumentDeclaration;

const amount = {
  name: "amount",
  kind: "number",
  unit: "money",
  list: true,
  optional: { default: null },
} as const satisfies ArgumentDeclaration;

const asOf = {
  name: "as_of",
  kind: "date",
  optional: { default: null },
} as const satisfies ArgumentDeclaration;

export const retention = [
  {
    id: "RETENTION",
    group: "retention",
    elementwise: true,
    arguments: customersOfPeriod,
  },
  {
    id: "LIFETIME",
    group: "retention",
    elementwise: true,
    arguments: [{ name: "retention_rate", kind: "number", unit: "share", minimum: 0, maximum: 1 }],
  },
  {
    id: "LEAKAGE",
    group: "retention",
    elementwise: true,
    arguments: customersOfPeriod,
  },
  {
    id: "COHORTS",
    group: "retention",
    elementwise: false,
    arguments: [
      ...purchases,
      period,
      {
        name: "measure",
        kind: "option",
        options: ["customers", "share", "revenue"],
        optional: { default: "customers" },
      },
      amount,
    ],
  },
  {
    id: "REPEAT",
    group: "retention",
    elementwise: false,
    arguments: [...purchases, period, amount],
  },
  {
    id: "OVERDUE",
    group: "retention",
    elementwise: false,
    arguments: [...purchases, asOf],
  },
  {
    id: "FALLING",
    group: "retention",
    elementwise: false,
    arguments: [
      ...purchases,
      asOf,
      {
        name: "window",
        kind: "number",
        unit: "days",
        minimum: 1,
        whole: true,
        optional: { default: 90 },
      },
    ],
  },
  {
    id: "FUNNEL",
    group: "retention",
    elementwise: false,
    arguments: [
      { name: "counts", kind: "number", unit: "count", minimum: 0, list: true },
      { name: "names", kind: "text", list: true, optional: { default: null } },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
