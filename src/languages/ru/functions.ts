import type { functions as english } from "../en/functions";
import { partnershipLines } from "./partnershipLines";

export const functions: typeof english = {
  partnershipLines,
};
