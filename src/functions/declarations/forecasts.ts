import type { ArgumentDeclaration, FunctionDeclaration } from "../declaration";

const fit = { name: "fit", kind: "fit", list: true } as const satisfies ArgumentDeclaration;

const frequency = {
  name: "frequency",
  kind: "number",
  unit: "count",
  minimum: 0,
  // More of them count something else than purchases.
  maximum: 1e6,
  whole: true,
} as const satisfies ArgumentDeclaration;

const recency = {
  name: "recency",
  kind: "number",
  unit: "periods",
  minimum: 0,
  // Of days, more than two thousand years.
  maximum: 1e6,
} as const satisfies ArgumentDeclaration;

const age = { ...recency, name: "age" } as const satisfies ArgumentDeclaration;

const averageAmount = {
  name: "average_amount",
  kind: "number",
  unit: "money",
  // As many digits as a cell holds.
  maximum: 1e15,
} as const satisfies ArgumentDeclaration;

const discountRate = {
  name: "discount_rate",
  kind: "number",
  unit: "share",
  minimum: 0,
} as const satisfies ArgumentDeclaration;

const occasions = {
  name: "occasions",
  kind: "number",
  unit: "count",
  minimum: 0,
  // More of them are not occasions but time, which BUYING.FIT is for.
  maximum: 10_000,
  whole: true,
} as const satisfies ArgumentDeclaration;

const lastOccasion = { ...occasions, name: "recency" } as const satisfies ArgumentDeclaration;

const renewals = {
  name: "renewals",
  kind: "number",
  unit: "count",
  minimum: 0,
  maximum: 10_000,
  whole: true,
} as const satisfies ArgumentDeclaration;

const list = { list: true } as const;
const notGiven = { optional: { default: null } } as const;

export const forecasts = [
  {
    id: "BUYING.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { ...frequency, ...list },
      { ...recency, ...list },
      { ...age, ...list },
      {
        name: "model",
        kind: "option",
        options: ["MBG/NBD", "BG/NBD", "Pareto/NBD", "NBD", "best"],
        optional: { default: "MBG/NBD" },
      },
      {
        name: "unit",
        kind: "option",
        options: ["period", "day", "week", "month", "year"],
        optional: { default: "period" },
      },
    ],
  },
  {
    id: "BUYING.EXPECTED",
    group: "forecasts",
    elementwise: true,
    arguments: [
      fit,
      { name: "periods", kind: "number", unit: "periods", minimum: 0, maximum: 1e6 },
      { ...frequency, ...notGiven },
      { ...recency, ...notGiven },
      { ...age, ...notGiven },
    ],
  },
  {
    id: "BUYING.ALIVE",
    group: "forecasts",
    elementwise: true,
    arguments: [fit, frequency, recency, age],
  },
  {
    id: "SPENDING.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { ...frequency, ...list },
      { ...averageAmount, ...list },
    ],
  },
  {
    id: "SPENDING.EXPECTED",
    group: "forecasts",
    elementwise: true,
    arguments: [fit, frequency, { ...averageAmount, minimum: 0 }],
  },
  {
    id: "CUSTOMER.VALUE",
    group: "forecasts",
    elementwise: true,
    arguments: [
      { ...fit, name: "buying" },
      { ...fit, name: "spending" },
      frequency,
      recency,
      age,
      { ...averageAmount, minimum: 0 },
      {
        name: "periods",
        kind: "number",
        unit: "periods",
        minimum: 0,
        aboveMinimum: true,
        // Each is discounted on its own.
        maximum: 10_000,
      },
      { name: "margin", kind: "number", unit: "share", maximum: 1, optional: { default: 1 } },
      { ...discountRate, optional: { default: 0 } },
      {
        name: "show",
        kind: "option",
        options: ["value", "interval"],
        optional: { default: "value" },
        ...list,
      },
    ],
  },
  {
    id: "RENEWAL.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { name: "survivors", kind: "number", unit: "quantity", minimum: 0, ...list },
      {
        name: "customers",
        kind: "number",
        unit: "count",
        minimum: 0,
        aboveMinimum: true,
        ...notGiven,
      },
    ],
  },
  {
    id: "RENEWAL.CURVE",
    group: "forecasts",
    elementwise: true,
    arguments: [
      fit,
      { ...renewals, name: "period", unit: "periods" },
      {
        name: "show",
        kind: "option",
        options: ["survival", "retention"],
        optional: { default: "survival" },
      },
    ],
  },
  {
    id: "RENEWAL.VALUE",
    group: "forecasts",
    elementwise: true,
    arguments: [fit, renewals, discountRate],
  },
  {
    id: "OCCASION.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { ...frequency, ...list },
      { ...lastOccasion, ...list },
      { ...occasions, ...list },
      {
        name: "count",
        kind: "number",
        unit: "count",
        minimum: 0,
        whole: true,
        ...list,
        ...notGiven,
      },
    ],
  },
  {
    id: "OCCASION.EXPECTED",
    group: "forecasts",
    elementwise: true,
    arguments: [
      fit,
      {
        name: "next_occasions",
        kind: "number",
        unit: "count",
        minimum: 0,
        maximum: 1e6,
        whole: true,
      },
      { ...frequency, ...notGiven },
      { ...lastOccasion, ...notGiven },
      { ...occasions, ...notGiven },
    ],
  },
  {
    id: "OCCASION.ALIVE",
    group: "forecasts",
    elementwise: true,
    arguments: [fit, frequency, lastOccasion, occasions],
  },
] as const satisfies readonly FunctionDeclaration[];
