import type { ArgumentDeclaration, FunctionDeclaration } from "../declaration";

const frequency = {
  name: "frequency",
  kind: "number",
  unit: "count",
  minimum: 0,
  maximum: 1_000_000,
  whole: true,
} as const satisfies ArgumentDeclaration;

const recency = {
  name: "recency",
  kind: "number",
  unit: "periods",
  minimum: 0,
} as const satisfies ArgumentDeclaration;

const age = {
  name: "age",
  kind: "number",
  unit: "periods",
  minimum: 0,
} as const satisfies ArgumentDeclaration;

const averageAmount = {
  name: "average_amount",
  kind: "number",
  unit: "money",
} as const satisfies ArgumentDeclaration;

/** Occasions at which a customer bought, the last one of them, and how many there have been. */
const occasionHistory = [
  { ...frequency, maximum: 10_000 },
  { name: "recency", kind: "number", unit: "count", minimum: 0, maximum: 10_000, whole: true },
  { name: "occasions", kind: "number", unit: "count", minimum: 0, maximum: 10_000, whole: true },
] as const satisfies readonly ArgumentDeclaration[];

const fit = { name: "fit", kind: "text", list: true } as const satisfies ArgumentDeclaration;

const periods = {
  name: "periods",
  kind: "number",
  unit: "periods",
  minimum: 0,
  aboveMinimum: true,
  maximum: 1_000_000,
} as const satisfies ArgumentDeclaration;

const discountRate = {
  name: "discount_rate",
  kind: "number",
  unit: "share",
  minimum: 0,
} as const satisfies ArgumentDeclaration;

const omitted = { optional: { default: null } } as const;

export const forecasts = [
  {
    id: "BUYING.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { ...frequency, list: true },
      { ...recency, list: true },
      { ...age, list: true },
      {
        name: "model",
        kind: "option",
        options: ["MBG/NBD", "BG/NBD", "Pareto/NBD", "NBD", "best"],
        optional: { default: "MBG/NBD" },
      },
      {
        name: "unit",
        kind: "option",
        options: ["day", "week", "month", "year"],
        optional: { default: "day" },
      },
    ],
  },
  {
    id: "BUYING.EXPECTED",
    group: "forecasts",
    elementwise: true,
    arguments: [
      fit,
      periods,
      { ...frequency, ...omitted },
      { ...recency, ...omitted },
      { ...age, ...omitted },
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
      { ...frequency, list: true },
      { ...averageAmount, list: true },
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
      periods,
      { name: "margin", kind: "number", unit: "share", maximum: 1, optional: { default: 1 } },
      { ...discountRate, optional: { default: 0 } },
      {
        name: "show",
        kind: "option",
        options: ["value", "interval"],
        optional: { default: "value" },
      },
    ],
  },
  {
    id: "RENEWAL.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { name: "survivors", kind: "number", unit: "count", minimum: 0, list: true },
      {
        name: "customers",
        kind: "number",
        unit: "count",
        minimum: 0,
        aboveMinimum: true,
        ...omitted,
      },
    ],
  },
  {
    id: "RENEWAL.CURVE",
    group: "forecasts",
    elementwise: true,
    arguments: [
      fit,
      { name: "period", kind: "number", unit: "periods", minimum: 0, maximum: 1_000_000 },
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
    arguments: [
      fit,
      { name: "renewals", kind: "number", unit: "count", minimum: 0, maximum: 1_000_000 },
      discountRate,
    ],
  },
  {
    id: "OCCASION.FIT",
    group: "forecasts",
    elementwise: false,
    arguments: [
      { ...occasionHistory[0], list: true },
      { ...occasionHistory[1], list: true },
      { ...occasionHistory[2], list: true },
      {
        name: "count",
        kind: "number",
        unit: "count",
        minimum: 0,
        whole: true,
        list: true,
        ...omitted,
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
        maximum: 10_000,
        whole: true,
      },
      { ...occasionHistory[0], ...omitted },
      { ...occasionHistory[1], ...omitted },
      { ...occasionHistory[2], ...omitted },
    ],
  },
  {
    id: "OCCASION.ALIVE",
    group: "forecasts",
    elementwise: true,
    arguments: [fit, ...occasionHistory],
  },
] as const satisfies readonly FunctionDeclaration[];
