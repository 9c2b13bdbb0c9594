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
] as const satisfies readonly FunctionDeclaration[];
