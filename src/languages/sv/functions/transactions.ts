import type { transactions as english } from "../../en/functions/transactions";

export const transactions: typeof english = {
  SUMMARY: {
    summary: "Transaktioner summerade per kund",
    question: "Vad har varje kund köpt, hur ofta och när senast?",
    description:
      "En rad per kund × 12 kolumner: kund, köp, frekvens, recency, ålder, medelbelopp, summa, dagar sedan senaste, köp per månad, medelköp, första och sista dag. Klarar omkring 100 000 rader.",
    arguments: {
      customer:
        "Kund på varje rad, en kolumn. Tomt: försäljning utan kund, som inte får någon rad.",
      date: "Datum på varje rad, en kolumn: Excel-datum eller text som 2026-01-31.",
      amount:
        "Belopp på varje rad, i pengar. 0 är ett köp; ett negativt belopp är en återbetalning: det minskar beloppen och är inget köp.",
      order:
        "Ordernummer på varje rad: ett köp är en order. Utelämnat eller tomt: ett köp är en kund på en dag.",
      as_of: "Sista dagen som räknas. Utelämnat: listans sista datum.",
      unit: 'Enhet för recency och ålder: "day" (dag, standard), "week" (7 dagar), "month" (30,4375 dagar) eller "year" (365,25 dagar).',
    },
    example:
      '=RM.SUMMARY({"Anna";"Bo";"Anna"},{"2025-01-10";"2025-02-01";"2025-02-09"},{100;80;50},,"2025-03-11")',
    result:
      "Anna | 2 | 1 | 30 | 60 | 50 | 150 | 30 | 1,014583 | 75 | 45667 | 45697; Bo | 1 | 0 | 0 | 38 | 0 | 80 | 38 | 0,800987 | 80 | 45689 | 45689",
    formula:
      "frekvens = dagar med köp efter den första av dem; recency = sista köpet − första; ålder = as_of − första; medelbelopp = beloppen för de dagar som frekvensen räknar ÷ frekvensen, 0 utan återköp; summa = alla belopp minus återbetalningar; köp per månad = köp ÷ ålder i månader (under första månaden: köpen hittills); medelköp = summa ÷ köp.",
    source:
      "Frekvens, recency, ålder och medelbelopp: Fader, Hardie & Lee, ”Counting Your Customers” the Easy Way, Marketing Science 24 (2005); Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013).",
    limits:
      "Flera order samma dag är flera köp men en dag i frekvensen, som prognoserna behöver. Rader efter as_of räknas inte. En kund med enbart återbetalningar har 0 köp och tomma dagar. Dagarna är datumtal: formatera deras kolumner som datum. Rubrikrad saknas, så att andra formler kan ta kolumnerna som de är: RFM kolumn 8, 2, 7; QUADRANT 10, 9; LADDER 2; BUYING.FIT 3, 4, 5; SPENDING.FIT 3, 6, till exempel =RM.LADDER(INDEX(A1#,,2)). Excel skickar högst 5 MB till en formel, omkring 100 000 rader med tre kolumner; längre listor tas i åtgärdsfönstret.",
    differs:
      "En pivottabell eller Excels GROUPBY summerar kolumner men känner varken till återköp eller en kunds ålder.",
  },
};
