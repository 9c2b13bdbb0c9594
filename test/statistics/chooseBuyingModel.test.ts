import { chooseBuyingModel } from "../../src/statistics/chooseBuyingModel";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import {
  cdnow,
  gammaVariate,
  historyOf,
  readHistories,
  readText,
  simulateCustomers,
} from "./histories";

testWithData(
  "of CDNOW, MBG/NBD has the lowest AIC, BG/NBD next and NBD the highest",
  [cdnow],
  (data) => {
    const { model, fit, fits } = chooseBuyingModel(readHistories(readText(data)));
    expect(model.code).toBe("MBG/NBD");
    expect(fit).toBe(fits[0]);
    expect(fits.map((own) => own.model)).toEqual(["MBG/NBD", "BG/NBD", "Pareto/NBD", "NBD"]);
    expect(fits.map(({ logLikelihood }) => Math.round(100 * logLikelihood))).toEqual([
      -958213, -958243, -959497, -976366,
    ]);
  },
);

test("where nobody leaves all models are the NBD, which is the one chosen", () => {
  const history = simulateCustomers(
    800,
    (random) => gammaVariate(3, random) / 3,
    () => 0,
    { seed: 8 },
  );
  const { model, fits } = chooseBuyingModel(history);
  expect(model.code).toBe("NBD");
  expect(fits).toHaveLength(4);
});

test("data that no model can serve are refused as a model refuses them", () => {
  expect(() => chooseBuyingModel(historyOf([[2, 3, 4]]))).toThrow(
    new StatisticsError("oneCustomer"),
  );
});
