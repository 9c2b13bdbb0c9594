import type { builders as english } from "../en/builders";

export const builders: typeof english = {
  costTable: {
    title: "Relationskostnadstabell",
    purpose:
      "Vad partnerskapet med varje kund kostar och vad det lämnar kvar, ur en försäljningslista och en kostnadsliggare.",
  },
  retentionTable: {
    title: "Kundbehållning och kohorter",
    purpose:
      "Vilka stannar, vilka går och hur många av de vunna kunderna ersätter bara de förlorade? Kohorter, läckande hink, prognos, återkommande köpare och skäl att lämna, ur en försäljningslista.",
  },
  potentialCapacity: {
    title: "Potentiell kapacitet",
    purpose:
      "Vad kan företaget göra för sina partner innan det lovar dem något? Åtta steg av undersökning, tjugo parametrar och ett kort avsnitt om sortiment och marknad.",
  },
  partnershipReadiness: {
    title: "Beredskap för partnerskap",
    purpose:
      "Finns partnerskapets sex förutsättningar, och vad vet vi egentligen om kunderna? Fjorton påståenden, med belägg.",
  },
};
