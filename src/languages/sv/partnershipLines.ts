import type { partnershipLines as english } from "../en/partnershipLines";

export const partnershipLines: typeof english = {
  "1": "Genomsnittlig försäljning per köp",
  "2": "Antal köp under perioden",
  "3": "Total försäljning under perioden",
  "4": "Vinst på försäljningen",
  "5": "Kostnader för att organisera partnerskapet",
  "5.1": "Etablering och upprätthållande av återkoppling med köparen",
  "5.1.1": "Leverans av produkter",
  "5.1.2": "Bonus till butikspersonal",
  "5.1.3": "Returer av osålda produkter",
  "5.2": "Underhåll av databasen",
  "5.3": "Löner till säljansvariga",
  "5.4": "Övriga kostnader för att organisera partnerskapet",
  "6": "Partnerskapets lönsamhet för företaget",
};
