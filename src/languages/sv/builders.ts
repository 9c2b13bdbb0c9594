import type { builders as english } from "../en/builders";

export const builders: typeof english = {
  costTable: {
    title: "Relationskostnadstabell",
    purpose:
      "Vad partnerskapet med varje kund kostar och vad det lämnar kvar, ur en försäljningslista och en kostnadsliggare.",
  },
  segmentMap: {
    title: "Segmentkarta",
    purpose:
      "Vilka kunder som bör fördjupas, vems varukorg eller frekvens som bör öka och vem som betjänas billigt: genomsnittligt köp mot köp per månad, ur en försäljningslista.",
  },
  customerProfile: {
    title: "Kundprofil",
    purpose:
      "En sida om en värdefull köpare: vem, värde per månad, per år och över tiden, hur ofta och om det avtar, klagomål. Bara kunder som samtycker; namn eller koder. Från en försäljningslista och en kundlista.",
  },
  retentionTable: {
    title: "Kundbehållning och kohorter",
    purpose:
      "Vilka stannar, vilka går och hur många av de vunna kunderna ersätter bara de förlorade? Kohorter, läckande hink, prognos, återkommande köpare och skäl att lämna, ur en försäljningslista.",
  },
  valueForecast: {
    title: "Värdeprognos",
    purpose:
      "Hur ofta köper varje kund, är kunden ännu aktiv och vad är den värd? Modeller anpassade till en försäljningslista och prövade på dess sista del.",
  },
  keepingAndWinning: {
    title: "Behålla eller vinna",
    purpose:
      "Vad kostar det att vinna en kund, behålla en, vinna tillbaka en, och vad är en procentenhet högre kundbehållning värd? Ur en försäljningslista och en kostnadslista.",
  },
  funnelAndSources: {
    title: "Tratt och källor",
    purpose:
      "Hur många kommer från besök till betalning, var förloras flest, och vad ger rekommendationer och andra källor? Ur en lista med steg och en försäljningslista med källor, eller skrivet.",
  },
  benchmarking: {
    title: "Benchmarking",
    purpose: "Var ligger vi före partner och konkurrenter, var efter, varför, och vad kan vi låna?",
  },
  systemComparison: {
    title: "Före och efter ett CRM-system",
    purpose:
      "Har CRM-systemet lönat sig? Åtta indikatorer före och efter, var och en bedömd, och återbetalningen i månader.",
  },
  programmeReturn: {
    title: "Programmens avkastning",
    purpose:
      "Vad kostar, tillför och avkastar finansiella, sociala och strukturella relationsprogram? Ur en lista med program, eller skrivet.",
  },
  longTermShare: {
    title: "Långvariga kunders andel",
    purpose:
      "Hur stor del av försäljning och vinst ger långvariga kunder, och hur stor ger övriga? Efter relationens längd, ur en försäljningslista och gärna en kundlista.",
  },
  potentialCapacity: {
    title: "Potentiell kapacitet",
    purpose: "Vad kan företaget göra för sina partner innan det lovar dem något?",
  },
  partnershipReadiness: {
    title: "Beredskap för partnerskap",
    purpose: "Finns partnerskapets förutsättningar, och känner vi våra kunder?",
  },
  elevenCs: {
    title: "Elva C",
    purpose: "Var står vi i relationsmarknadsföringens elva C, och vad är önskat?",
  },
  relationshipOrientation: {
    title: "Transaktion eller relation",
    purpose: "Åtta motsatspar: var är vi, och var bör den här sortens produkt vara?",
  },
  relationshipDrivers: {
    title: "Relationens drivkrafter",
    purpose: "Vad driver våra relationer, vad bygger de upp och vad ger de?",
  },
  relationshipParameters: {
    title: "Relationens fyra parametrar",
    purpose: "Engagemang, lyhördhet, ömsesidighet, förtroende: hur ser varje sida dem?",
  },
  customerSatisfaction: {
    title: "Kundnöjdhet",
    purpose: "Fem nivåer från kärnprodukt till känslor: vad betyder något, och hur väl gör vi det?",
  },
  personalisation: {
    title: "Personanpassning",
    purpose:
      "Har vi vad personanpassning kräver, håller vi kundens rättigheter, och vilka misstag gör vi?",
  },
  organisationComponents: {
    title: "Organisationens komponenter",
    purpose:
      "Hur långt tjänar kultur, strategi, struktur, processer, medarbetare, ledarskap, teknik och kunskap relationerna?",
  },
  complaints: {
    title: "Klagomål och skäl att lämna",
    purpose:
      "Besvaras klagomål i tid, stannar kunderna, vad orsakar klagomålen, och varför gick de som gick? Två loggar att fylla i, med resultat och diagram.",
  },
  bondBoard: {
    title: "Band till kunder",
    purpose:
      "Vad binder var och en av de bästa kunderna till er, hur lätt bryter en konkurrent det, och vem hänger på ett enda band eller inget? Ur en försäljningslista och dina bedömningar.",
  },
  communicationBoard: {
    title: "Kommunikation längs köpet",
    purpose:
      "Hur långt har varje köpare kommit från kännedom till bedömning av erfarenheten, och med vilka medel, budskap och incitament når de nästa steg? Ur en försäljningslista och dina bedömningar.",
  },
  relationshipBoard: {
    title: "Relationstavla",
    purpose:
      "På vilken pinne av stegen står var och en av de bästa kunderna, har de stigit eller fallit, och får de den insats som lönar sig? Ur en försäljningslista och dina bedömningar.",
  },
  relationshipReturn: {
    title: "Avkastning på relationen",
    purpose:
      "Lönar sig relationen, och varför: från kvalitet och uppoffringar över nöjdhet och band till intäkt, kostnad och vinst. Bedömd, med tal ur listor över försäljning och kostnader.",
  },
  stakeholderMap: {
    title: "Intressentkarta",
    purpose:
      "Vilka kan hjälpa eller stoppa oss, hur mycket bryr de sig, och vilken relation vill vi ha? Och vad ger, kostar och riskerar partner, längs leveranskedjan och vid sidan av den?",
  },
  partnershipProgramme: {
    title: "Partnerskapsprogram",
    purpose:
      "Från att välja kunder till att leda ett system av partnerskap: vem gör vad till när, till vilken kostnad och risk, och vad varje nyckelrelation ännu saknar.",
  },
  crmChoice: {
    title: "CRM: behov och val",
    purpose:
      "Om ett CRM-system behövs och vilket: motiv med åtgärder, slag och nivåer, kandidater efter vägda kriterier.",
  },
};
