import { referralValue } from "../../marketing/referralValue";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const referralValueOfCells: Elementwise = () => (numbers) => {
  const [referrals, conversion] = [numbers[1]!, numbers[2]!];
  return (
    referralValue(numbers[0]!, referrals, conversion, numbers[3]!) ??
    noAnswer((cells) => cells.endlessReferrals(referrals * conversion))
  );
};
