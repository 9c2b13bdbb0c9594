import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import type { valueForecast as english } from "../../en/sheets/valueForecast";

const number = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);

export const valueForecast: typeof english = {
  sheets: { forecast: "Prognos", customers: "Prognos kunder", test: "Prognos prövning" },
  title: "Värdeprognos",
  groups: { forecast: "Prognos", money: "Pengar", test: "Modell och prövning" },
  unit: "Tidsenhet",
  units: { day: "dagar", week: "veckor", month: "månader", year: "år" },
  horizon: "Perioder framåt",
  horizonHint: "I tidsenheten: 52 veckor är ett år.",
  margin: "Marginal",
  marginHint: "Vad som blir kvar av varje försäljning. Med 100 % är värdet själva försäljningen.",
  discount: "Diskonteringsränta per år",
  testFrom: "Prövningen känner försäljningen till och med",
  testFromHint: (until: number) =>
    `Modellen anpassas till försäljningen till och med denna dag och jämförs med vad som kom sedan. Förslag: ${day(until)}, efter två tredjedelar av tiden. Tomt: ingen prövning.`,
  model: "Modell",
  best: "Den som passar bäst (AIC)",
  problems: {
    noCustomers: (list: string) =>
      `”${list}” har inget köp med kund och datum, så inget kan förutsägas.`,
    oneCustomer: (list: string) =>
      `”${list}” har bara en kund; en prognos lär av hur kunder skiljer sig åt och behöver minst två.`,
    noRepeats: (list: string) =>
      `Ingen i ”${list}” har köpt en andra dag, så inget visar hur ofta kunder kommer tillbaka.`,
    sameHistories: (list: string) =>
      `Alla kunder i ”${list}” har samma köpdatum; en prognos lär av hur kunder skiljer sig åt.`,
    noAmounts: (list: string) =>
      `Inget återköp i ”${list}” har ett belopp över 0, så kunderna har inget värde att förutsäga. Välj en annan beloppskolumn.`,
    other: (list: string) =>
      `Ingen modell kan anpassas till köpen i ”${list}”. Välj en lista med fler kunder eller längre tid.`,
  },
  testOutside: (from: number, to: number) =>
    `Prövningsdagen måste ligga från ${day(from)} till ${day(to)}, inom listan. Välj en annan dag, eller töm fältet för ingen prövning.`,
  facts: (customers: number, repeaters: number, from: number, to: number) =>
    `${number(customers)} kunder med köp från ${day(from)} till ${day(to)}; ${number(repeaters)} av dem har köpt igen.`,
  oneDay:
    "En kunds köp samma dag räknas som ett. Återbetalningar minskar beloppen och är inga köp.",
  contract:
    "För kunder som är fria att köpa eller låta bli; vid avtal och abonnemang ser man i stället på förnyelser.",
  effect: (sheets: string[]) =>
    `Anpassar modellerna, förutsäger varje kund och skapar bladen ${sheets.map((name) => `”${name}”`).join(", ")}; ändrar inget annat.`,
  previewCaption: "De bästa kunderna hittills",
  statement:
    "Ingen Excelformel kan anpassa en modell, så siffrorna är värden; uppdatera när listan har ändrats. Summor och andelar är formler.",
  verdicts: {
    trustworthy: "Modellen går att lita på här: i allt som mättes ligger den nära det som hände.",
    cautious:
      "Använd modellen med försiktighet: det som är markerat nedan begränsar den. Rangordningen är säkrare än beloppen.",
    untrustworthy: "Lita inte på modellen här: det som är markerat nedan talar emot den.",
  },
  measured: "Vad som mättes",
  measure: "Mått",
  result: "Resultat",
  judgement: "Bedömning",
  trust: { trustworthy: "bra", cautious: "försiktighet", untrustworthy: "går inte att lita på" },
  reasons: {
    converged: "Sökningen efter parametrarna kom inte till sitt slut",
    noTest: "Ingen prövning gick att göra: inget att jämföra med",
    totalError: "Väntade köp under prövningen, avvikelse",
    classError: "Den frekvensklass som ligger längst ifrån, avvikelse",
    correlation: "Korrelation mellan kundernas väntade och verkliga köp",
    repeaters: "Kunder som har köpt igen",
    horizon: "Perioder framåt som andel av den tid listan täcker",
    spending: "Korrelation mellan frekvens och belopp (modellen antar 0)",
  },
  settings: "Gjord av",
  list: "Försäljningslista",
  lastDay: "Listans sista dag",
  totals: "Alla kunder",
  customers: "Kunder",
  activeCustomers: "Aktiva kunder, väntat antal",
  expectedPurchases: "Väntade köp",
  expectedValue: "Väntat värde",
  topShare: "Den bästa tiondelens andel av värdet",
  parameters: "Anpassade parametrar",
  parameter: "Parameter",
  value: "Värde",
  standardError: "Standardfel",
  logLikelihood: "Log-likelihood",
  comparison: "Modellerna jämförda",
  testExpected: "Väntat i prövningen",
  testActual: "Verkligt i prövningen",
  off: "Avvikelse",
  meanError: "Medelfel per kund",
  correlationShort: "Korrelation",
  distrust: "Att hålla i minnet",
  intervalNote:
    "Intervallet (95 %) gäller väntevärdet, av parametrarnas osäkerhet; en enskild kund varierar mer.",
  sameAmounts: "Beloppen varierar för lite för en modell: alla väntas köpa för snittet.",
  newCustomers: (count: number) =>
    `${plural("sv", count, { one: "1 kund", other: `${number(count)} kunder` })} köpte första gången under prövningen; om nya kunder förutsägs inget.`,
  customersTitle: "Värdeprognos: alla kunder",
  repeats: "Återköp",
  lastAfter: (unit: string) => `Första till sista köpet, ${unit}`,
  age: (unit: string) => `Första köpet till slutet, ${unit}`,
  averageAmount: "Snittbelopp",
  active: "Sannolikhet aktiv",
  spend: "Väntat belopp",
  low: "Lågt (95 %)",
  high: "Högt (95 %)",
  share: "Andel av värdet",
  total: "Alla",
  testTitle: "Värdeprognos: prövning",
  testStatement: (from: number, to: number) =>
    `Anpassad till köpen till och med ${day(from)}, jämförd med dem till och med ${day(to)}.`,
  classes: "Efter återköp före prövningen",
  orMore: (count: number) => `${count} eller fler`,
  actual: "Verkligt",
  expected: "Väntat",
  tracking: "Återköp sedan början",
  period: (unit: string) => `Period, ${unit}`,
  chartDescription: (actual: number, expected: number) =>
    `Två linjer över tiden: återköpen som de kom, ${number(actual)} vid slutet, och som modellen väntar dem, ${number(expected)}.`,
};
