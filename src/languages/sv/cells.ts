import type { cells as english } from "../en/cells";

export const cells: typeof english = {};
