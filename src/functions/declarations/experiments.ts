import type { ArgumentDeclaration, FunctionDeclaration } from "../declaration";

const count = { kind: "number", unit: "count", minimum: 0, whole: true } as const satisfies Omit<
  ArgumentDeclaration,
  "name"
>;

export const experiments = [
  {
    id: "COUPON.TEST",
    group: "experiments",
    elementwise: false,
    arguments: [
      { ...count, name: "tried_with" },
      { ...count, name: "homes_with", minimum: 1 },
      { ...count, name: "tried_without" },
      { ...count, name: "homes_without", minimum: 1 },
      { ...count, name: "repeat_with", optional: { default: null } },
      { ...count, name: "repeat_without", optional: { default: null } },
    ],
  },
] as const satisfies readonly FunctionDeclaration[];
