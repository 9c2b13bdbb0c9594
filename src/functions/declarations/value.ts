import type { ArgumentDeclaration, FunctionDeclaration } from "../declaration";

const retentionRate = {
  name: "retention_rate",
  kind: "number",
  unit: "share",
  minimum: 0,
  maximum: 1,
} as const satisfies ArgumentDeclaration;

const discountRate = {
  name: "discount_rate",
  kind: "number",
  unit: "share",
  minimum: 0,
} as const satisfies ArgumentDeclaration;

export const value = [
  {
    id: "LTV",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "average_sale", kind: "number", unit: "money" },
      { name: "purchases_per_year", kind: "number", unit: "perYear", minimum: 0 },
      {
        name: "years",
        kind: "number",
        unit: "years",
        minimum: 0,
        aboveMinimum: true,
        optional: { default: null },
      },
      // Below −1 is possible (goods that cost more than twice their price); above 1 is a forgotten per cent.
      { name: "margin", kind: "number", unit: "share", maximum: 1, optional: { default: 1 } },
      { ...retentionRate, optional: { default: 1 } },
      { ...discountRate, optional: { default: 0 } },
      { name: "acquisition_cost", kind: "number", unit: "money", optional: { default: 0 } },
      { name: "yearly_cost", kind: "number", unit: "money", optional: { default: 0 } },
    ],
  },
  {
    id: "LTV.MULTIPLE",
    group: "value",
    elementwise: true,
    arguments: [
      retentionRate,
      discountRate,
      {
        name: "first_margin",
        kind: "option",
        options: ["now", "later"],
        optional: { default: "now" },
      },
    ],
  },
  {
    id: "PAYBACK",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "contribution", kind: "number", unit: "money" },
      { name: "acquisition_cost", kind: "number", unit: "money", minimum: 0 },
      { ...retentionRate, optional: { default: 1 } },
      { ...discountRate, optional: { default: 0 } },
    ],
  },
  {
    id: "LOSS",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "lifetime_value", kind: "number", unit: "money" },
      { name: "first_purchase_value", kind: "number", unit: "money" },
      { name: "replacement_cost", kind: "number", unit: "money", optional: { default: 0 } },
    ],
  },
  {
    id: "RETENTION.LIFT",
    group: "value",
    elementwise: true,
    arguments: [
      retentionRate,
      { name: "points", kind: "number", unit: "share", minimum: -1, maximum: 1 },
      { ...discountRate, optional: { default: 0 } },
    ],
  },
  {
    id: "REFERRAL.VALUE",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "lifetime_value", kind: "number", unit: "money" },
      { name: "referrals", kind: "number", unit: "count", minimum: 0 },
      { name: "conversion", kind: "number", unit: "share", minimum: 0, maximum: 1 },
      {
        name: "generations",
        kind: "number",
        unit: "count",
        minimum: 0,
        whole: true,
        unlimited: "unlimited",
        optional: { default: 1 },
      },
    ],
  },
  {
    id: "CUSTOMER.PROFIT",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "revenue", kind: "number", unit: "money" },
      { name: "attracting_cost", kind: "number", unit: "money" },
      { name: "selling_cost", kind: "number", unit: "money" },
      { name: "serving_cost", kind: "number", unit: "money" },
      { name: "hurdle", kind: "number", unit: "share", minimum: 0, optional: { default: 0 } },
      {
        name: "show",
        kind: "option",
        options: ["profit", "surplus", "profitable"],
        optional: { default: "profit" },
      },
    ],
  },
  {
    id: "PERCEIVED.VALUE",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "benefits", kind: "number", unit: "quantity", minimum: 0 },
      { name: "sacrifices", kind: "number", unit: "quantity", minimum: 0 },
      {
        name: "show",
        kind: "option",
        options: ["ratio", "difference"],
        optional: { default: "ratio" },
      },
    ],
  },
  {
    id: "PATRONAGE",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "own_sales", kind: "number", unit: "money", minimum: 0 },
      { name: "customer_spending", kind: "number", unit: "money", minimum: 0 },
    ],
  },
  {
    id: "MIGRATION.VALUE",
    group: "value",
    elementwise: false,
    arguments: [
      {
        name: "transition",
        kind: "number",
        unit: "share",
        minimum: 0,
        maximum: 1,
        list: true,
        blank: 0,
      },
      { name: "margins", kind: "number", unit: "money", list: true },
      discountRate,
      {
        name: "periods",
        kind: "number",
        unit: "periods",
        minimum: 1,
        whole: true,
        unlimited: "unlimited",
        optional: { default: "unlimited" },
      },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
