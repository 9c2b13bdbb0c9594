import { reasons, type Reason } from "../../marketing/leavingReasons";
import type { OptionValue, TypedCells } from "../builder";
import { keyNames, withKey } from "../customerCodes/options";
import { Refusal } from "../sentence";
import { reasonOption } from "./options";

/** Names of the cells in which the user counts why customers left. */
export const cellNames: Record<Reason, string> = {
  moved: "Retention.Moved",
  price: "Retention.Price",
  partnership: "Retention.Partnership",
  attention: "Retention.Attention",
  other: "Retention.Other",
};

/** What was counted on the sheet of reasons becomes part of the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: [...Object.values(cellNames), ...Object.values(keyNames)],
  choose(cells, choice) {
    const options: Record<string, OptionValue> = withKey(cells, choice.options);
    for (const reason of reasons) {
      const cell = cells.get(cellNames[reason]);
      if (!cell) continue;
      const { value, address } = cell;
      if (value !== "" && !(typeof value === "number" && Number.isInteger(value) && value >= 0))
        return new Refusal((words) => words.retentionTable.typedCount(address, value));
      options[reasonOption(reason)] = value === "" ? null : value;
    }
    return { ...choice, options };
  },
};
