import type { potentialCapacity as english } from "../en/potentialCapacity";

export const potentialCapacity: typeof english = {};
