import type { value as english } from "../../en/functions/value";

export const value: typeof english = {
  LTV: {
    summary: "En kunds livstidsvärde",
    question: "Hur mycket är en kund värd över åren, livstidsvärdet?",
    description:
      "En kunds livstidsvärde, i pengar. Fungerar på hela kolumner och spiller ett värde per rad. En annan period kan ersätta året om alla argument använder samma.",
    arguments: {
      average_sale: "Genomsnittligt belopp per köp, i pengar.",
      purchases_per_year: "Antal köp per år (eller annan period), 0 eller fler.",
      years:
        "Antal år som kunden stannar, över 0; del av år räknas till sin del. Utelämnat: för alltid, vilket kräver att kundbehållningen är under 100 % eller att det finns en diskonteringsränta.",
      margin:
        "Täckningsbidrag som andel av försäljningen, högst 1 (20 % = 0,2); negativt vid förlust. Utelämnat: 1, och resultatet är då livstidsförsäljning, inte värde.",
      retention_rate: "Andel kunder som stannar från år till år, 0 till 1. Utelämnat: 1.",
      discount_rate: "Diskonteringsränta per år, 0 eller mer (10 % = 0,1). Utelämnat: 0.",
      acquisition_cost: "Kostnad för att vinna kunden, i pengar. Utelämnat: 0.",
      yearly_cost: "Partnerskapets årliga kostnad: rad 5 i kostnadstabellen. Utelämnat: 0.",
    },
    example: "=RM.LTV(100,12,2.5,0.2,1,0.1,50)",
    result: "507,36",
    formula:
      "(average_sale × purchases_per_year × margin − yearly_cost) × Σ w × (retention_rate ÷ (1 + discount_rate))^t − acquisition_cost, t = 0, 1, …; w är 1, och den återstående delen under ett sista ofullständigt år.",
    source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    limits:
      "Första året räknas helt och odiskonterat. Medelvärden döljer att kunder är olika. Utan margin blir resultatet livstidsförsäljning, inte värde.",
    differs:
      "Excels NUVÄRDE och NETNUVÄRDE diskonterar säkra betalningar; här slutar dessutom kunder.",
  },

  "LTV.MULTIPLE": {
    summary: "Vad en krona per år är värd under en livstid",
    question: "Med vad multiplicerar vi ett årsbidrag?",
    description:
      "Multipel som gör ett årligt bidrag till livstidsvärde. Fungerar på hela kolumner och spiller ett värde per rad. En annan period kan ersätta året.",
    arguments: {
      retention_rate: "Andel kunder som stannar från år till år, 0 till 1.",
      discount_rate: "Diskonteringsränta per år, 0 eller mer (10 % = 0,1).",
      first_margin:
        'När det första bidraget kommer: "now" (nu, standard) eller "later" (efter ett år).',
    },
    example: '=RM.LTV.MULTIPLE(0.9,0.12,"later")',
    result: "4,0909",
    formula:
      "now: (1 + discount_rate) ÷ (1 + discount_rate − retention_rate); later: retention_rate ÷ (1 + discount_rate − retention_rate).",
    source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    limits:
      "Bidraget och kundbehållningen är desamma för alltid. Där ingen slutar och inget diskonteras finns ingen multipel.",
  },

  PAYBACK: {
    summary: "Perioder tills kunden har betalat sig",
    question: "När har vi tjänat in vad det kostade att vinna en kund?",
    description:
      "Antal perioder, även delar, tills bidragen täcker anskaffningskostnaden. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      contribution: "Bidrag från en kund som är kvar, i pengar per period.",
      acquisition_cost: "Kostnad för att vinna kunden, i pengar, 0 eller mer.",
      retention_rate: "Andel kunder som stannar från period till period, 0 till 1. Utelämnat: 1.",
      discount_rate: "Diskonteringsränta per period, 0 eller mer (10 % = 0,1). Utelämnat: 0.",
    },
    example: "=RM.PAYBACK(100,150,0.8)",
    result: "1,625",
    formula:
      "Det första t där contribution × Σ (retention_rate ÷ (1 + discount_rate))^k, k = 0, 1, …, med del av period till sin del, = acquisition_cost.",
    source: "Blattberg, Getz & Thomas, Customer Equity (2001).",
    limits:
      "Bidragen kommer jämnt inom sin period. Där de ebbar ut innan kostnaden är täckt är svaret #SAKNAS! med en mening.",
    differs: "Excels PERIODER räknar med lika betalningar; här avtar de när kunder slutar.",
  },

  LOSS: {
    summary: "Vad en förlorad kund kostar",
    question: "Vad förlorar vi när en kund slutar efter första köpet?",
    description:
      "Värdet som går förlorat med en kund som inte kommer tillbaka, i pengar. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      lifetime_value: "En sådan kunds livstidsvärde, i pengar.",
      first_purchase_value: "Första köpets värde, i samma mått (marginal eller försäljning).",
      replacement_cost: "Kostnad för att vinna en annan kund i stället, i pengar. Utelämnat: 0.",
    },
    example: "=RM.LOSS(200000,10000)",
    result: "190000",
    formula: "lifetime_value − first_purchase_value + replacement_cost.",
    source: "Sewell & Brown, Customers for Life (1990).",
    limits:
      "Alla tre i samma mått: livstidsförsäljning mot första försäljningen, eller livstidsmarginal mot dess marginal.",
  },

  "RETENTION.LIFT": {
    summary: "Vad högre kundbehållning är värd",
    question: "Hur mycket stiger kundvärdet när några procent fler stannar?",
    description:
      "Livstidsvärdets relativa ändring (0,33 är 33 %) när kundbehållningen stiger med points. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      retention_rate: "Andel kunder som stannar från år till år nu, 0 till 1.",
      points:
        "Höjning av kundbehållningen som andel (5 procentenheter = 0,05); negativ vid sänkning.",
      discount_rate: "Diskonteringsränta per år, 0 eller mer (10 % = 0,1). Utelämnat: 0.",
    },
    example: "=RM.RETENTION.LIFT(0.9,0.05,0.1)",
    result: "0,3333",
    formula: "points ÷ (1 + discount_rate − retention_rate − points).",
    source:
      "Reichheld & Sasser, Zero Defections, Harvard Business Review (1990); the multiple of Gupta & Lehmann (2003).",
    limits:
      "Gäller ett värde utan anskaffningskostnad och utan slut. Ju högre kundbehållningen redan är, desto mer är en procentenhet värd.",
  },

  "REFERRAL.VALUE": {
    summary: "Värdet med dem som kunden värvar",
    question: "Vad är en kund värd tillsammans med de vänner som kunden rekommenderar oss för?",
    description:
      "Livstidsvärdet av en kund och av dem som kunden värvar, i pengar. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      lifetime_value: "En kunds livstidsvärde, i pengar.",
      referrals: "Antal personer som en kund rekommenderar oss för, 0 eller fler.",
      conversion: "Andel av dem som blir kunder, 0 till 1.",
      generations:
        'Hur många led som värvar vidare, ett heltal eller "unlimited" (utan slut). Utelämnat: 1.',
    },
    example: "=RM.REFERRAL.VALUE(1000,2,0.25)",
    result: "1500",
    formula: "lifetime_value × Σ (referrals × conversion)^g, g = 0 … generations.",
    source:
      "Kumar, Petersen & Leone, How Valuable Is Word of Mouth?, Harvard Business Review (2007).",
    limits:
      "De värvade är värda lika mycket som kunden och rekommenderar lika mycket. Utan slut måste referrals × conversion vara under 1. Den som ändå hade kommit är inte värvad.",
  },

  "CUSTOMER.PROFIT": {
    summary: "En kunds vinst, och om den räcker",
    question: "Ger kunden mer än det kostar att locka, sälja och betjäna?",
    description:
      "En kunds vinst i pengar, överskottet över den godtagbara vinsten, eller SANT där den nås. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      revenue: "Intäkter från kunden under den aktuella tiden, i pengar.",
      attracting_cost: "Kostnad för att locka kunden, i pengar.",
      selling_cost: "Kostnad för att sälja till kunden, varorna inräknade, i pengar.",
      serving_cost: "Kostnad för att betjäna kunden, i pengar.",
      hurdle: "Godtagbar vinst som andel av kostnaderna, 0 eller mer (10 % = 0,1). Utelämnat: 0.",
      show: '"profit" (vinst, standard), "surplus" (överskott) eller "profitable" (SANT eller FALSKT).',
    },
    example: '=RM.CUSTOMER.PROFIT(1200,200,300,500,0.1,"surplus")',
    result: "100",
    formula:
      "profit = revenue − kostnaderna; surplus = profit − hurdle × kostnaderna; profitable = profit över 0 och surplus 0 eller mer.",
    source: "Kotler & Keller, Marketing Management.",
    limits:
      "Intäkter och kostnader måste gälla samma tid. En kostnad som inte förekom är 0; en tom cell avvisas.",
  },

  "PERCEIVED.VALUE": {
    summary: "Värdet som kunden ser det",
    question: "Får kunden ut mer av oss än det kostar?",
    description:
      "Nytta genom uppoffring som kunden bedömer dem, eller skillnaden. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      benefits:
        "Vad kunden får: produkt, service, personal, image; i pengar eller poäng, 0 eller mer.",
      sacrifices: "Vad det kostar kunden: pris, tid, besvär, risk; i samma mått, 0 eller mer.",
      show: '"ratio" (kvot, standard) eller "difference" (skillnad).',
    },
    example: "=RM.PERCEIVED.VALUE(120,80)",
    result: "1,5",
    formula: "ratio = benefits ÷ sacrifices; difference = benefits − sacrifices.",
    source:
      "Zeithaml, Consumer Perceptions of Price, Quality, and Value, Journal of Marketing 52 (1988).",
    limits:
      "Jämför erbjudanden som samma kund har bedömt på samma skala; en kvot av poäng säger inget för sig.",
  },

  PATRONAGE: {
    summary: "Andel av kundens inköp",
    question: "Hur mycket av det kunden köper för kommer till oss?",
    description:
      "Den andel av kundens inköp på marknaden som kommer till oss (0,25 är 25 %). Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      own_sales: "Vår försäljning till kunden, i pengar, 0 eller mer.",
      customer_spending: "Vad kunden köper för på marknaden, hos oss och andra, i pengar.",
    },
    example: "=RM.PATRONAGE(30000,120000)",
    result: "0,25",
    formula: "own_sales ÷ customer_spending.",
    source: "Jones & Sasser, Why Satisfied Customers Defect, Harvard Business Review (1995).",
    limits: "Båda för samma tid och samma slags varor.",
  },

  "MIGRATION.VALUE": {
    summary: "En kunds värde efter tillstånd",
    question: "Vad är en kund värd som går mellan tillstånd som aktiv, vilande och förlorad?",
    description:
      "En kunds livstidsvärde i varje tillstånd i en Markovkedja, i pengar. Spiller ett värde per tillstånd, åt samma håll som margins.",
    arguments: {
      transition:
        "Sannolikheter att gå från radens tillstånd till kolumnens under en period; raden summerar till 1, eller mindre och resten är förlorad. Tomt: 0.",
      margins: "Vad en kund i varje tillstånd ger per period, i pengar; en rad eller en kolumn.",
      discount_rate: "Diskonteringsränta per period, 0 eller mer (10 % = 0,1).",
      periods: 'Antal perioder, ett heltal, eller "unlimited" (utan slut, standard).',
    },
    example: "=RM.MIGRATION.VALUE({0.8,0.2;0.1,0.6},{100;20},0.1)",
    result: "456,923077, 135,384615",
    formula: "Σ (transition ÷ (1 + discount_rate))^t × margins, t = 0 … periods − 1.",
    source:
      "Pfeifer & Carraway, Modeling Customer Relationships as Markov Chains, Journal of Interactive Marketing 14 (2000).",
    limits:
      "Vad som sker härnäst beror bara på tillståndet, inte på hur man kom dit. Högst 100 tillstånd. Utan slut och utan diskontering saknar ett tillstånd gräns om kunder därifrån stannar för alltid bland bidrag: #SAKNAS!.",
  },
};
