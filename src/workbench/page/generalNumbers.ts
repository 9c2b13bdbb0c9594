import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
} from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { generalText } from "./generalText";

/** Excel writes a number without a format with so many signs at most. */
const MOST = 11;
/** What a cell keeps free beside its text, in pixels. */
const MARGIN = 4;
const FONT = "11pt Arial";

/** A cell that shows fewer digits than it holds. */
interface Shortened extends ICellDataForSheetInterceptor {
  held?: number;
}

/**
 * Shows numbers without a format as Excel does, rounded to the width of their column; the grid cuts them off. What is
 * edited and calculated is the whole number.
 */
export function showGeneralNumbers(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const digit = digitWidth();
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the number formats, whose result is a text.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler(cell, { worksheet, col }, next) {
      if (typeof cell?.v !== "number") return next(cell);
      const room = Math.floor((worksheet.getColumnWidth(col) - MARGIN) / digit);
      const text = generalText(cell.v, Math.min(room, MOST));
      if (text === String(cell.v)) return next(cell);
      return next({ ...cell, v: text, held: cell.v } as Shortened);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler(cell, _location, next) {
      const { held } = (cell ?? {}) as Shortened;
      return next(held === undefined ? cell : { ...cell, v: held });
    },
  });
}

function digitWidth(): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return 9;
  pen.font = FONT;
  return pen.measureText("0").width;
}
