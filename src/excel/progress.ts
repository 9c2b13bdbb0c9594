/** What a long command is doing, for the pane's progress line. */
export type Phase = "reading" | "computing" | "writing";

/** How a long command tells how far it is, and learns that the user cancelled it. */
export interface Progress {
  signal: AbortSignal;
  /** `share` runs from 0 to 1 within the phase. */
  report(share: number, what: Phase): void;
}
