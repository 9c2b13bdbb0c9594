import type { partnership as english } from "../../en/functions/partnership";

/** Costs of the partnership as arguments: lines 5.1.1 to 5.4. */
const costs = {
  delivery: "Leverans av produkter (rad 5.1.1), i periodens pengar. Tomt: förekom inte.",
  bonuses: "Bonus till butikspersonal (5.1.2). Tomt: förekom inte.",
  returns:
    "Kostnad för att ta tillbaka osålda produkter: hantering och nedskrivning, inte själva återbetalningen (5.1.3). Tomt: förekom inte.",
  database: "Underhåll av databasen (5.2). Tomt: förekom inte.",
  salaries: "Löner till säljansvariga (5.3). Tomt: förekom inte.",
  other: "Övriga kostnader för att organisera partnerskapet (5.4). Tomt: förekom inte.",
};

export const partnership: typeof english = {
  "PARTNERSHIP.COST": {
    summary: "Partnerskapets kostnad (rad 5)",
    question: "Vad kostar det oss att upprätthålla ett partnerskap?",
    description:
      "Kostnader för att organisera partnerskapet: rad 5 i kostnadstabellen, i pengar. Fungerar på hela kolumner och spiller ett värde per rad. Tomt betyder att kostnaden inte förekom.",
    arguments: costs,
    example: "=RM.PARTNERSHIP.COST(120,40,15,10,200,25)",
    result: "410",
    formula: "delivery + bonuses + returns + database + salaries + other.",
    source:
      "Relationskostnadstabellen: de tretton raderna om vad ett partnerskap kostar och lämnar kvar.",
    limits:
      "Alla kostnader måste gälla samma kund och period. Återbetalningen för returnerade varor hör inte hit: den är redan avdragen från försäljningen.",
  },

  "PARTNERSHIP.PROFIT": {
    summary: "Partnerskapets lönsamhet (rad 6)",
    question: "Hur mycket pengar blir kvar av ett partnerskap efter kostnaderna?",
    description:
      "Vad partnerskapet ger företaget: rad 6 = rad 4 − rad 5, i pengar. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      sales_profit:
        "Vinst på försäljningen före kostnaderna på rad 5: försäljning − varukostnad (rad 4).",
      partnership_cost: "Kostnader för att organisera partnerskapet (rad 5).",
    },
    example: "=RM.PARTNERSHIP.PROFIT(900,410)",
    result: "490",
    formula: "sales_profit − partnership_cost.",
    source:
      "Relationskostnadstabellen: de tretton raderna om vad ett partnerskap kostar och lämnar kvar.",
    limits:
      "sales_profit är före kostnaderna på rad 5; en vinst efter dem skulle räkna kostnaderna två gånger.",
  },

  "PARTNERSHIP.RETURN": {
    summary: "Partnerskapets avkastning",
    question: "Vad ger varje krona vi satsar på ett partnerskap tillbaka?",
    description:
      "Rad 6 (vinst på försäljningen − partnerskapets kostnad) per krona kostnad eller försäljning: 1,2 är 120 %. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      sales_profit: "Vinst på försäljningen före kostnaderna på rad 5 (rad 4), i pengar.",
      partnership_cost: "Kostnader för att organisera partnerskapet (rad 5), i pengar.",
      base: '"cost" (standard): i förhållande till partnerskapets kostnad; "sales": till försäljningen.',
      sales: 'Periodens försäljning (rad 3); krävs med "sales".',
    },
    example: '=RM.PARTNERSHIP.RETURN(900,410,"sales",3000)',
    result: "0,163333…",
    formula: "(sales_profit − partnership_cost) ÷ partnership_cost, eller ÷ sales.",
    source:
      "Relationskostnadstabellen: de tretton raderna om vad ett partnerskap kostar och lämnar kvar.",
    limits:
      "Utan en bas över 0 finns ingen avkastning. Hög avkastning på en liten kostnad kan vara lite pengar: se även på rad 6.",
  },

  "PARTNERSHIP.TABLE": {
    summary: "Kostnadstabell för en kund",
    question: "Vart tar pengarna från en enskild kund vägen, rad för rad?",
    description:
      "Relationskostnadstabellen för en kund. Spiller 13 rader × 4 kolumner: nummer, indikator, belopp, andel av försäljningen.",
    arguments: {
      average_sale: "Genomsnittligt belopp per köp (rad 1), i pengar.",
      purchases_per_year: "Antal köp under året eller en annan period (rad 2), 0 eller fler.",
      margin: "Vinst på försäljningen som andel av försäljningen, högst 1 (20 % = 0,2).",
      ...costs,
    },
    example: "=RM.PARTNERSHIP.TABLE(250,12,0.3,120,40,15,10,200,25)",
    result: "13 rader från rad 1 = 250 till rad 6 = 490",
    formula:
      "rad 3 = average_sale × purchases_per_year; rad 4 = rad 3 × margin; rad 5 = kostnaderna; rad 6 = rad 4 − rad 5; andelarna är av rad 3.",
    source:
      "Relationskostnadstabellen: de tretton raderna om vad ett partnerskap kostar och lämnar kvar.",
    limits: "En kund i taget. Rad 1 och 2 har ingen andel; utan försäljning har ingen rad det.",
  },

  "PARTNERSHIP.LIST": {
    summary: "Kostnadstabell för alla kunder",
    question: "Vilka av våra kunder lönar sig och vilka gör det inte?",
    description:
      "Relationskostnadstabellen för alla kunder, bäst först. Spiller rubriker, en rad per kund × 14 kolumner (kund, 13 rader) och en summa. Klarar omkring 100 000 rader; längre listor tas i åtgärdsfönstret.",
    arguments: {
      customer: "Försäljningslistan: kund på varje rad. Tomt: försäljning utan kund.",
      date: "Försäljningslistan: datum på varje rad.",
      amount:
        "Försäljningslistan: belopp i pengar. Ett negativt belopp är en återbetalning och inget köp.",
      cost_customer: "Kostnadslistan: kund, eller tomt för en kostnad som fördelas.",
      cost_date: "Kostnadslistan: datum på varje rad.",
      cost_line:
        'Kostnadslistan: 5.1.1, 5.1.2, 5.1.3, 5.2, 5.3 eller 5.4 som text, eller radens namn. Namn är säkrare: Excel kan göra "5.2" till ett datum.',
      cost_amount: "Kostnadslistan: belopp i pengar.",
      order: "Försäljningslistan: ordernummer. Där det saknas är ett köp en kund på en dag.",
      profit:
        "Försäljningslistan: vinst före kostnaderna på rad 5. Utelämnat: rad 4 och 6 förblir tomma.",
      from: "Periodens första dag. Utelämnat: början av försäljningslistans sista hela år.",
      to: "Periodens sista dag. Utelämnat: slutet av försäljningslistans sista hela år.",
      drivers:
        'Hur gemensamma kostnader fördelas: "sales" (standard), "orders" eller "equal"; eller två kolumner, rad och fördelningsgrund.',
    },
    example:
      '=RM.PARTNERSHIP.LIST({"Anna";"Bo";"Anna"},{"2025-02-03";"2025-03-01";"2025-05-06"},{500;300;200},{"Anna";""},{"2025-02-04";"2025-04-30"},{"Leverans av produkter";"5.3"},{60;100})',
    result: "rubriker, Anna (försäljning 700), Bo (försäljning 300), summa",
    formula:
      "Rad 1 till 6 för varje kund som i relationskostnadstabellen; en kostnad utan kund fördelas efter sin nyckel: andel av försäljningen (aldrig under 0), andel av order, eller lika.",
    source:
      "Relationskostnadstabellen: de tretton raderna om vad ett partnerskap kostar och lämnar kvar.",
    limits:
      "Klarar omkring 100 000 rader (Excel skickar högst 5 MB till en formel); längre listor tas i åtgärdsfönstret, som också håller talen levande. Försäljning utan kund och kunder i liggaren utan försäljning är egna rader.",
  },
};
