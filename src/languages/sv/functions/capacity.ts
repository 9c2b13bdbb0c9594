import type { capacity as english } from "../../en/functions/capacity";

export const capacity: typeof english = {
  "CAPACITY.USE": {
    summary: "Kapacitetsutnyttjande, eller vad som är ledigt",
    question: "Hur mycket kan vi ännu producera åt nya partner?",
    description:
      "Produktionen som andel av kapaciteten (0,85 är 85 %), eller den lediga kapaciteten. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      output: "Periodens produktion, i stycken eller annan enhet, 0 eller mer.",
      capacity: "Vad som kan produceras under perioden, i samma enhet.",
      show: '"use" (utnyttjande, standard) eller "spare" (ledigt för nya partner).',
    },
    example: "=RM.CAPACITY.USE(850,1000)",
    result: "0,85",
    formula: "use = output ÷ capacity; spare = capacity − output, minst 0.",
    source: "Ekonomistyrning; forskningsprogrammet för potentiell kapacitet.",
    limits: "Produktion över kapaciteten (övertid) ger ett utnyttjande över 1 och inget ledigt.",
  },

  RHYTHM: {
    summary: "Leveransernas rytm",
    question: "Kommer leveranserna som de planerades?",
    description: "Den andel av planen som kom på sin dag (0,875 är 87,5 %). Ett värde för listan.",
    arguments: {
      planned: "Planerad mängd i varje leverans, en kolumn, 0 eller mer.",
      delivered: "Vad som kom av varje leverans, en kolumn, i samma enhet. Tomt: inget kom.",
    },
    example: "=RM.RHYTHM({100;100;200},{120;50;200})",
    result: "0,875",
    formula: "Σ min(planned, delivered) ÷ Σ planned.",
    source: "Produktionsplanering: rytmkoefficienten.",
    limits: "Vad som kom utöver planen uppväger inte det som saknades på annat håll.",
  },

  PROFITABILITY: {
    summary: "Vinst i förhållande till det den tjänas med",
    question: "Hur lönsam är produkten, produktionen eller försäljningen?",
    description:
      "Vinsten som andel av sin bas (0,15 är 15 %). Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      profit: "Vinst, i pengar; negativ vid förlust.",
      base: "Vad den mäts mot, i pengar: självkostnad för en produkt, anläggnings- och omsättningstillgångar för produktionen, försäljning för vinstmarginalen.",
    },
    example: "=RM.PROFITABILITY(120,800)",
    result: "0,15",
    formula: "profit ÷ base.",
    source: "Räkenskapsanalys; forskningsprogrammet för potentiell kapacitet.",
    limits: "Jämför bara tal med samma bas och för samma period.",
  },

  SCORE: {
    summary: "Resultat av en bedömning, 0 till 100",
    question: "Vad blir svaren på våra frågor sammantaget?",
    description: "Vägt medelvärde av svaren på en skala från 0 till 100. Ett värde för listan.",
    arguments: {
      scores: "Svar på skalan, en kolumn. Tomt: inte besvarad, och utelämnas.",
      weights: "Varje frågas vikt, en kolumn, 0 eller mer. Utelämnat: alla lika.",
      reversed:
        "SANT (eller 1) för frågor där ett högt svar är dåligt, en kolumn. Tomt: FALSKT. Utelämnat: inga.",
      scale_max: "Högsta svar. Utelämnat: 5.",
      scale_min: "Lägsta svar. Utelämnat: 1.",
    },
    example: "=RM.SCORE({5;3;2},{2;1;1})",
    result: "68,75",
    formula:
      "100 × Σ vikt × (svar − scale_min) ÷ (scale_max − scale_min) ÷ Σ vikt över det som är besvarat; omvända frågor räknas som 1 − sin andel.",
    source:
      "Likert, A Technique for the Measurement of Attitudes, Archives of Psychology 140 (1932).",
    limits:
      "Vikten av det obesvarade fördelas på resten: ett resultat av få svar säger lite. I Excel för Windows och Mac kommer en tom cell som 0: på en skala som börjar vid 0 eller lägre räknas den som svaret 0.",
  },

  AGREEMENT: {
    summary: "Flera bedömares samstämmighet",
    question: "Menar våra bedömare samma sak, eller måste de prata?",
    description:
      "Krippendorffs alfa: 1 full samstämmighet, 0 som av en slump, under 0 mindre. Ett värde för tabellen.",
    arguments: {
      ratings: "Omdömen, med det bedömda i rader och bedömarna i kolumner. Tomt: inte bedömt.",
      level:
        '"interval" (standard) för poäng med lika steg, "ordinal" för rangordning, "nominal" för namn utan ordning.',
    },
    example: "=RM.AGREEMENT({1,1;4,5;2,2;5,5})",
    result: "0,961749",
    formula:
      "1 − observerad ÷ förväntad oenighet, över alla par av omdömen; kvadrerat avstånd, kvadrerat avstånd mellan ranger, eller olika.",
    source: "Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).",
    limits:
      "Lita på 0,8 och mer, dra försiktiga slutsatser från 0,667. Det som bara en har bedömt säger inget. I Excel för Windows och Mac kommer en tom cell som 0: där räknas 0 som inte bedömt, om inte omdömena är bara 0 och 1.",
  },
};
