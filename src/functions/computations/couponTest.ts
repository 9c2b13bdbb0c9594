import { couponRepeat, couponTest, type CouponGroup } from "../../marketing/couponTest";
import { unusable } from "../cells";
import type { Returned } from "../declaration";
import { figure } from "../transactionColumns";
import { sound, type WholeArguments } from "../wholeArguments";

/** Labelled rows; with the buyers who came again also what is left of the trial. */
export function couponTestOfCells(args: WholeArguments): Returned[][] {
  const words = args.environment.workbookWords.results["COUPON.TEST"];
  const coupon = readGroup(args, "with");
  const without = readGroup(args, "without");
  const test = couponTest(coupon, without);
  const rows: [string, Returned][] = (
    ["withRate", "withoutRate", "difference", "low", "high", "ratio", "z", "p"] as const
  ).map((name) => [words.test[name], sound(figure(test[name]))]);
  if (!isRepeated(coupon) || !isRepeated(without)) return rows;
  const repeat = couponRepeat(coupon, without);
  for (const name of ["withRate", "withoutRate", "withPerHundred", "withoutPerHundred"] as const)
    rows.push([words.repeat[name], sound(figure(repeat[name]))]);
  const more = Math.sign(repeat.withPerHundred - repeat.withoutPerHundred);
  rows.push([words.more, more > 0 ? words.with : more < 0 ? words.without : words.alike]);
  return rows;
}

function readGroup(args: WholeArguments, group: "with" | "without"): CouponGroup {
  const other = group === "with" ? "without" : "with";
  const read = (name: string, limit: string, most: number): number => {
    const number = args.number(name);
    if (number > most) throw unusable((cells) => cells.atMost(name, limit, most, number));
    return number;
  };
  const homes = args.number(`homes_${group}`);
  const tried = read(`tried_${group}`, `homes_${group}`, homes);
  if (args.matrix(`repeat_${group}`))
    return { homes, tried, repeated: read(`repeat_${group}`, `tried_${group}`, tried) };
  if (args.matrix(`repeat_${other}`)) throw unusable((cells) => cells.missing(`repeat_${group}`));
  return { homes, tried };
}

function isRepeated(group: CouponGroup): group is Required<CouponGroup> {
  return group.repeated !== undefined;
}
