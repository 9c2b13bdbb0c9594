import type { PeriodConditions } from "../formulas/criteria";
import { mapColumn, mapRow, onMap, type Layout } from "./layout";

/** Where the conditions of the map's period stand. */
export function periodOn(layout: Layout): PeriodConditions {
  return {
    from: onMap(layout, mapRow.from, mapColumn.hidden),
    to: onMap(layout, mapRow.to, mapColumn.hidden),
  };
}
