import type { tables as english } from "../../en/help/tables";

export const tables: typeof english = {
  costTable: {
    figures: [
      [
        "Rad 1 till 3: genomsnittlig försäljning, köp, försäljning",
        "Ur försäljningslistan, för vald period och kund. Återbetalningar minskar försäljningen och är inga köp. Ett köp är ett ordernummer hos en kund; utan ordernummer en kunds dag.",
      ],
      [
        "Rad 4: vinst på försäljningen",
        "Summan av vinstkolumnen; saknas den, försäljning minus varukostnad; saknas även den, försäljning × den marginal du anger.",
      ],
      [
        "Rad 5 med delar: partnerskapets kostnader",
        "Kostnadsbokens kostnader per rad. En kostnad som nämner en kund är kundens; de övriga fördelas efter försäljning, köp, lika eller efter vikt, som du väljer för varje rad.",
      ],
      ["Rad 6: partnerskapets lönsamhet", "Rad 4 minus rad 5."],
      [
        "Valkurvan",
        "Kunderna från den lönsammaste till den minst lönsamma; för var och en den andel av hela vinsten som kunden och alla före den ger.",
      ],
    ],
    act: "Där rad 6 är under 0 kostar kunden mer än den ger: hitta den största kostnadsraden och ändra villkoren (minsta order, leverans, pris, service) innan du tänker på att skiljas. Vårda de få som ger vinsten.",
    source:
      "Cooper & Kaplan, Profit Priorities from Activity-Based Costing, Harvard Business Review (1991).",
  },
  segmentMap: {
    figures: [
      ["Genomsnittligt köp", "Kundens försäljning under perioden delad med antalet köp."],
      ["Köp per månad", "Kundens köp delade med periodens månader."],
      [
        "Kvadrant",
        "En siffra är hög från din egen gräns; utan gräns när den ligger över kundernas median.",
      ],
      [
        "Frekvensklasser",
        "Andelen köpare i varje klass minus den norm som du kan skriva in; och andelen av deras försäljning.",
      ],
    ],
    act: "Högt och ofta: behåll och fördjupa. Lågt men ofta: höj varukorgen. Högt men sällan: ge skäl att komma oftare. Lågt och sällan: betjäna billigt.",
    source: "Segmentering efter belopp och köpfrekvens.",
  },
  customerProfile: {
    figures: [
      [
        "Värde per månad och år",
        "Försäljning minus återbetalningar, och vinst, delade med månaderna sedan första köpet; × 12 för året.",
      ],
      [
        "Värde över hela livet",
        "Det som köpts hittills plus årsvärdet för de år som ännu väntas, diskonterat för varje år.",
      ],
      [
        "Fallande frekvens",
        "Dagar med köp under de senaste dagarna jämfört med lika många före. Vid jämn takt hamnar varje köp i endera hälften med chansen 1/2; en varning betyder att så få skulle komma av en slump i högst ett fall av tio.",
      ],
      ["Klagomål", "Räknade ur listan över klagomål, de senaste visas."],
    ],
    act: "Ring en fallande kund innan nästa order uteblir, och fråga. Visa bara kunder som samtycker; ta bort dem som inte längre gör det med Uppdatera.",
    source: "Przyborowski & Wilenski, Biometrika 31 (1940), för jämförelsen av två antal.",
  },
  retentionTable: {
    figures: [
      [
        "Kohorter",
        "Kunderna efter perioden för första köpet; andelen av varje kohort som köpte så många perioder senare.",
      ],
      [
        "Läckande hink",
        "Start + vunna − förlorade = slut. En kund är förlorad efter den tystnad du väljer; kundtroheten är andelen av dem i början som inte gick förlorade; livslängden är 1 ÷ (1 − kundtrohet).",
      ],
      ["Vunna som bara ersatte förlorade", "Förlorade delat med vunna, högst 100 %."],
      [
        "Prognos",
        "Den förskjutna beta-geometriska modellen, anpassad till alla kohorters kurva och prövad på dess sista tredjedel.",
      ],
      [
        "Skäl att lämna",
        "Andelarna av de skäl du skrivit in, bredvid dem som undersökningar av förlorade kunder anger.",
      ],
    ],
    act: "Om de flesta vunna bara ersätter förlorade, täta läckan innan du köper fler kunder: se i vilken period efter första köpet kurvan faller mest, och handla strax före.",
    source:
      "Reichheld, The Loyalty Effect (1996); Fader & Hardie, How to project customer retention (2007).",
  },
  valueForecast: {
    figures: [
      [
        "Väntade köp och sannolikhet att vara aktiv",
        "BG/NBD, MBG/NBD och Pareto/NBD anpassas till varje kunds antal återköp, det senaste och kundens ålder; den med lägst AIC tas om du inte väljer själv.",
      ],
      ["Väntat belopp", "Gamma-gamma-modellen, ur återköparnas genomsnittliga belopp."],
      ["Värde", "Väntade köp under kommande perioder × väntat belopp × marginal, diskonterat."],
      [
        "Prov",
        "Anpassad till de första två tredjedelarna av tiden och jämförd med det som kom sedan: summa, klasser, korrelation. Omdömet är det sämsta måttets.",
      ],
    ],
    act: "Satsa på kunder med högt värde vars sannolikhet att vara aktiva sjunker. Lita hellre på rangordningen än på beloppen, och på ingendera när omdömet talar emot.",
    source:
      "Fader, Hardie & Lee, Counting your customers the easy way, Marketing Science 24 (2005).",
  },
  keepingAndWinning: {
    figures: [
      [
        "Kostnad per kund",
        "Utgifterna för att vinna, behålla och återvinna, delade med de vunna, behållna och återvunna kunderna.",
      ],
      [
        "Behållna, förlorade, vunna, återvunna",
        "En kund är aktiv en dag om den köpt under tystnadens dagar före den. Behållen: aktiv i periodens båda ändar; förlorad: bara i början; vunnen: första köpet under perioden; återvunnen: hade lämnat och köpte igen.",
      ],
      [
        "Vad en procentenhet kundtrohet är värd",
        "Livstidsvärdet vid dagens kundtrohet och vid en procentenhet mer; skillnaden är det mesta som enheten får kosta per kund.",
      ],
      [
        "Återbetalning av att vinna",
        "Månader tills kundens bidrag täckt vad det kostade att vinna kunden; senare års bidrag räknas lägre, genom kundtrohet och diskontering.",
      ],
    ],
    act: "Flytta pengar till den verksamhet vars kund kostar minst mot vad den ger; lägg inte mer på kundtrohet än enheten är värd.",
    source: "Blattberg, Getz & Thomas, Customer Equity (2001).",
  },
  funnelAndSources: {
    figures: [
      [
        "Andel av steget före, förlust",
        "Stegets antal delat med det föregåendes; sämst är det steg där störst andel förloras.",
      ],
      [
        "Nya kunder, order och försäljning per källa",
        "Räknat ur försäljningslistan; en kund är ny vid listans första köp.",
      ],
      ["Rekommendationernas andel", "Order från rekommenderade källor delade med alla order."],
      ["Dagar till avslut", "Medelantalet dagar från första kontakten till köpet."],
    ],
    act: "Arbeta först med det sämsta steget: en vinst där följer med till alla senare. Står rekommendationerna för mindre än 20 %, be nöjda kunder om dem.",
    source: "Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics.",
  },
  benchmarking: {
    figures: [
      ["Avstånd", "Vår siffra minus den bästa av de andras, i måttets egen enhet."],
      ["Index", "Vår delad med den bästa, eller den bästa med vår där lägre är bättre."],
      ["Rang", "Vår plats bland alla företag som har en siffra."],
    ],
    act: "Hitta orsaken till det största avståndet innan du tar efter något, och skriv ned vem som lånar vad och till när.",
    source: "Camp, Benchmarking (1989).",
  },
  systemComparison: {
    figures: [
      ["Förändring", "Efter minus före, och som andel av före."],
      ["Förbättring", "Förändringen, vänd där lägre är bättre."],
      ["Återbetalning", "Vad systemet kostade delat med vad en månad ger utöver vad den kostar."],
    ],
    act: "Det som blivit sämre beror oftare på människor och arbetssätt än på programmet: fråga användarna först.",
    source: "Investeringskalkylens återbetalningstid.",
  },
  programmeReturn: {
    figures: [
      ["Ökad vinst", "Vinst med programmet minus vinst utan det."],
      ["Avkastning på utgiften", "(Ökad vinst − utgift) ÷ utgift."],
      ["Rang", "Programslagen efter avkastning, bredvid den ordning som en studie fann."],
    ],
    act: "Vinsten utan programmet är den svåra siffran: ta en grupp som inte fick det. Flytta pengar från program som bara sänker priset till sådana som skapar band.",
    source:
      "Palmatier, Gopalakrishna & Houston, Returns on business-to-business relationship marketing investments, Marketing Science 25 (2006).",
  },
  longTermShare: {
    figures: [
      [
        "Relationens längd",
        "Från första köpet, eller dagen i kundlistan om den är tidigare, till periodens slut.",
      ],
      [
        "Andelar",
        "Kunder, försäljning och vinst för de långvariga och de övriga, och för varje längdklass, delade med totalerna.",
      ],
    ],
    act: "Där långvariga kunder ger mest, vaka noggrannare över att de stannar än över att nya kommer.",
    source: "Reichheld, The Loyalty Effect (1996).",
  },
  potentialCapacity: {
    figures: [
      [
        "Nyckeltal",
        "Siffror ur dina listor över produktion, leveranser, lager och produkter för de senaste tolv månaderna och de tolv före. De upplyser den som bedömer och sätter inga betyg.",
      ],
    ],
    act: "Lova partner bara det som steg med högt betyg kan bära; börja med åtgärdslistans första rader.",
    source: "Programmet för undersökning av ett företags potentiella kapacitet.",
  },
  partnershipReadiness: {
    figures: [],
    act: "En förutsättning som saknas ska komma på plats innan partnerskap erbjuds; det man inte vet om köparna går att fråga om.",
    source: "Partnerskapets förutsättningar i relationsmarknadsföringen.",
  },
  elevenCs: {
    figures: [],
    act: "Stäng de största avstånden mellan läget och det önskade; den högsta nivån är inte allas mål.",
    source: "Gordon, Relationship Marketing (1998).",
  },
  relationshipOrientation: {
    figures: [],
    act: "En vara som köps en gång och för prisets skull behöver ingen relation; där avståndet är stort, ändra först det som kunderna märker.",
    source: "Christopher, Payne & Ballantyne, Relationship Marketing (1991).",
  },
  relationshipDrivers: {
    figures: [],
    act: "Börja med konflikterna: de räknas dubbelt, eftersom dåliga erfarenheter märks mer än goda.",
    source: "Palmatier, Relationship Marketing (2008).",
  },
  relationshipParameters: {
    figures: [],
    act: "Tala om de största skillnaderna mellan sidorna före de lägsta betygen.",
    source: "Långsiktigt åtagande, lyhördhet, ömsesidighet och tillit.",
  },
  customerSatisfaction: {
    figures: [],
    act: "Förbättra först det som är viktigt för kunderna och görs dåligt. Fråga dem vad som är viktigt; gissa inte.",
    source:
      "Barnes, Secrets of Customer Relationship Management (2001); Martilla & James, Importance-Performance Analysis, Journal of Marketing 41 (1977).",
  },
  personalisation: {
    figures: [],
    act: "Rätta först det som kränker en rättighet hos kunden, vilket betyget än är; sedan misstagen, sedan det som saknas.",
    source: "Vad personalisering kräver, kundens rättigheter och vanliga misstag.",
  },
  organisationComponents: {
    figures: [],
    act: "Den svagaste delen håller tillbaka de andra: teknik hjälper föga där kultur och ledarskap inte följer med.",
    source: "Gordon, Relationship Marketing (1998).",
  },
  complaints: {
    figures: [
      [
        "Besvarade i tid",
        "Svar senast den utlovade dagen delade med de klagomål vars dag har kommit. Ett svar utan löfte är varken i tid eller sent.",
      ],
      ["Behållna kunder", "Kunder som stannade delade med dem man vet det om."],
      ["Paretodiagram", "Orsakerna, den vanligaste först, med deras samlade andel."],
      [
        "Lämnade utan ett ord",
        "Kunder som lämnade utan en rad i klagomålsloggen, som andel av alla som lämnade.",
      ],
    ],
    act: "Ta bort de två eller tre första orsakerna; svara i tid hellre än utförligt. Få klagomål bevisar inget: de flesta missnöjda kunder säger ingenting.",
    source: "TARP, Consumer Complaint Handling in America (1986); Jurans ”vital few” (1951).",
  },
  relationshipBoard: {
    figures: [
      [
        "Pinne",
        "Den högsta kända pinnen på stegen: möjlig kund, köpare, stamkund från så många köp, anhängare, förespråkare, partner.",
      ],
      [
        "Insats som lönar sig",
        "Efter kundens marginal (hög, medel, låg) och hur många kunder som har en liknande.",
      ],
      ["Rörelse", "Pinnar upp eller ned sedan förra omgången."],
    ],
    act: "Börja med dem som fallit och dem som får mindre insats än som lönar sig; spara där mer ges än som lönar sig.",
    source:
      "Christopher, Payne & Ballantyne, Relationship Marketing (1991); Kotler, Marketing Management.",
  },
  bondBoard: {
    figures: [
      ["Bandets håll", "Styrka × (6 − hur lätt det bryts) ÷ 5."],
      [
        "Läge",
        "Oskyddad: inget band håller från gränsen; på ett band: bara ett gör det; fasthållen: två eller fler gör det.",
      ],
      [
        "Vår andel av utgifterna",
        "Försäljningen till kunden delad med vad kunden lägger på sådana varor.",
      ],
    ],
    act: "Tala först med de oskyddade, de största före de andra, och lägg till ett andra band av annat slag där det bara finns ett.",
    source:
      "Gordon, Relationship Marketing (1998); Liljander & Strandvik, The nature of customer relationships in services (1995).",
  },
  communicationBoard: {
    figures: [
      ["Uppnått steg", "Det steg du valt; annars prov för den som köpt; annars okänt."],
      [
        "Nått det, av steget före",
        "Köpare som nått ett steg, och deras andel av dem på steget före.",
      ],
    ],
    act: "Arbeta där de flesta stannar; ge varje nästa steg en ansvarig och en dag; flytta köparen vidare när tecknet har setts.",
    source: "Rogers, Diffusion of Innovations; stegen i antagandet av en vara.",
  },
  relationshipReturn: {
    figures: [
      [
        "Relationens avkastning",
        "(Vinst på försäljningen − kostnad) ÷ kostnad, ur listorna över försäljning och kostnader.",
      ],
      [
        "Andel av utgifterna",
        "Försäljningen till kunden under ett år delad med vad kunden lägger på det ni kunde leverera.",
      ],
    ],
    act: "Följ kedjan bakåt från ett lågt resultat: liten andel, svag styrka, band, nöjdhet, kvalitet; laga den första svaga länken.",
    source:
      "Storbacka, Strandvik & Grönroos, Managing customer relationships for profit, International Journal of Service Industry Management 5 (1994).",
  },
  stakeholderMap: {
    figures: [
      ["Klass", "Av inflytande och intresse: vart och ett är högt från gränsen på bladet."],
      ["Prioritet", "Inflytande × intresse × de nivåer som fattas relationen."],
      ["En partners netto och avkastning", "Nytta − kostnad per år; (nytta − kostnad) ÷ kostnad."],
    ],
    act: "Handla efter de högsta prioriteterna; lägg lite på den som varken har inflytande eller intresse. Låt pröva konkurrensrätten innan siffror delas.",
    source: "Mendelow (1981); Johnson & Scholes, Exploring Corporate Strategy.",
  },
  partnershipProgramme: {
    figures: [
      ["Ett stegs läge", "Av dess datum, dagen det blev gjort och bladets dag."],
      [
        "Risk",
        "Sannolikhet × skada, vardera från 1 till 5; hög och medelhög från gränserna på bladet.",
      ],
      ["Kostnad mot plan", "Verklig minus planerad, över de steg där båda är kända."],
    ],
    act: "Ett försenat steg utan ansvarig kommer först; sedan den högsta risken utan motåtgärd.",
    source: "Partnerskapets program; riskmatrisen.",
  },
  crmChoice: {
    figures: [
      [
        "En kandidats poäng",
        "Medelvärdet av dess betyg, vägt efter kriterierna; ett krav som inte nås fäller den.",
      ],
      ["Kostnad över fem år", "Det som betalas en gång plus det som betalas varje år × 5."],
    ],
    act: "Köp ingenting utan starkt motiv. Pröva de två bästa med fem egna fall innan du skriver på.",
    source: "Vägd poängsättning av alternativ; total ägandekostnad.",
  },
};
