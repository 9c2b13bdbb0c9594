import type { FunctionDeclaration } from "../declaration";

export const segments = [
  {
    id: "QUADRANT",
    group: "segments",
    elementwise: true,
    arguments: [
      { name: "purchase_value", kind: "number", unit: "money" },
      { name: "purchases_per_month", kind: "number", unit: "perMonth", minimum: 0 },
      { name: "value_threshold", kind: "number", unit: "money", optional: { default: null } },
      {
        name: "frequency_threshold",
        kind: "number",
        unit: "perMonth",
        minimum: 0,
        optional: { default: null },
      },
      {
        name: "show",
        kind: "option",
        options: ["number", "name", "action"],
        optional: { default: "number" },
      },
    ],
  },
  {
    id: "RFM",
    group: "segments",
    elementwise: false,
    arguments: [
      { name: "days_since_last", kind: "number", unit: "days", minimum: 0, list: true },
      { name: "purchases", kind: "number", unit: "count", minimum: 0, list: true },
      { name: "amount", kind: "number", unit: "money", list: true },
      {
        name: "groups",
        kind: "number",
        unit: "count",
        minimum: 2,
        maximum: 10,
        whole: true,
        optional: { default: null },
      },
      { name: "breaks", kind: "number", unit: "number", list: true, optional: { default: null } },
      {
        name: "show",
        kind: "option",
        options: ["scores", "segment"],
        optional: { default: "scores" },
      },
    ],
  },
  {
    id: "PARETO",
    group: "segments",
    elementwise: false,
    arguments: [
      { name: "values", kind: "number", unit: "money", list: true },
      {
        name: "top_share",
        kind: "number",
        unit: "share",
        minimum: 0,
        maximum: 1,
        optional: { default: 0.2 },
      },
    ],
  },
  {
    id: "ABC",
    group: "segments",
    elementwise: false,
    arguments: [
      { name: "values", kind: "number", unit: "money", list: true },
      {
        name: "a_until",
        kind: "number",
        unit: "share",
        minimum: 0,
        maximum: 1,
        optional: { default: 0.8 },
      },
      {
        name: "b_until",
        kind: "number",
        unit: "share",
        minimum: 0,
        maximum: 1,
        optional: { default: 0.95 },
      },
    ],
  },
  {
    id: "WHALE",
    group: "segments",
    elementwise: false,
    arguments: [{ name: "values", kind: "number", unit: "money", list: true }],
  },
  {
    id: "LADDER",
    group: "segments",
    elementwise: true,
    arguments: [
      { name: "purchases", kind: "number", unit: "count", minimum: 0 },
      {
        name: "recommends",
        kind: "number",
        unit: "number",
        minimum: 0,
        maximum: 2,
        whole: true,
        optional: { default: 0 },
      },
      { name: "joint_work", kind: "boolean", optional: { default: false } },
      { name: "client_from", kind: "number", unit: "count", minimum: 1, optional: { default: 2 } },
    ],
  },
  {
    id: "RELATIONSHIP.LEVEL",
    group: "segments",
    elementwise: true,
    arguments: [
      { name: "customers", kind: "number", unit: "count", minimum: 0 },
      { name: "margin", kind: "number", unit: "money" },
      { name: "customer_limits", kind: "number", unit: "count", minimum: 0, list: true },
      { name: "margin_limits", kind: "number", unit: "money", list: true },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
