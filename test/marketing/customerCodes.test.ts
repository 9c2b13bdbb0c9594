import fc from "fast-check";
import { customerCodes } from "../../src/marketing/customerCodes";

test("codes are distinct, keep those that are known, and look like no number, date or formula", () => {
  const known = fc.array(fc.option(fc.constantFrom("K7Q2-M9XD", "mine", "", "B")), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(known, (codes) => {
      const made = customerCodes(codes);
      expect(made).toHaveLength(codes.length);
      expect(new Set(made).size).toBe(made.length);
      codes.forEach((code, one) => {
        if (code && codes.indexOf(code) === one) expect(made[one]).toBe(code);
        else
          expect(made[one]).toMatch(
            /^[B-DF-HJ-NP-TV-XZ][2-9B-DF-HJ-NP-TV-XZ]{3}-[2-9B-DF-HJ-NP-TV-XZ]{4}$/,
          );
      });
    }),
  );
});

test("a code follows neither from the customer nor from the order", () => {
  const nobody = Array<null>(500).fill(null);
  const [one, other] = [customerCodes(nobody), customerCodes(nobody)];
  expect(one.filter((code) => other.includes(code))).toEqual([]);
  expect([...one].sort()).not.toEqual(one);
});

test("a code that chance gives twice is made again", () => {
  const numbers = [...Array<number>(16).fill(0), ...Array<number>(8).fill(0.5)];
  expect(customerCodes([null, null], () => numbers.shift()!)).toEqual([
    "B222-2222",
    expect.not.stringMatching(/2/),
  ]);
});
