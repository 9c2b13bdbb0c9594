import { renewalRetention, renewalSurvival } from "../../statistics/shiftedBetaGeometric";
import { unusable } from "../cells";
import type { Elementwise } from "../elementwise";
import { readRenewalFit } from "../readFit";

export const renewalCurveOfCells: Elementwise = (_, __, args) => {
  const { values } = readRenewalFit(args, "fit");
  return (numbers, options) => {
    const period = numbers[1]!;
    if (options[2] === "survival") return renewalSurvival(values, [period])[0]!;
    if (period < 1) return unusable((cells) => cells.outside("period", { minimum: 1 }, period));
    return renewalRetention(values, [period])[0]!;
  };
};
