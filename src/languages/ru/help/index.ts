import { errors } from "./errors";
import { general } from "./general";
import { pages } from "./pages";
import { tables } from "./tables";

/** What the static help pages say beside what the add-in says itself. */
export const help = { ...general, errors, pages, tables };
