import type { CellError } from "../../src/functions/declaration";
import { call, column, hosts, refusal, sentence, value } from "./calls";

describe("LTV.MULTIPLE", () => {
  test("takes the first margin now, or later", () => {
    expect(value("LTV.MULTIPLE", 0.8, 0.1)).toBeCloseTo(1.1 / 0.3, 12);
    expect(value("LTV.MULTIPLE", 0.8, 0.1, "later")).toBeCloseTo(2.6667, 4);
    expect(value("LTV.MULTIPLE", 0.9, 0.12, "later")).toBeCloseTo(4.0909, 4);
    expect(value("LTV.MULTIPLE", 0.6, 0.16, "Later")).toBeCloseTo(1.0714, 4);
  });

  test("has no answer where nobody leaves and nothing is discounted", () => {
    expect(sentence(value("LTV.MULTIPLE", 1, 0))).toBe(
      "there is no multiple: retention_rate must be below 1 or discount_rate above 0; they are 1 and 0",
    );
  });
});

describe("PAYBACK", () => {
  test("is 1.625 periods for 150 at 100 a period and 80% staying", () => {
    expect(value("PAYBACK", 100, 150, 0.8)).toBeCloseTo(1.625, 12);
    expect(call("PAYBACK", [column(100, 50), 150])).toEqual(column(1.5, 3));
  });

  test("says that it never comes, and what would have", () => {
    const error = value("PAYBACK", 100, 600, 0.8);
    expect((error as CellError).code).toBe("#N/A");
    expect(sentence(error)).toBe(
      "never paid back: each contribution to come adds up to 500 at most; acquisition_cost is 600",
    );
  });
});

test("LOSS is what the customer would still have brought, and another in their place", () => {
  expect(value("LOSS", 200_000, 10_000)).toBe(190_000);
  expect(value("LOSS", 1000, 100, 50)).toBe(950);
});

describe("RETENTION.LIFT", () => {
  test("five points at 90% lift value by a third", () => {
    expect(value("RETENTION.LIFT", 0.9, 0.05, 0.1)).toBeCloseTo(1 / 3, 12);
  });

  test("does not lift retention above everybody, by more than rounding", () => {
    expect(value("RETENTION.LIFT", 0.7, 0.3, 0.1)).toBeCloseTo(3, 9);
    expect(sentence(value("RETENTION.LIFT", 0.9, 0.2, 0.1))).toBe(
      "retention_rate + points must be between 0 and 1; it is 1.1",
    );
  });
});

describe("REFERRAL.VALUE", () => {
  test("counts one generation unless told otherwise, or all of them", () => {
    expect(value("REFERRAL.VALUE", 1000, 2, 0.25)).toBe(1500);
    expect(value("REFERRAL.VALUE", 1000, 2, 0.25, "Unlimited")).toBe(2000);
    expect(call("REFERRAL.VALUE", [1000, 2, 0.25, column(0, 1, "unlimited")])).toEqual(
      column(1000, 1500, 2000),
    );
  });

  test("has no limit where each brings another without end; says which words it knows", () => {
    expect(sentence(value("REFERRAL.VALUE", 1000, 4, 0.5, "unlimited"))).toBe(
      "without end the value has no limit: referrals × conversion must be below 1; it is 2",
    );
    expect(sentence(value("REFERRAL.VALUE", 1000, 4, 0.5, "for ever"))).toBe(
      'generations must be a number or "unlimited"; it is “for ever”',
    );
  });
});

test("CUSTOMER.PROFIT shows profit, surplus, or whether it is enough", () => {
  const shown = (show?: string) => value("CUSTOMER.PROFIT", 1200, 200, 300, 500, 0.1, show);
  expect([shown(), shown("surplus"), shown("profitable")]).toEqual([200, 100, true]);
});

test("PERCEIVED.VALUE is a ratio or a difference; without sacrifices there is no ratio", () => {
  expect(value("PERCEIVED.VALUE", 120, 80)).toBe(1.5);
  expect(value("PERCEIVED.VALUE", 120, 80, "difference")).toBe(40);
  expect(sentence(value("PERCEIVED.VALUE", 120, 0))).toBe(
    "there is no ratio: sacrifices must be above 0; it is 0",
  );
});

test("PATRONAGE cannot exceed what the customer spends", () => {
  expect(value("PATRONAGE", 30, 120)).toBe(0.25);
  expect(sentence(value("PATRONAGE", 130, 120))).toBe(
    "own_sales must be at most customer_spending (120); it is 130",
  );
});

describe("MIGRATION.VALUE", () => {
  const transition = [
    [0.8, 0.2],
    [0.1, 0.6],
  ];

  test("gives a value for each state, lying as the margins do", () => {
    const below = call("MIGRATION.VALUE", [transition, column(100, 20), 0.1]);
    const beside = call("MIGRATION.VALUE", [transition, [[100, 20]], 0.1, "unlimited"]);
    expect(below.flat()).toEqual(beside[0]);
    expect([below.length, beside.length]).toEqual([2, 1]);
    expect(call("MIGRATION.VALUE", [transition, column(100, 20), 0.1, 1])).toEqual(column(100, 20));
  });

  test.each(hosts)("a blank is no way from state to state on the $host", ({ blank }) => {
    const withBlank = [
      [0.8, blank],
      [0.1, 0.6],
    ];
    expect(call("MIGRATION.VALUE", [withBlank, column(100, 20), 0.1])[0]![0]).toBeCloseTo(
      100 / (1 - 0.8 / 1.1),
      9,
    );
  });

  test("only the state that has no limit says so", () => {
    const spill = call("MIGRATION.VALUE", [
      [
        [1, 0],
        [0, 0.5],
      ],
      column(10, 5),
      0,
    ]);
    expect(sentence(spill[0]![0])).toBe(
      "without end the value has no limit: discount_rate must be above 0 where customers stay for ever; it is 0",
    );
    expect(spill[1]).toEqual([10]);
  });

  test.each([
    [
      [transition, column(1, 2, 3), 0.1],
      "transition and margins must have equally many rows; they have 2 and 3",
    ],
    [
      [[[0.8, 0.2]], column(1), 0.1],
      "transition must have as many columns as rows, at most 100; it is 1 × 2 cells",
    ],
    [
      [
        [
          [0.8, 0.2],
          [0.7, 0.6],
        ],
        column(1, 2),
        0.1,
      ],
      "the sum of row 2 of transition must be at most 1; it is 1.3",
    ],
  ])("of %j says: %s", (args, expected) => {
    expect(sentence(refusal(() => call("MIGRATION.VALUE", args)))).toBe(expected);
  });
});
