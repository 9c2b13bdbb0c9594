import type { FunctionDeclaration } from "../declaration";

export const segments = [
  {
    id: "QUADRANT",
    group: "segments",
    elementwise: true,
    arguments: [
      { name: "purchase_value", kind: "number" },
      { name: "purchases_per_month", kind: "number", minimum: 0 },
      { name: "value_threshold", kind: "number", optional: { default: null } },
      { name: "frequency_threshold", kind: "number", minimum: 0, optional: { default: null } },
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
      { name: "days_since_last", kind: "number", minimum: 0, list: true },
      { name: "purchases", kind: "number", minimum: 0, list: true },
      { name: "amount", kind: "number", list: true },
      {
        name: "groups",
        kind: "number",
        minimum: 2,
        maximum: 10,
        whole: true,
        optional: { default: null },
      },
      { name: "breaks", kind: "number", list: true, optional: { default: null } },
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
      { name: "values", kind: "number", list: true },
      {
        name: "top_share",
        kind: "number",
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
      { name: "values", kind: "number", list: true },
      { name: "a_until", kind: "number", minimum: 0, maximum: 1, optional: { default: 0.8 } },
      { name: "b_until", kind: "number", minimum: 0, maximum: 1, optional: { default: 0.95 } },
    ],
  },
  {
    id: "WHALE",
    group: "segments",
    elementwise: false,
    arguments: [{ name: "values", kind: "number", list: true }],
  },
  {
    id: "LADDER",
    group: "segments",
    elementwise: true,
    arguments: [
      { name: "purchases", kind: "number", minimum: 0 },
      {
        name: "recommends",
        kind: "number",
        minimum: 0,
        maximum: 2,
        whole: true,
        optional: { default: 0 },
      },
      { name: "joint_work", kind: "boolean", optional: { default: false } },
      { name: "client_from", kind: "number", minimum: 1, optional: { default: 2 } },
    ],
  },
  {
    id: "RELATIONSHIP.LEVEL",
    group: "segments",
    elementwise: true,
    arguments: [
      { name: "customers", kind: "number", minimum: 0 },
      { name: "margin", kind: "number" },
      { name: "customer_limits", kind: "number", minimum: 0, list: true },
      { name: "margin_limits", kind: "number", list: true },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
