import type { FunctionDeclaration } from "../declaration";

export const value = [
  {
    id: "LTV",
    group: "value",
    elementwise: true,
    arguments: [
      { name: "average_sale", kind: "number" },
      { name: "purchases_per_year", kind: "number", minimum: 0 },
      {
        name: "years",
        kind: "number",
        minimum: 0,
        aboveMinimum: true,
        optional: { default: null },
      },
      // Below −1 is possible (goods that cost more than twice their price); above 1 is a forgotten per cent.
      { name: "margin", kind: "number", maximum: 1, optional: { default: 1 } },
      { name: "retention_rate", kind: "number", minimum: 0, maximum: 1, optional: { default: 1 } },
      { name: "discount_rate", kind: "number", minimum: 0, optional: { default: 0 } },
      { name: "acquisition_cost", kind: "number", optional: { default: 0 } },
      { name: "yearly_cost", kind: "number", optional: { default: 0 } },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
