import type { segments as english } from "../../en/functions/segments";

export const segments: typeof english = {
  QUADRANT: {
    summary: "Kundens kvadrant: värde × frekvens",
    question: "Vilken grupp hör kunden till, och vad bör vi göra?",
    description:
      "Segment efter köpets kostnad och köpfrekvens: 1 högt värde & ofta, 2 lågt värde & ofta, 3 högt värde & sällan, 4 lågt värde & sällan. Fungerar på hela kolumner och spiller ett värde per rad.",
    arguments: {
      purchase_value: "Genomsnittlig kostnad per köp för kunden, i pengar.",
      purchases_per_month: "Antal köp per månad, 0 eller fler.",
      value_threshold:
        "Från och med detta är värdet högt. Utelämnat: områdets median, och högt är då det som ligger över den.",
      frequency_threshold:
        "Från och med detta är köpen ofta. Utelämnat: områdets median, och ofta är då det som ligger över den.",
      show: '"number" (standard: nummer), "name" (namn) eller "action" (åtgärd).',
    },
    example: '=RM.QUADRANT({120;40;90;20},{4;5;1;1},80,2,"name")',
    result: "högt värde & ofta, lågt värde & ofta, högt värde & sällan, lågt värde & sällan",
    formula:
      "1: både purchase_value och purchases_per_month höga; 2: bara frekvensen hög; 3: bara värdet högt; 4: ingetdera.",
    source: "Segmentering efter köpbelopp och köpfrekvens.",
    limits:
      "Där en gräns är given är värdet på gränsen högt; medianen överskrids däremot bara av det som ligger strikt över, annars vore alla frekventa där de flesta köpt en gång. Kvadranter efter medianer ändras med listan: ange gränser för att jämföra perioder.",
  },

  RFM: {
    summary: "RFM-poäng: senaste köp, frekvens, belopp",
    question: "Vilka är våra bästa kunder, och vilka är på väg att försvinna?",
    description:
      "Poängsätter varje kund efter dagar sedan senaste köp, antal köp och belopp; 5 är bäst. Spiller en rad per kund × 4 kolumner (R, F, M, kod), en femte med segmentets namn.",
    arguments: {
      days_since_last: "Dagar sedan varje kunds senaste köp, en kolumn; 0 eller fler.",
      purchases: "Antal köp för varje kund, en kolumn; 0 eller fler.",
      amount: "Belopp för varje kunds köp, en kolumn, i pengar; får vara negativt.",
      groups:
        "Antal grupper, ett heltal från 2 till 10. Utelämnat: 5, eller en fler än raderna i breaks.",
      breaks:
        "Egna gränser i stället för percentiler: tre stigande kolumner (dagar, köp, belopp). Utelämnat: kolumnernas percentiler.",
      show: '"scores" (standard: poäng) eller "segment" för segmentets namn i en femte kolumn.',
    },
    example: '=RM.RFM({5;90;30},{12;1;4},{900;40;250},,,"segment")',
    result:
      "5 | 5 | 5 | 555 | toppkunder; 1 | 1 | 1 | 111 | i dvala; 3 | 3 | 3 | 333 | behöver omsorg",
    formula:
      "F och M = 1 + antalet gränser under värdet; R = groups − antalet gränser under dagarna. Gränserna är percentilerna vid 1/groups, 2/groups … (PERCENTIL.INK). Koden är R, F och M intill varandra. Segment efter R × medelvärdet av F och M, halva avrundas uppåt: 5 × 4–5 toppkunder; 3–4 × 4–5 lojala kunder; 4–5 × 2–3 potentiellt lojala; 5 × 1 nya kunder; 4 × 1 lovande; 3 × 3 behöver omsorg; 3 × 1–2 på väg att somna; 1–2 × 3–4 i riskzonen; 1–2 × 5 får inte förloras; 1–2 × 1–2 i dvala.",
    source: "Hughes, Strategic Database Marketing (1994); 5 × 5-kartan är den gängse i praktiken.",
    limits:
      "Lika värden får samma poäng, så grupperna kan bli olika stora: där de flesta har köpt en gång har de flesta F = 1. Med fler än 9 grupper skrivs koden med bindestreck (10-3-7). För segmentet sträcks poäng med ett annat antal grupper ut till 1–5. Varje argument är en kolumn, eller en cell för alla kunder. Rader i slutet av listan med 0 i alla kolumner räknas som tomma i Excel för Windows och Mac. Poängen jämför kunderna med varandra: de ändras när listan gör det, om du inte anger breaks.",
    differs:
      "Skiljer sig från Excels RANG och PROCENTRANG genom att lika värden aldrig hamnar i olika grupper, och från verktyg som delar den sorterade listan i lika stora femtedelar, där de kan göra det.",
  },

  PARETO: {
    summary: "De största kundernas andel (80/20)",
    question:
      "Hur mycket av försäljningen eller vinsten kommer från de bästa 20 procenten av kunderna?",
    description:
      "Andel av totalen som den översta andelen av kunderna ger: 0,8 är 80 %. Ett värde. Försäljning, vinst eller andra pengar per kund.",
    arguments: {
      values: "Försäljning eller vinst för varje kund, en kolumn, i pengar; får vara negativ.",
      top_share:
        "Andel av kunderna som tas med, de största först, 0 till 1. Utelämnat: 0,2 (20 %).",
    },
    example: "=RM.PARETO({600;300;50;30;20},0.2)",
    result: "0,6",
    formula:
      "Summan av de top_share × n största värdena ÷ summan av alla n värden. Kunden vid gränsen räknas till sin del: 20 % av 12 kunder är de två första och 0,4 av den tredje.",
    source: "Pareto, Cours d'économie politique (1896), och Jurans ”vital few” (1951).",
    limits:
      "Kräver en total över 0. Med förluster bland värdena kan andelen bli större än 1: de bästa tjänar mer än vad företaget får behålla. Nollor i slutet av listan räknas som tomma i Excel för Windows och Mac.",
  },

  ABC: {
    summary: "ABC-klasser av kunder",
    question: "Vilka kunder står för de första 80 procenten av försäljningen?",
    description:
      "Klass A, B eller C för varje kund efter kumulativ andel av totalen, störst först. Spiller en bokstav per rad.",
    arguments: {
      values: "Försäljning eller vinst för varje kund, en kolumn, i pengar; får vara negativ.",
      a_until: "Kumulativ andel till vilken kunderna är A, 0 till 1. Utelämnat: 0,8 (80 %).",
      b_until: "Kumulativ andel till vilken kunderna är B, a_until till 1. Utelämnat: 0,95 (95 %).",
    },
    example: "=RM.ABC({600;300;60;30;10})",
    result: "A, A, B, C, C",
    formula:
      "Sorterat från den största är en kund A så länge andelen för dem som står före är under a_until, B så länge den är under b_until, annars C: den som passerar en gräns hör ännu till den bättre klassen.",
    source:
      "Dickie, ”ABC inventory analysis shoots for dollars, not pennies” (1951), överförd till kunder.",
    limits:
      "Kräver en total över 0. Kunder med samma värde hör till samma klass, den bättre, för ingenting skiljer dem åt. Nollor i slutet av listan räknas som tomma i Excel för Windows och Mac.",
  },

  WHALE: {
    summary: "Valkurva över kundernas vinst",
    question: "Hur stor vinst ger de bästa kunderna, och hur mycket äter de andra upp?",
    description:
      "Kunderna från den mest till den minst lönsamma. Spiller 3 kolumner: rad i din lista, kumulativ andel av kunderna, kumulativ andel av hela vinsten; första raden är toppen.",
    arguments: {
      values: "Vinst för varje kund, en kolumn, i pengar; förluster är negativa.",
    },
    example: "=RM.WHALE({-20;60;10;50})",
    result: "topp | 0,75 | 1,2; 2 | 0,25 | 0,6; 4 | 0,5 | 1,1; 3 | 0,75 | 1,2; 1 | 1 | 1",
    formula:
      "Rad k: k ÷ antalet kunder, och summan av de k största vinsterna ÷ summan av alla. Toppen är där den andra andelen först är som störst: alla lönsamma kunder och inga andra.",
    source:
      "Cooper & Kaplan, ”Profit priorities from activity-based costing”, i Harvard Business Review (1991).",
    limits:
      "Kräver en sammanlagd vinst över 0. Tomma celler utelämnas. Första kolumnen är raden i listan, så att INDEX hittar namnet: =INDEX(A2:A500; rad). Nollor i slutet av listan räknas som tomma i Excel för Windows och Mac. Till diagrammet tar du raderna under den första.",
  },

  LADDER: {
    summary: "Pinne på relationsstegen",
    question: "Hur långt har relationen med en kund kommit?",
    description:
      "1 möjlig kund, 2 köpare, 3 stamkund, 4 anhängare, 5 förespråkare, 6 partner: den högsta pinne som gäller. Fungerar på hela kolumner och spiller ett tal per rad.",
    arguments: {
      purchases: "Antal köp, 0 eller fler; med 0 är det en möjlig kund.",
      recommends:
        "Om kunden rekommenderar oss: 0 nej, 1 på fråga, 2 oombedd. Utelämnat: 0 för alla.",
      joint_work: "TRUE (SANT) när vi arbetar tillsammans med kunden. Utelämnat: FALSE för alla.",
      client_from: "Antal köp från vilket kunden är stamkund, 1 eller fler. Utelämnat: 2.",
    },
    example: "=RM.LADDER({0;1;3;2},{0;0;0;2})",
    result: "1, 2, 3, 5",
    formula:
      "Inget köp 1; annars joint_work 6; recommends 2: 5; recommends 1: 4; purchases ≥ client_from: 3; annars 2.",
    source: "Christopher, Payne & Ballantyne, boken Relationship Marketing (1991).",
    limits:
      "Pinnarna 4 till 6 kräver ett köp. Stegen säger vad kunden har gjort, inte vad kunden känner; en tom cell bredvid ifyllda är ett fel, där programmet kan skilja den från 0.",
  },

  "RELATIONSHIP.LEVEL": {
    summary: "Insatsnivå som lönar sig",
    question: "Hur mycket ska vi satsa på relationen med en kund?",
    description:
      "Grundläggande, reaktiv, ansvarstagande, proaktiv eller partnerskap, efter antalet kunder och marginalen. Fungerar på hela kolumner och spiller ett ord per rad.",
    arguments: {
      customers: "Antal kunder av det slaget, 0 eller fler.",
      margin: "Marginalen på en av dem: pengar eller andel, som i margin_limits.",
      customer_limits:
        "Två celler, den lägre först: från den första är antalet medelstort, från den andra är kunderna många.",
      margin_limits:
        "Två celler, den lägre först: från den första är marginalen medelhög, från den andra hög.",
    },
    example: "=RM.RELATIONSHIP.LEVEL({2000;300;20},0.4,{100;1000},{0.1;0.3})",
    result: "ansvarstagande, proaktiv, partnerskap",
    formula:
      "Hög, medelhög, låg marginal. Många kunder: ansvarstagande, reaktiv, grundläggande. Medelstort antal: proaktiv, ansvarstagande, reaktiv. Få: partnerskap, proaktiv, ansvarstagande. På en gräns gäller det högre bandet.",
    source: "Kotler, Marketing Management: nivåer i relationsmarknadsföring.",
    limits:
      "En tumregel: gränserna är företagets egna. grundläggande: säljer och inget mer; reaktiv: uppmanar till frågor; ansvarstagande: ringer och hör efter; proaktiv: hör av sig med råd då och då; partnerskap: arbetar med kunden hela tiden.",
  },
};
