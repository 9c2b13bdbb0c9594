import type { Choice, OptionValue } from "../builder";

/** Rows to type where no list is chosen. */
export const MOST_STEPS = 12;
const USUAL_STEPS = 5;
export const TYPED_SOURCES = 8;

export const sourceFigures = ["newCustomers", "orders", "sales", "days"] as const;
export type SourceFigure = (typeof sourceFigures)[number];

/** What the user chose beside lists and columns; null stands for "not chosen". */
export interface Options {
  from: number | null;
  to: number | null;
  discountAs: "fraction" | "percent" | null;
  order: "list" | "falling";
  steps: number;
  /** Typed on the sheet, by position. */
  stepName: (position: number) => string | null;
  stepCount: (position: number) => number | null;
  sourceName: (position: number) => string | null;
  typedRecommended: (position: number) => boolean | null;
  figure: (figure: SourceFigure, position: number) => number | null;
  /** Whether a source of the list is recommendations, as chosen in the pane. */
  recommended: (source: string) => boolean | null;
}

export const option = {
  stepName: (at: number) => `stepName:${at}`,
  stepCount: (at: number) => `stepCount:${at}`,
  sourceName: (at: number) => `sourceName:${at}`,
  typedRecommended: (at: number) => `typedRecommended:${at}`,
  figure: (figure: SourceFigure, at: number) => `${figure}:${at}`,
  recommended: (source: string) => `recommended:${source}`,
};

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions({ options }: Choice): Options {
  const number = (id: string) => asNumber(options[id]);
  const text = (id: string) => (typeof options[id] === "string" ? options[id] : null);
  const flag = (id: string) => (typeof options[id] === "boolean" ? options[id] : null);
  return {
    from: number("from"),
    to: number("to"),
    discountAs:
      (["fraction", "percent"] as const).find((each) => each === options.discountAs) ?? null,
    order: options.order === "falling" ? "falling" : "list",
    steps: Math.min(MOST_STEPS, Math.max(2, Math.round(number("steps") ?? USUAL_STEPS))),
    stepName: (at) => text(option.stepName(at)),
    stepCount: (at) => number(option.stepCount(at)),
    sourceName: (at) => text(option.sourceName(at)),
    typedRecommended: (at) => flag(option.typedRecommended(at)),
    figure: (figure, at) => number(option.figure(figure, at)),
    recommended: (source) => flag(option.recommended(source)),
  };
}

function asNumber(value: OptionValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The source's words say that somebody recommended us, in four languages. */
export function isRecommendation(source: string): boolean {
  return /recommend|referral|refer a|word of mouth|friend|rekommend|tips(?:ad)?\b|vän\b|рекоменд|сарафан|знаком|препоръ|приятел/i.test(
    source,
  );
}
