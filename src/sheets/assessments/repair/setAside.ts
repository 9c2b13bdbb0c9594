/** What the plan of a sheet is known by that keeps what a repair found no place for. */
export const SET_ASIDE = "setAside";
