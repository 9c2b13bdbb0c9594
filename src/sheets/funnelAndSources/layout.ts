import type { Analysis } from "./analysis";
import { TYPED_SOURCES, type SourceFigure } from "./options";

/** Columns of the blocks. */
export const at = {
  number: 0,
  label: 1,
  value: 2,
  ofPrevious: 3,
  ofFirst: 4,
  lost: 5,
  lossRate: 6,
  worst: 7,
  recommended: 2,
  newCustomers: 3,
  newShare: 4,
  orders: 5,
  orderShare: 6,
  sales: 7,
  salesShare: 8,
  days: 9,
  /** Hidden: criteria. */
  hidden: 10,
} as const;

export const CHART_ROWS = 17;
export const on = { alert: 3, from: 4, to: 5, funnel: 7, firstStep: 9 } as const;

/** Rows that follow from how many steps and sources there are. */
export function layOut({ options, steps, sources }: Analysis) {
  const stepRows = steps ? steps.names.length : options.steps;
  const sourceRows = sources ? sources.names.length + (sources.hasBlank ? 1 : 0) : TYPED_SOURCES;
  const funnelChart = on.firstStep + stepRows + 2;
  const section = funnelChart + CHART_ROWS + 3;
  const firstSource = section + 2;
  const total = firstSource + sourceRows;
  const share = total + 2;
  const sourceChart = share + 3;
  const checks = sourceChart + CHART_ROWS + 3;
  return {
    ...{ stepRows, sourceRows, funnelChart, section, firstSource, total, share, sourceChart },
    checks,
  };
}

export type Layout = ReturnType<typeof layOut>;

/** Names of the cells that the user types over. */
export const cellNames = {
  from: "Funnel.From",
  to: "Funnel.To",
  stepName: (position: number) => `Funnel.Step.${position + 1}`,
  stepCount: (position: number) => `Funnel.Count.${position + 1}`,
  sourceName: (position: number) => `Funnel.Source.${position + 1}`,
  recommended: (position: number) => `Funnel.Recommended.${position + 1}`,
  figure: (figure: SourceFigure, position: number) => `Funnel.${figure}.${position + 1}`,
};
