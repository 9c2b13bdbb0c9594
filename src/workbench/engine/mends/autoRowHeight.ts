import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import type { IRange } from "@univerjs/core";

const LONGEST = 2_000;

let mended = false;

/**
 * Formatting a range measures the text of every row of it to fit the row heights: 100,000 rows freeze the page for
 * ten seconds. Longer ranges keep the default height.
 */
export function mendAutoRowHeight(): void {
  if (mended) return;
  mended = true;
  const prototype = SpreadsheetSkeleton.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
  const original = prototype.calculateAutoHeightInRange;
  prototype.calculateAutoHeightInRange = function (ranges, ...rest) {
    const short = Array.isArray(ranges)
      ? ranges.filter((range: IRange) => range.endRow - range.startRow < LONGEST)
      : ranges;
    return original.call(this, short, ...rest);
  };
}
