import type { excel as english } from "../en/excel";

export const excel: typeof english = {};
