import type { retention as english } from "../../en/functions/retention";

/** Arguments of lists of transactions. */
const customer =
  "Kund på varje rad, en kolumn. Tomt: försäljning utan kund, som inte får någon rad.";
const date = "Datum på varje rad, en kolumn: Excel-datum eller text som 2026-01-31.";
const period =
  'Kalenderperiod: "month" (månad, standard), "quarter" (kvartal), "week" (vecka, måndag till söndag) eller "year" (år).';
const asOf = "Sista dagen som räknas. Utelämnat: listans sista datum.";

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

  COHORTS: {
    summary: "Kohorter efter första köp",
    question: "Stannar nyare kunder lika länge som de tidigare?",
    description:
      "Rubriker och en rad per period för första köp: hur många av dess kunder som köpte i den perioden (kolumn 0) och 1, 2, 3 … perioder senare, eller deras andel eller försäljning. Perioder som inte är slut är tomma.",
    arguments: {
      customer,
      date,
      period,
      measure:
        'Vad cellerna visar: "customers" (standard: kunder som köpte), "share" (deras andel av radens kunder, 0,4 är 40 %) eller "revenue" (försäljning i pengar).',
      amount:
        'Belopp på varje rad, i pengar; krävs för "revenue". Ett negativt belopp är en återbetalning och inget köp. Utelämnat: varje rad är ett köp.',
    },
    example:
      '=RM.COHORTS({"Anna";"Bo";"Anna";"Cia";"Bo"},{"2025-01-10";"2025-01-20";"2025-02-09";"2025-02-15";"2025-03-31"})',
    result: "Första köp | 0 | 1 | 2; 2025-01 | 2 | 1 | 1; 2025-02 | 1 | 0 |",
    formula:
      "kunder = olika kunder på raden som köpte i perioden; andel = kunder ÷ kunder i kolumn 0; försäljning = deras belopp i perioden minus återbetalningar.",
    source:
      "Ryder, The Cohort as a Concept in the Study of Social Change, American Sociological Review 30 (1965).",
    limits:
      "En period är slut när listan når dess sista dag; dittills är cellerna tomma, aldrig noll. En period där ingen köpte för första gången har ingen rad. Högst 1 200 perioder. Ett enda köp räcker för att räknas: orderns storlek spelar ingen roll, utom för försäljningen. Listan bör börja med de första kunderna: där början är avklippt ser gamla kunder ut som nya. Excel skickar högst 5 MB till en formel, omkring 100 000 rader med tre kolumner; längre listor tas i åtgärdsfönstret.",
    differs:
      "En pivottabell räknar rader; olika kunder räknar den bara via datamodellen, och deras första köp kräver en egen kolumn.",
  },

  REPEAT: {
    summary: "Nya och återkommande köpare per period",
    question: "Döljer tillväxten av nya köpare att vi förlorar gamla?",
    description:
      "Rubriker och en rad per period: köpare, nya, återkommande, återköpsandel (0,4 är 40 %) och, om amount anges, försäljning till nya och till återkommande. En period som inte är slut är tom.",
    arguments: {
      customer,
      date,
      period,
      amount:
        "Belopp på varje rad, i pengar. 0 är ett köp; ett negativt belopp är en återbetalning och inget köp. Utelämnat: varje rad är ett köp.",
    },
    example:
      '=RM.REPEAT({"Anna";"Bo";"Anna";"Cia";"Bo"},{"2025-01-10";"2025-01-20";"2025-02-09";"2025-02-15";"2025-03-31"},"month",{100;80;50;40;60})',
    result:
      "Period | Köpare | Nya köpare | Återkommande köpare | Återköpsandel | Försäljning till nya | Försäljning till återkommande; 2025-01 | 2 | 2 | 0 | 0 | 180 | 0; 2025-02 | 2 | 1 | 1 | 0,5 | 40 | 50; 2025-03 | 1 | 0 | 1 | 1 | 0 | 60",
    formula:
      "nya = periodens köpare som aldrig köpt före den; återkommande = köpare − nya; återköpsandel = återkommande ÷ köpare; försäljning till nya = deras belopp i perioden minus återbetalningar; försäljning till återkommande = beloppen för alla som hade köpt tidigare.",
    source: "Ehrenberg, boken Repeat-Buying (1972).",
    limits:
      "En kund räknas en gång per period, hur många köpen än är. En period är slut när listan når dess sista dag; dittills är raden tom. Utan köpare finns ingen andel. I den första perioden är alla nya. Listan bör börja med de första kunderna: där början är avklippt ser gamla kunder ut som nya. Excel skickar högst 5 MB till en formel, omkring 100 000 rader med tre kolumner; längre listor tas i åtgärdsfönstret.",
    differs: "En pivottabell räknar periodens köpare men inte vilka av dem som är nya.",
  },

  OVERDUE: {
    summary: "Kunder som låter vänta på sig",
    question: "Vilka kunder har varit tysta längre än vad som är vanligt för dem?",
    description:
      "En rad per kund × 6 kolumner: kund, köp, dagar sedan senaste, typiskt mellanrum i dagar, sannolikhet för så lång tystnad om inget hade ändrats (0,02 är 2 %), väntat nästa datum.",
    arguments: {
      customer,
      date,
      as_of: asOf,
    },
    example:
      '=RM.OVERDUE({"Anna";"Anna";"Anna";"Anna";"Anna";"Bo";"Bo";"Cia"},{"2025-01-01";"2025-01-08";"2025-01-15";"2025-01-22";"2025-01-29";"2025-01-05";"2025-03-06";"2025-02-01"},"2025-03-30")',
    result:
      "Anna | 5 | 60 | 26,139373 | 0,134599 | 45712; Bo | 2 | 24 | 50,199621 | 0,634579 | 45772; Cia | 1 | 57 | 47,469128 | 0,35493 | 45736",
    formula:
      "Kundernas köptakt skiljer sig som en gammafördelning, vars r och α skattas på alla kunder med maximum likelihood (NBD). För x återköp till och med dag t efter första köpet och s dagars tystnad därefter: sannolikhet = ((α + t) ÷ (α + t + s))^(r + x); typiskt mellanrum = (α + t) ÷ (r + x); nästa datum = sista datum + typiskt mellanrum.",
    source: "Ehrenberg, The Pattern of Consumer Purchases, Applied Statistics 8 (1959).",
    limits:
      "Ett köp är en kund på en dag. Kräver minst två kunder med olika historik, varav en har köpt igen. En låg sannolikhet säger att något har ändrats, inte vad; av 100 kunder som är lika bra som förut hamnar 5 under 0,05 av en slump. Köpen antas slumpmässiga i tiden: den som köper precis varje vecka är försenad tidigare än så. Nästa datum är ett datumtal (formatera det som datum), tomt bortom Excels kalender. Rubrikrad saknas, så att andra formler kan ta kolumnerna som de är. Excel skickar högst 5 MB till en formel, omkring 100 000 rader med tre kolumner; längre listor tas i åtgärdsfönstret.",
    differs:
      "Excels EXPON.DIST kräver kundens egen takt, som några få köp knappt avslöjar; här lånar alla kunder ut det som den enskilda saknar.",
  },

  FALLING: {
    summary: "Kunder som köper mindre än förut",
    question: "Vilka kunder är på väg att falla ifrån?",
    description:
      "En rad per kund × 5 kolumner: kund, köp i det senaste fönstret, i det lika långa före, kvoten (0,5: hälften så många), sannolikhet för så få eller färre om takten hade bestått (0,02 är 2 %).",
    arguments: {
      customer,
      date,
      as_of: asOf,
      window:
        "Längden på vart och ett av de två fönstren i dagar, ett heltal, 1 eller mer. Utelämnat: 90.",
    },
    example:
      '=RM.FALLING({"Anna";"Anna";"Anna";"Anna";"Anna";"Anna";"Bo"},{"2025-01-03";"2025-01-10";"2025-01-17";"2025-01-24";"2025-01-31";"2025-03-25";"2025-03-01"},"2025-03-31",45)',
    result: "Anna | 1 | 5 | 0,2 | 0,109375; Bo | 1 | 0 |  | 1",
    formula:
      "Hade takten bestått, skulle vart och ett av de n = senaste + föregående köpen ligga i det senaste fönstret med sannolikheten ½: sannolikhet = Σ C(n, k) ÷ 2^n för k = 0 … senaste; kvot = senaste ÷ föregående.",
    source:
      "Przyborowski & Wilenski, Homogeneity of Results in Testing Samples from Poisson Series, Biometrika 31 (1940).",
    limits:
      "Ett köp är en kund på en dag; det senaste fönstret slutar med as_of. Utan tidigare köp finns ingen kvot. Få köp bevisar lite: inget efter fyra har ändå sannolikheten 0,0625. Ta ett fönster av hela säsonger där köpen följer säsongen. En kund som är yngre än två fönster hade mindre tid för det första och märks senare än andra. Rubrikrad saknas, så att andra formler kan ta kolumnerna som de är. Excel skickar högst 5 MB till en formel, omkring 100 000 rader med tre kolumner; längre listor tas i åtgärdsfönstret.",
    differs:
      "Sannolikheten är Excels BINOM.DIST(senaste, senaste + föregående, 0.5, TRUE), för hela listan på en gång och räknad ur transaktionerna.",
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
  },
};
