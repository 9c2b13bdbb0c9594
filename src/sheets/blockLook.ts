import type { ConditionalFormat, NumberFormatted, Styled, Validation } from "./plan";

/** What a block adds to its sheet beside its cells. */
export interface BlockLook {
  styles: Styled[];
  numberFormats: NumberFormatted[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
}
