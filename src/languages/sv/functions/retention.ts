import type { retention as english } from "../../en/functions/retention";

export const retention: typeof english = {
  RETENTION: {
    summary: "Kundbehållning",
    question: "Hur stor andel av våra kunder behåller vi?",
    description:
      "Andel av kunderna vid periodens början som är kvar vid dess slut: 0,8 är 80 %. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      at_start: "Antal kunder vid periodens början, 0 eller fler.",
      at_end: "Antal kunder vid periodens slut, 0 eller fler.",
      gained: "Kunder vid slutet som inte fanns vid början, högst at_end.",
    },
    example: "=RM.RETENTION(200,190,30)",
    result: "0,8",
    formula:
      "behållen andel = kunder från början som är kvar ÷ kunder vid början = (at_end − gained) ÷ at_start",
    source: "Farris, Bendle, Pfeifer & Reibstein, handboken Marketing Metrics.",
    limits:
      "Utan kunder vid början finns ingen andel. En kund som vanns och förlorades under perioden räknas varken i gained eller i at_end. Andelen gäller denna period: en månads behållning är inte ett års (0,98 i månaden är 0,98^12 = 0,78 om året).",
  },

  LIFETIME: {
    summary: "En kunds genomsnittliga livslängd",
    question: "Hur länge stannar en kund i genomsnitt?",
    description:
      "Genomsnittligt antal perioder som en kund stannar, den första inräknad, vid konstant behållning: i år om den är per år. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      retention_rate:
        "Andel kunder som stannar från period till period, 0 eller mer och under 1 (80 % = 0,8).",
    },
    example: "=RM.LIFETIME(0.8)",
    result: "5",
    formula: "1 ÷ (1 − retention_rate)",
    source: "Reichheld, boken The Loyalty Effect (1996).",
    limits:
      "Vid 1 slutar ingen någonsin och det finns inget genomsnitt. Behållningen antas vara densamma för alla kunder i alla perioder; där de lojala blir kvar stiger den med tiden och den verkliga livslängden är längre.",
  },

  LEAKAGE: {
    summary: "Den läckande hinken",
    question: "Hur många av våra nya kunder ersätter bara dem vi förlorat?",
    description:
      "Andel av de vunna kunderna som bara ersatte förlorade: 0,6 är 60 %, högst 1. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      at_start: "Antal kunder vid periodens början, 0 eller fler.",
      at_end: "Antal kunder vid slutet, högst at_start + gained.",
      gained: "Antal kunder som vanns under perioden, 0 eller fler.",
    },
    example: "=RM.LEAKAGE(100,120,50)",
    result: "0,6",
    formula: "förlorade = at_start + gained − at_end; min(1, förlorade ÷ gained)",
    source: "Ehrenbergs läckande hink, och Reichheld, The Loyalty Effect (1996).",
    limits:
      "Där ingen vunnits finns ingen andel. Vid 1 förlorade företaget minst lika många som det vann: för att växa måste det täta hinken innan det fyller på.",
  },

  FUNNEL: {
    summary: "Stegen i en tratt",
    question: "I vilket steg förlorar vi flest?",
    description:
      "Spiller rubriker och en rad per steg × 6 kolumner: steg, antal, andel av föregående steg, andel av första steget, tapp sedan föregående steg och ett märke vid det sämsta.",
    arguments: {
      counts: "Hur många som kom till varje steg, en kolumn i stegens ordning; 0 eller fler.",
      names: "Namn på varje steg, en kolumn. Utelämnat: 1, 2, 3 …",
    },
    example: '=RM.FUNNEL({1000;400;300},{"besök";"korg";"order"})',
    result: "besök 1000, korg 400 (40 %, tapp 600, sämsta steget), order 300 (75 %, tapp 100)",
    formula:
      "Andel av föregående steg = antal ÷ föregående antal; andel av första = antal ÷ första antalet; tapp = föregående antal − antal. Det sämsta steget behåller minst andel av det föregående.",
    source: "Stegen i AIDA (E. St. Elmo Lewis, 1898) och webbanalysens konverteringstratt.",
    limits:
      "Där ingen nådde det steg som jämförs blir andelen tom. Ett antal över föregående stegs släpps igenom: andelen är då över 1 och tappet negativt. Av lika dåliga steg märks det första; där inget steg tappar någon märks inget.",
    headers: {
      step: "Steg",
      count: "Antal",
      shareOfPrevious: "Andel av föregående steg",
      shareOfFirst: "Andel av första steget",
      lost: "Tapp",
      note: "Anmärkning",
    },
    worst: "sämsta steget",
  },
};
