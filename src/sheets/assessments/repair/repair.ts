import type { Repair } from "../../foundSheets";
import type { Definition } from "../definition";
import { standingNames } from "../standing";
import { checkSheets } from "./checkSheets";
import { mendSheets } from "./mendSheets";

/** How the sheets of an assessment are checked and mended. */
export function repairOf(definition: Definition): Repair {
  return {
    names: standingNames,
    check: (found, expected) => checkSheets(definition, found, expected),
    mend: (found, expected, say) => mendSheets(definition, found, expected, say),
  };
}
