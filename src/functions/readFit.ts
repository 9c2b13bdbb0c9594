import { bgBb } from "../statistics/bgBb";
import { buyingModels } from "../statistics/chooseBuyingModel";
import type { Estimate } from "../statistics/customerValue";
import type { ModelCode, Parameter, ParameterValues } from "../statistics/fit";
import { gammaGammaExpected } from "../statistics/gammaGamma";
import { renewalSurvival } from "../statistics/shiftedBetaGeometric";
import { StatisticsError } from "../statistics/statisticsError";
import type { BuyingModel } from "../statistics/buyingModel";
import { plain, toNumber, unusable, type Matrix } from "./cells";
import { codeOf } from "./fitCode";
import { FIT_COLUMNS } from "./fitTable";
import { sound, type WholeArguments } from "./wholeArguments";

/** The formulas that give a fit, by what they fit. */
const formulas = {
  buying: "RM.BUYING.FIT",
  spending: "RM.SPENDING.FIT",
  renewal: "RM.RENEWAL.FIT",
  occasion: "RM.OCCASION.FIT",
} as const;

type Fitted = keyof typeof formulas;

/** Every parameter of every model, as its label in a table. */
const parameterNames = [
  ...["r", "alpha", "a", "b", "s", "beta", "p", "q", "gamma", "delta"],
  ...["rate", "dropout", "leavingAtOnce", "buyingAlways", "mean", "scale", "churn"],
];

/** A fit as a prediction takes it from cells. */
export interface CellFit {
  values: ParameterValues;
  /** With its uncertainty; without it where the range holds no standard errors. */
  estimate: Estimate;
}

/** A fit of purchases, with the model that it is of. */
export function readBuyingFit(
  args: WholeArguments,
  name: string,
): CellFit & { model: BuyingModel } {
  const table = new FitCells(args, name, "buying");
  const model = buyingModels.find(({ code }) => code === table.model)!;
  return { ...table.read((values) => model.expectedOfNew(values, [1])), model };
}

export function readSpendingFit(args: WholeArguments, name: string): CellFit {
  const none = { frequency: new Float64Array(1), averageAmount: new Float64Array(1) };
  return new FitCells(args, name, "spending").read((values) => gammaGammaExpected(values, none));
}

export function readRenewalFit(args: WholeArguments, name: string): CellFit {
  return new FitCells(args, name, "renewal").read((values) => renewalSurvival(values, [1]));
}

export function readOccasionFit(args: WholeArguments, name: string): CellFit {
  return new FitCells(args, name, "occasion").read((values) => bgBb.expectedOfNew(values, [1]));
}

interface ParameterRow {
  name: string;
  row: readonly unknown[];
}

/** The cells of a fit's table, read by their labels, so that parameters cannot be mixed up. */
class FitCells {
  readonly model: ModelCode;
  private readonly matrix: Matrix;

  constructor(
    args: WholeArguments,
    private readonly name: string,
    fitted: Fitted,
  ) {
    this.matrix = args.matrix(name)!;
    const row = this.row("model");
    const model = row && sound(plain(row[1]));
    const known = models.find(({ code }) => code === model);
    if (!known) throw unusable((cells) => cells.notFit(name, formulas[fitted]));
    if (known.fitted !== fitted)
      throw unusable((cells) => cells.otherFit(name, formulas[fitted], formulas[known.fitted]));
    this.model = known.code;
  }

  /** The parameters; `attempt` tries them, for only the model knows which go together. */
  read(attempt: (values: ParameterValues) => unknown): CellFit {
    // In the order of the table, which is that of the covariances.
    const rows = this.matrix.flatMap(([cell]) => {
      const name = parameterNames.find((one) => codeOf(one) === labelOf(cell));
      return name ? [{ name, row: this.row(codeOf(name))! }] : [];
    });
    const parameters = rows.map(({ name, row }): Parameter => ({
      name,
      value: this.number(name, row[1]),
      // Where the host reports a blank as 0, 0 is none.
      standardError: this.number(name, row[2], null) || null,
    }));
    const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
    try {
      attempt(values);
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error;
      throw unusable((cells) => cells.fitParameters(this.name, this.model));
    }
    const isKnown = parameters.some(({ standardError }) => standardError !== null);
    return {
      values,
      estimate: { parameters, logCovariance: isKnown ? this.covariance(rows) : null },
    };
  }

  /** The covariances of the parameters; null where some are missing or do not belong together. */
  private covariance(rows: readonly ParameterRow[]): number[][] | null {
    const matrix = rows.map(({ name, row }) =>
      rows.map((_, column) => this.number(name, row[FIT_COLUMNS.length + column], null) ?? NaN),
    );
    const isSound = matrix.every((line, i) =>
      line.every((entry, j) => {
        const scale = Math.sqrt(line[i]! * matrix[j]![j]!);
        return Math.abs(entry - matrix[j]![i]!) <= ROUNDING * scale;
      }),
    );
    return isSound ? matrix : null;
  }

  /** The only row with the label; none where no row has it. */
  private row(label: string): readonly unknown[] | undefined {
    const rows = this.matrix.filter(([cell]) => labelOf(cell) === label);
    if (rows.length > 1) throw unusable((cells) => cells.fitTwice(this.name, label));
    return rows[0];
  }

  private number(label: string, cell: unknown): number;
  private number(label: string, cell: unknown, blank: null): number | null;
  private number(label: string, cell: unknown, blank?: null): number | null {
    const value = sound(plain(cell));
    if (value === null && blank !== undefined) return blank;
    const number = value === null ? null : toNumber(value, anyNumber, anyNumber);
    if (typeof number !== "number")
      throw unusable((cells) => cells.fitNumber(this.name, codeOf(label), value ?? ""));
    return number;
  }
}

function labelOf(cell: unknown): string {
  const text = sound(plain(cell));
  return typeof text === "string" ? text.trim().toLowerCase() : "";
}

/** By how much covariances of a symmetric matrix may differ, as a share of the deviations. */
const ROUNDING = 1e-9;

const anyNumber = { name: "", kind: "number" } as const;

const models: readonly { code: ModelCode; fitted: Fitted }[] = [
  ...buyingModels.map(({ code }) => ({ code, fitted: "buying" as const })),
  { code: "gamma-gamma", fitted: "spending" },
  { code: "sBG", fitted: "renewal" },
  { code: "BG/BB", fitted: "occasion" },
];
