/** What tables say where customers may stand as codes. */
export const customerCodes = {
  group: "Names or codes",
  label: "Customers are shown as",
  hint: "Codes are random. The key tells whose each is: delete its sheet and nobody can tell from the sheets.",
  ways: {
    names: "Names",
    codesWithKey: "Codes, with a key on a sheet of its own",
    codes: "Codes without a key; numbers are values",
  },
  /** Said on the sheet, after whether its numbers are live. */
  statement: {
    names: "",
    codesWithKey:
      "Customers stand as codes; only the sheet with the key names them, and live formulas count by it. Refresh keeps their codes.",
    codes:
      "Customers stand as codes, and there is no key. Whoever has the lists may still know customers by their numbers: pass on the sheets without the lists. Refresh gives new codes.",
  },
  /** Said on a board, whose ratings a refresh keeps with their customers. */
  ratedWithoutKey:
    "Customers stand as codes, and there is no key. Whoever has the lists may still know customers by their numbers: pass on the sheets without the lists. The board cannot be refreshed: nothing would tell whose each rating is.",
  /** Why numbers are values; goes into salesList.values. */
  noKey: "formulas would have to name the customers whom the codes hide",
  freeTexts:
    "Texts of your lists (kinds, complaints and so on) are shown as they are: see that they name nobody before you pass the sheet on.",
  keySheet: "Key of codes",
  keyTitle: "Key: whose each code is",
  keyNote:
    "Keep it apart from what you pass on. A code belongs to its customer however lists and key are sorted; no code is ever given to another customer.",
  shownNow: "Shown on the profile now",
  code: "Code",
};
