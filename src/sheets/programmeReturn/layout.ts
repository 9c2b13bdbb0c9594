import type { ProgrammeKind } from "../../marketing/programmeReturn";
import type { Analysis } from "./analysis";
import { TYPED_ROWS, type Figure } from "./options";

/** Columns of both blocks. */
export const at = {
  number: 0,
  label: 1,
  kind: 2,
  spending: 3,
  profit: 4,
  baseline: 5,
  incremental: 6,
  net: 7,
  return: 8,
  /** Hidden: the programme and its kind as criteria; beside the kinds, what the chart draws. */
  programmeKey: 9,
  kindKey: 10,
} as const;

export const CHART_ROWS = 17;
/** Kinds stand on top: they are the answer. */
export const on = { alert: 3, kinds: 5, firstKind: 7, chart: 12 } as const;

/** Kinds of the programmes that the empty table begins with. */
export const usualKinds: readonly ProgrammeKind[] = [
  ...(["financial", "financial", "social", "social", "structural", "structural"] as const),
];

/** Rows that follow from how many programmes there are. */
export function layOut({ listed }: Pick<Analysis, "listed">) {
  const programmes = on.chart + CHART_ROWS + 4;
  const rows = listed ? listed.programmes.length : TYPED_ROWS;
  const last = programmes + rows;
  return { programmes, rows, last, checks: last + 2 };
}

/** Names of the cells that the user types over. */
export const cellNames = {
  name: (position: number) => `Programme.Name.${position + 1}`,
  kind: (position: number) => `Programme.Kind.${position + 1}`,
  figure: (figure: Figure, position: number) => `Programme.${figure}.${position + 1}`,
};
