import type { FunctionDeclaration } from "../declaration";

/** Customers of a period: at its start, at its end, and those gained in it. */
const customersOfPeriod = [
  { name: "at_start", kind: "number", minimum: 0 },
  { name: "at_end", kind: "number", minimum: 0 },
  { name: "gained", kind: "number", minimum: 0 },
] as const;

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
    arguments: [{ name: "retention_rate", kind: "number", minimum: 0, maximum: 1 }],
  },
  {
    id: "LEAKAGE",
    group: "retention",
    elementwise: true,
    arguments: customersOfPeriod,
  },
  {
    id: "FUNNEL",
    group: "retention",
    elementwise: false,
    arguments: [
      { name: "counts", kind: "number", minimum: 0, list: true },
      { name: "names", kind: "text", list: true, optional: { default: null } },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
