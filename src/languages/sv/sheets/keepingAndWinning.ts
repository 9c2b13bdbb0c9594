import type { keepingAndWinning as english } from "../../en/sheets/keepingAndWinning";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });

export const keepingAndWinning: typeof english = {
  sheets: { result: "Behålla och vinna", customers: "Behållna, förlorade, vunna" },
  title: "Att behålla kunder mot att vinna dem",
  period: "Period",
  worthGroup: "Vad en kund är värd",
  ledger: "Utgifter för kunder",
  ledgerHint:
    "En rad per kostnad: för vad, hur mycket, när. Utan listan skrivs utgifterna på bladet.",
  silence: "Förlorad efter så många dagar utan köp",
  silenceTitle: "Tystnad",
  silenceHint: "Förslag: den tystnad inom vilken nio av tio kunder som köper igen gör det.",
  silenceMessage: (most) => `Skriv ett helt antal dagar från 1 till ${amount(most)}.`,

  tooManyTypes: (list, count, most) =>
    `Kolumnen i ”${list}” som valts som kostnadsslag har ${amount(count)} olika texter, och högst ${amount(most)} kan fördelas. Välj en kolumn med kostnadsslag.`,
  noBuyers: (list, from, to) =>
    `Ingen kund i ”${list}” har köpt något från ${day(from)} till ${day(to)}, så det finns ingen som utgifterna kan ha nått.`,
  silenceWrong: (days, most) =>
    `Antalet dagar utan köp måste vara från 1 till ${amount(most)}, inte ${amount(days)}.`,
  discountWrong: (rate) =>
    `Kalkylräntan per år måste vara från 0 % till 1 000 %, inte ${amount(rate * 100)} %.`,
  horizonWrong: (years, most) =>
    `Antalet år som kundens värde räknas över måste vara större än 0 och högst ${amount(most)}, inte ${amount(years)}.`,
  marginWrong: (margin) =>
    `Marginalen måste vara en andel av försäljningen på högst 100 %, inte ${amount(margin * 100)} %.`,
  addedWrong: (sum) => `Tillagda utgifter måste vara 0 eller mer, inte ${amount(sum)}.`,
  typedNumber: (cell, came) =>
    `Det behövs ett tal i ${cell}, men där står ${shown(came)}. Skriv ett tal eller töm cellen och uppdatera sedan; inget har ändrats.`,
  typedWrong: (why) => `Det som skrivits på bladet kan inte användas. ${why}`,

  timesNote: (times) =>
    `Att vinna en kund kostar ${amount(Math.round(times * 10) / 10)} gånger så mycket som att behålla en; litteraturen anger 5 till 10 gånger.`,
  pointNote: (most) =>
    `En procentenhet högre kundbehållning är värd upp till ${amount(Math.round(most * 100) / 100)} per kund.`,
  noMargin:
    "Utan en kolumn med vinst eller varukostnad och utan marginal förblir kundens värde tomt: skriv en marginal.",
  noLedger: "Ingen kostnadslista är vald: skriv utgifterna i bladets celler.",
  nothingSpent: (activity) =>
    `Inga utgifter hör till ”${activity}”: låt kostnadsslag höra dit eller skriv beloppet på bladet.`,
  nobodyAtStart:
    "Ingen var aktiv kund när perioden började, så det finns ingen kundbehållning: välj en senare början eller en längre tystnad.",
  undatedCosts: (count) =>
    plural("sv", count, {
      one: "1 kostnad utan datum hör inte till någon period och utelämnas.",
      other: `${count} kostnader utan datum hör inte till någon period och utelämnas.`,
    }),
  blankCustomer: (count) =>
    plural("sv", count, {
      one: "1 försäljningsrad utan kund utelämnas.",
      other: `${count} försäljningsrader utan kund utelämnas.`,
    }),
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  source: (list, rows, costs) =>
    `Försäljning: ${list}, rad ${rows}.${costs ? ` Kostnader: ${costs.list}, rad ${costs.rows}.` : ""}`,
  liveStatement:
    "Levande formler över dessa rader: ändra en försäljning, en kostnad, perioden eller en inmatning och tabellen följer med. Uppdatera tar med nya rader, kunder och kostnadsslag.",
  costsSection: "Vad varje aktivitet kostade",
  costHeaders: [
    "Aktivitet",
    "Ur listan",
    "Tillagt för hand",
    "Utgifter",
    "Kunder",
    "Kostnad per kund",
    "Gånger att behålla",
    "Litteraturen, från",
    "till",
    "Jämfört",
  ],
  activities: {
    winning: "Vinna nya kunder",
    keeping: "Behålla kunder",
    winningBack: "Vinna tillbaka",
  },
  none: "Inget av dessa",
  below: "under litteraturens värden",
  above: "över litteraturens värden",
  within: "som i litteraturen",
  total: "Summa",
  unassigned: "Hör inte till någon aktivitet",
  inLedger: "I kostnadslistan",
  addedTitle: "Tillagt för hand",
  addedPrompt: "Periodens utgifter som inte står i någon lista.",
  addedMessage: "Skriv ett belopp, 0 eller mer.",
  chartTitle: "Vad en kund kostar",
  chartDescription:
    "En stapel för varje aktivitet: dess utgifter delade med de kunder som den vann, behöll eller vann tillbaka.",
  movementsSection: "Kunderna under perioden",
  atStart: "Aktiva vid början",
  keptInAll: "behållna: aktiva även vid slutet",
  lostInAll: "förlorade: inte aktiva vid slutet",
  gainedInAll: "Vunna: första köpet under perioden",
  wonBackInAll: "Återvunna: hade lämnat, köpte igen",
  buyers: "Kunder med köp",
  retention: "Kundbehållning under perioden",
  worthSection: "Vad en kund ger och vad kundbehållning får kosta",
  sales: "Försäljning till kunder under perioden",
  profit: "Vinst på denna försäljning",
  ownMargin: "Egen marginal, % av försäljningen",
  marginTitle: "Marginal",
  marginHint: "Täckningsbidrag som andel av försäljningen: listan har ingen kolumn med vinst.",
  marginMessage: "Skriv en andel av försäljningen på högst 100 % eller töm cellen.",
  margin: "Marginal som används",
  contribution: "En kunds täckningsbidrag per år",
  yearlyRetention: "Kundbehållning per år",
  discountRate: "Kalkylränta per år",
  discountTitle: "Kalkylränta",
  discountMessage: "Skriv en räntesats från 0 % till 1 000 %.",
  horizon: "År som värdet räknas över",
  horizonTitle: "År",
  horizonMessage: (most) => `Skriv ett tal större än 0, högst ${amount(most)}.`,
  value: "Livstidsvärde vid denna kundbehållning",
  valueMore: "Livstidsvärde vid en procentenhet mer",
  mostForPoint: "Mest att lägga per kund på den enheten",
  payback: "Månader tills vinnandet är återbetalt",
  typesSection: "Kostnadsslag och deras aktiviteter",
  typeHeaders: ["Kostnadsslag", "Under perioden", "Aktivitet"],
  noType: "(utan slag)",
  customersTitle: "Behållna, förlorade och vunna kunder",
  movement: "Under perioden",
  movementNote:
    "En kund är aktiv en dag om den har köpt något under tystnadens dagar före den. Tomt: ännu inte vunnen, eller förlorad före perioden och ännu borta.",
  purchaseHeaders: [
    "Köprader före perioden",
    "under tystnaden före den",
    "under perioden",
    "under tystnaden före dess slut",
  ],
  movements: { kept: "behållen", lost: "förlorad", gained: "vunnen", wonBack: "återvunnen" },
};
