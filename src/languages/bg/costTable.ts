import type { costTable as english } from "../en/costTable";

export const costTable: typeof english = {};
