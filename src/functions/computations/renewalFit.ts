import { fitShiftedBetaGeometric } from "../../statistics/shiftedBetaGeometric";
import { unusable } from "../cells";
import type { Returned } from "../declaration";
import { fitOrRefuse } from "../fitOrRefuse";
import { fitTable } from "../fitTable";
import { readValues } from "../valueList";
import type { WholeArguments } from "../wholeArguments";

export function renewalFitOfCells(args: WholeArguments): Returned[][] {
  const { values, places } = readValues(args, "survivors");
  const customers = args.matrix("customers") ? args.number("customers") : null;
  const fit = fitOrRefuse(
    () => fitShiftedBetaGeometric(values, customers),
    {
      survivors: (cells) => cells.tooFewSurvivors("survivors", values.length),
      noLoss: (cells) => cells.noLoss("survivors"),
      allLost: (cells) => cells.allLost("survivors"),
    },
    (_, place) =>
      unusable((cells) =>
        cells.atMost(
          cells.inRow("survivors", places[place]! + 1),
          cells.inRow("survivors", places[place - 1]! + 1),
          values[place - 1]!,
          values[place]!,
        ),
      ),
  );
  return fitTable(fit, {}, args.environment);
}
