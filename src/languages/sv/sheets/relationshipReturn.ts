import type { relationshipReturn as english } from "../../en/sheets/relationshipReturn";

export const relationshipReturn: typeof english = {
  lists: {
    sales: {
      label: "Försäljningslista",
      hint: "En rad per försäljning: kund, datum, belopp och, för avkastningen, vinst.",
    },
    costs: {
      label: "Kostnadslista",
      hint: "En rad per kostnad: kund, datum, belopp. Kostnader utan kund räknas inte.",
    },
    customers: {
      label: "Kundlista",
      hint: "En rad per kund, med vad den på ett år köper av det ni kunde leverera.",
    },
  },
  spending: "Kundens inköp per år",
  customer: "Kunden vars relation bedöms",
};
