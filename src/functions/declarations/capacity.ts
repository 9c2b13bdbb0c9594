import type { FunctionDeclaration } from "../declaration";

export const capacity = [
  {
    id: "CAPACITY.USE",
    group: "capacity",
    elementwise: true,
    arguments: [
      { name: "output", kind: "number", unit: "quantity", minimum: 0 },
      { name: "capacity", kind: "number", unit: "quantity", minimum: 0 },
      { name: "show", kind: "option", options: ["use", "spare"], optional: { default: "use" } },
    ],
  },
  {
    id: "RHYTHM",
    group: "capacity",
    elementwise: false,
    arguments: [
      { name: "planned", kind: "number", unit: "quantity", minimum: 0, list: true },
      { name: "delivered", kind: "number", unit: "quantity", minimum: 0, list: true, blank: 0 },
    ],
  },
  {
    id: "PROFITABILITY",
    group: "capacity",
    elementwise: true,
    arguments: [
      { name: "profit", kind: "number", unit: "money" },
      { name: "base", kind: "number", unit: "money", minimum: 0 },
    ],
  },
  {
    id: "SCORE",
    group: "capacity",
    elementwise: false,
    arguments: [
      { name: "scores", kind: "number", unit: "points", list: true },
      {
        name: "weights",
        kind: "number",
        unit: "number",
        minimum: 0,
        list: true,
        optional: { default: null },
      },
      { name: "reversed", kind: "boolean", list: true, optional: { default: null } },
      { name: "scale_max", kind: "number", unit: "points", optional: { default: 5 } },
      { name: "scale_min", kind: "number", unit: "points", optional: { default: 1 } },
    ],
  },
  {
    id: "AGREEMENT",
    group: "capacity",
    elementwise: false,
    arguments: [
      { name: "ratings", kind: "number", unit: "points", list: true },
      {
        name: "level",
        kind: "option",
        options: ["interval", "ordinal", "nominal"],
        optional: { default: "interval" },
      },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
