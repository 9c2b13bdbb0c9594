import type { CostLine } from "../../marketing/partnershipLines";

/** Names of the cost sheet's inputs. */
export const cellNames = {
  customer: "CostTable.Customer",
  from: "CostTable.From",
  to: "CostTable.To",
  margin: "CostTable.Margin",
  driver: (line: CostLine) => `CostTable.Driver.${line}`,
};
