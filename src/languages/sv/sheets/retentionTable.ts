import type { retentionTable as english } from "../../en/sheets/retentionTable";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("sv", { style: "percent", maximumFractionDigits: 1 }).format(share);
const points = (share: number) => amount(Math.round(share * 1000) / 10);
const shown = (value: string | number | boolean) =>
  shownValue("sv", value, { open: "”", close: "”" });

const units = {
  month: { one: "månad", other: "månader" },
  quarter: { one: "kvartal", other: "kvartal" },
  week: { one: "vecka", other: "veckor" },
  year: { one: "år", other: "år" },
};

export const retentionTable: typeof english = {
  periodsGroup: "Perioder",
  unit: "Periodens längd",
  unitNames: { month: "Månad", quarter: "Kvartal", week: "Vecka, från måndag", year: "År" },
  silence: "En kund är förlorad efter så många perioder utan köp",
  silenceHint:
    "1 till 12. Förslaget: den tystnad inom vilken nio av tio kunder som köper igen gör det.",
  periodsOf: (unit, count) => `${count} ${plural("sv", count, units[unit])}`,

  noPurchases: (list) =>
    `”${list}” har inget köp med kund, datum och ett belopp på 0 eller mer, så det finns ingen att behålla eller förlora.`,
  noPeriodOver: (list, from, to) =>
    `Ingen period är slut än: köpen i ”${list}” börjar ${day(from)} och listan slutar ${day(to)}. Välj kortare perioder.`,
  tooManyPeriods: (count, most) =>
    `Listan omfattar ${amount(count)} sådana perioder, och en tabell kan visa högst ${most}. Välj längre perioder.`,
  typedCount: (cell, came) =>
    `${cell} behöver ett antal kunder, ett heltal från 0 och uppåt, eller vara tom, men där står ${shown(came)}. Rätta det och uppdatera sedan; inget har ändrats.`,

  summary: (silence, retention, gained, lost) =>
    `När kunder räknas som förlorade efter ${silence} utan köp stannar ${percent(retention)} från period till period; sammanlagt vanns ${amount(gained)} (några mer än en gång) och förlorades ${amount(lost)}.`,
  holdoutNote: (error) =>
    `Prövad på den sista tredjedelen av behållningskurvan slår prognosen fel med ${points(error)} procentenheter i genomsnitt.`,
  noForecast: {
    tooShort: "Det blir ingen prognos: behållningskurvan behöver minst tre avslutade perioder.",
    noLoss: "Det blir ingen prognos: behållningskurvan sjunker aldrig.",
    allLost: "Det blir ingen prognos: ingen köpte igen i perioden efter den första.",
  },
  notOver: (period) =>
    `Perioden ${period} är inte slut: dess celler är tomma tills listan når periodens sista dag.`,
  listBegins: (first) =>
    `Köpen börjar ${day(first)} eller senare i den perioden. Kunder som har köpt tidigare ser nya ut här: ta en lista som börjar med de första kunderna.`,
  blankCustomer: (count, sum) =>
    `${plural("sv", count, { one: "1 rad", other: `${count} rader` })} utan kund (${amount(sum)}) hör inte till någon och visar bara hur långt listan når.`,

  preview: "De senaste kohorterna och läckaget i deras period",
  previewCustomers: "Nya kunder",

  sheets: {
    cohorts: "Kohorter",
    bucket: "Läckande hink",
    buyers: "Nya och återkommande köpare",
    forecast: "Prognos för behållning",
    reasons: "Skäl att lämna",
    working: "Kunder per period",
  },
  source: (list, rows) => `Försäljning: ${list}, rad ${rows}.`,
  liveStatement:
    "Levande formler över dessa rader: ändra en försäljning så följer tabellerna med. Uppdatera tar in nya rader, kunder och perioder och anpassar prognosen på nytt.",
  outsidePeriods:
    "Några köp ligger före eller efter tabellernas perioder: de saknas tills du uppdaterar.",

  cohortsTitle: "Kundbehållning efter första köp",
  firstPurchase: "Första köp",
  sharesSection: "Andel av kohorten som köpte så många perioder efter första köpet",
  sharesNote:
    "Tomt: perioden är inte slut. Grönt: minst en tiondel över kolumnens genomsnitt; rött: minst en tiondel under; i kohorter med minst fem kunder.",
  countsSection: "Kohortens kunder som köpte så många perioder efter första köpet",
  countsNote: "En kund räknas en gång per period. Återbetalningar är inte köp.",
  average: "Alla kohorter",
  curvesTitle: "Hur kohorterna stannar",
  shareAxis: "Andel av kohorten",
  laterAxis: "Perioder efter första köpet",
  curvesDescription:
    "En linje för alla kohorter och för några från den äldsta till den nyaste; siffrorna står i tabellen med andelar nedanför.",

  bucketTitle: "Den läckande hinken: vunna och förlorade kunder",
  bucketSection: "Kunder per period",
  bucketNote: (silence) =>
    `En kund räknas som förlorad efter ${silence} utan köp. Vid början + vunna − förlorade = vid slutet.`,
  bucketHeaders: {
    period: "Period",
    start: "Vid början",
    gained: "Vunna",
    new: "varav nya",
    returned: "varav återvunna",
    lost: "Förlorade",
    end: "Vid slutet",
    retention: "Behållning",
    lifetime: "Livslängd, perioder",
    replaced: "Vunna som bara ersatte förlorade",
  },
  allPeriods: "Alla avslutade perioder",
  stepsSection: "Diagrammets steg",
  step: "Steg",
  base: "Bas, osynlig",
  level: "Kunder",
  gainedStep: "Vunna",
  lostStep: "Förlorade",
  startStep: "Början",
  endStep: "Slut",
  waterfallTitle: (from, to) => `Vunna och förlorade, ${from} till ${to}`,
  customersAxis: "Kunder",
  waterfallAxis: "+ vunna, − förlorade",
  waterfallDescription:
    "Från kunderna vid början, upp med de vunna och ned med de förlorade i varje period, till kunderna vid slutet; stegen står i tabellen längst ned.",

  buyersTitle: "Nya och återkommande köpare",
  buyersSection: "Köpare och försäljning per period",
  buyersNote:
    "Nya: har aldrig köpt före perioden. Försäljningen är minskad med återbetalningar; försäljning utan kund ingår inte.",
  buyerHeaders: {
    period: "Period",
    buyers: "Köpare",
    new: "Nya",
    repeat: "Återkommande",
    repeatRate: "Andel återkommande",
    newSales: "Försäljning till nya",
    repeatSales: "Försäljning till återkommande",
    repeatSalesShare: "Återkommandes andel av försäljningen",
  },
  buyersChartTitle: "Köpare per period",
  buyersAxis: "Köpare",
  periodAxis: "Period",
  buyersDescription:
    "Återkommande och nya köpare i varje period; siffrorna står i tabellen nedanför.",

  forecastTitle: "Prognos för behållningskurvan",
  parametersSection: "Modellen: förskjuten betageometrisk (Fader & Hardie, 2007)",
  parameter: "Parameter",
  fittedToAll: "Anpassad till alla perioder",
  fittedToFirst: (last) => `Anpassad till period 0–${last}`,
  meanError: (from, to) =>
    from === to ? `Fel i period ${from}` : `Medelfel i period ${from}–${to}`,
  parametersNote:
    "α och β är anpassade värden, som Uppdatera anpassar på nytt; allt annat beräknas ur dem och ur kohorterna. En kurva som stiger på sina ställen jämnas ut före anpassningen.",
  forecastHeaders: {
    later: "Perioder efter första köpet",
    observed: "Observerat",
    customers: "Kunder bakom talet",
    forecast: "Prognos",
    stay: "Stannar av de kvarvarande",
    holdout: "Prognos ur första delen",
    error: "Avvikelse",
  },
  forecastChartTitle: "Behållningskurvan, observerad och prognostiserad",
  forecastDescription:
    "Den observerade andelen kunder som köper, prognosen för den, och den prognos som bara första delen hade gett; siffrorna står nedanför.",

  reasonsTitle: "Varför kunder lämnar",
  reasonsSection: "Skäl att lämna",
  reasonsNote:
    "Fråga de kunder ni har förlorat och skriv hur många som angav varje skäl. Riktvärdet är den fördelning som undersökningar av förlorade kunder visar.",
  reasonHeaders: [
    "Skäl",
    "Kunder",
    "Andel",
    "Riktvärde från",
    "Riktvärde till",
    "Riktvärde, mitten",
    "Jämförelse",
  ],
  reasons: {
    moved: "Har flyttat",
    price: "Lägre pris på annat håll",
    partnership: "Vi förmådde inte arbeta med partner",
    attention: "Brist på uppmärksamhet",
    other: "Annat",
  },
  below: "under riktvärdet",
  above: "över riktvärdet",
  within: "som riktvärdet",
  reasonsTotal: "Tillfrågade kunder",
  lostInAll: "Förlorade i alla avslutade perioder, enligt hinken",
  reasonPrompt: "Hur många förlorade kunder som angav detta skäl.",
  reasonMessage: "Skriv ett heltal, 0 eller mer.",
  reasonsChartTitle: "Skäl att lämna jämförda med riktvärdet",
  own: "Egna kunder",
  benchmark: "Riktvärde",
  reasonsAxis: "Andel av de förlorade kunderna",
  reasonsDescription:
    "Varje skäls andel bland era förlorade kunder bredvid riktvärdets mitt; siffrorna står nedanför.",

  workingTitle: "Kunder per period",
  workingNote: "1: kunden köpte i perioden. De andra bladen räknar i dessa kolumner.",
  lastDayOfList: "Listans sista dag",
  firstPeriod: "Första period",
  firstDay: "Första dag",
  lastDay: "Sista dag",
  isOver: "1: perioden är slut",
  conditions: "Villkor för datum",
};
