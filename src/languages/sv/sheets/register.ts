import type { register as english } from "../../en/sheets/register";

export const register: typeof english = {
  yes: "ja",
  no: "nej",
  dateMessage: "Skriv ett datum, till exempel 2026-03-31.",
  listMessage: "Välj i listan eller lämna cellen tom.",
  numberMessage: (minimum, maximum) => `Skriv ett tal från ${minimum} till ${maximum}.`,
  end: "Behövs fler rader, infoga dem ovanför denna och kopiera formlerna nedåt; det som står under räknas inte.",
};
