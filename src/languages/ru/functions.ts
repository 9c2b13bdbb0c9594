import type { functions as english } from "../en/functions";

export const functions: typeof english = {};
