import { partnershipLines } from "./partnershipLines";

export const functions = {
  partnershipLines,
};
