import type { assessments as english } from "../en/assessments";

export const assessments: typeof english = {};
