import type { cells as english, Limits, Shape } from "../en/cells";
import { dayInText } from "../inText";
import { shownNumber, shownValue } from "../shownValue";

const shown = (value: string | number | boolean) =>
  shownValue("sv", value, { open: "”", close: "”" });
const number = (value: number) => shownNumber("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const size = (rows: number, columns: number) => `${rows} × ${columns}`;

export const cells: typeof english = {
  inRow: (name: string, row: number) => `${name} på rad ${row}`,

  inputError: (code) => `en cell i indata innehåller felet ${code}`,
  missing: (name: string) => `${name} måste anges; det är utelämnat`,
  blank: (name: string, optional: boolean): string =>
    optional
      ? `${name} är tomt; fyll i det, eller utelämna argumentet så gäller standardvärdet`
      : `${name} är tomt; fyll i det`,
  notNumber: (name: string, came: string | number | boolean, word?: string) =>
    `${name} måste vara ett tal${word ? ` eller "${word}"` : ""}; det är ${shown(came)}`,
  ambiguousNumber: (name: string, came: string) =>
    `${name} måste vara ett tal; texten ${shown(came)} kan vara ett decimaltal eller ett tal med tusental`,
  outside: (name: string, { minimum, maximum, aboveMinimum }: Limits, came: number): string => {
    const is = `det är ${number(came)}`;
    if (minimum !== undefined && maximum !== undefined)
      return `${name} måste vara mellan ${number(minimum)} och ${number(maximum)}; ${is}`;
    if (maximum !== undefined) return `${name} får vara högst ${number(maximum)}; ${is}`;
    return aboveMinimum
      ? `${name} måste vara större än ${number(minimum ?? 0)}; ${is}`
      : `${name} måste vara ${number(minimum ?? 0)} eller mer; ${is}`;
  },
  notOption: (name: string, options: readonly string[], came: string | number | boolean) =>
    `${name} måste vara ${options.map((option) => `"${option}"`).join(" eller ")}; det är ${shown(came)}`,
  notDate: (name: string, came: string | number | boolean) =>
    `${name} måste vara ett datum; det är ${shown(came)}`,
  ambiguousDate: (name: string, came: string) =>
    `${name} måste vara ett datum; i texten ${shown(came)} kan dag och månad byta plats, så skriv det som 2026-01-31 eller som ett Excel-datum`,
  notCostLine: (name: string, lines: readonly string[], came: string | number | boolean) =>
    `${name} måste vara ${lines.slice(0, -1).join(", ")} eller ${lines.at(-1)} som text, eller radens namn; det är ${shown(came)}`,

  notOneCell: (name: string, rows: number, columns: number) =>
    `${name} måste vara en cell; det är ${size(rows, columns)} celler`,
  notOneColumn: (name: string, rows: number, columns: number) =>
    `${name} måste vara en kolumn; det är ${size(rows, columns)} celler`,
  lengths: (one: string, oneLength: number, other: string, otherLength: number) =>
    `${one} och ${other} måste ha lika många rader; de har ${oneLength} och ${otherLength}`,
  shapes: (one: Shape, other: Shape) =>
    `${one.name} och ${other.name} måste ha samma form, eller vara en cell, rad eller kolumn; de är ${size(one.rows, one.columns)} och ${size(other.rows, other.columns)} celler`,
  driverColumns: (name: string, rows: number, columns: number) =>
    `${name} måste vara ett ord, eller två kolumner (rad och fördelningsgrund); det är ${size(rows, columns)} celler`,

  neededWith: (name: string, option: string, word: string) =>
    `${name} måste anges när ${option} är "${word}"; det är utelämnat`,
  reversedPeriod: (from: string, fromDay: number, to: string, toDay: number) =>
    `${from} får inte vara efter ${to}; ${from} är ${day(fromDay)} och ${to} är ${day(toDay)}`,
  emptyList: (name: string) => `${name} måste ha minst en rad; listan är tom`,

  noLimit: (retention: number, discount: number) =>
    `utan years har värdet ingen gräns: retention_rate måste vara under 1 eller discount_rate över 0; de är ${number(retention)} och ${number(discount)}`,
  noReturn: (name: string, came: number) =>
    `det finns ingen avkastning: ${name} måste vara större än 0; det är ${number(came)}`,
  notWhole: (name: string, came: number) => `${name} måste vara ett heltal; det är ${number(came)}`,
  notBoolean: (name: string, came: string | number) =>
    `${name} måste vara TRUE eller FALSE; det är ${shown(came)}`,
  atMost: (name: string, limit: string, most: number, came: number) =>
    `${name} får vara högst ${limit} (${number(most)}); det är ${number(came)}`,
  atLeast: (name: string, limit: string, least: number, came: number) =>
    `${name} måste vara minst ${limit} (${number(least)}); det är ${number(came)}`,
  below: (name: string, limit: string, most: number, came: number) =>
    `${name} måste vara mindre än ${limit} (${number(most)}); det är ${number(came)}`,
  sumOfRow: (name: string, row: number) => `summan av rad ${row} i ${name}`,
  notSquare: (name: string, most: number, rows: number, columns: number) =>
    `${name} måste ha lika många kolumner som rader, högst ${most}; det är ${size(rows, columns)} celler`,
  tooFewRaters: (name: string, columns: number) =>
    `${name} måste ha en kolumn per bedömare, minst två; antalet är ${columns}`,
  notTwoLimits: (name: string, rows: number, columns: number) =>
    `${name} måste vara två celler, den lägre gränsen först; det är ${size(rows, columns)} celler`,
  upperFirst: (name: string, first: number, second: number) =>
    `${name} måste ha den lägre gränsen först; där står ${number(first)} och sedan ${number(second)}`,
  breaksSize: (name: string, mostRows: number, rows: number, columns: number) =>
    `${name} måste vara tre kolumner (dagar, köp, belopp) med högst ${mostRows} rader; det är ${size(rows, columns)} celler`,
  descendingBreaks: (name: string, column: number, before: number, came: number) =>
    `${name} måste stiga i varje kolumn; i kolumn ${column} kommer ${number(came)} efter ${number(before)}`,
  groupsOfBreaks: (name: string, breaks: string, made: number, came: number) =>
    `${name} måste vara en mer än raderna i ${breaks} (${made}) eller utelämnas; det är ${number(came)}`,
  noTotal: (name: string, total: number) =>
    `det finns inga andelar: summan av ${name} måste vara större än 0; den är ${number(total)}`,
  noShare: (name: string) => `det finns ingen andel: ${name} måste vara större än 0; det är 0`,
  noRatio: (name: string) => `det finns ingen kvot: ${name} måste vara större än 0; det är 0`,
  noMultiple: (retention: number, discount: number) =>
    `det finns ingen multipel: retention_rate måste vara under 1 eller discount_rate över 0; de är ${number(retention)} och ${number(discount)}`,
  neverPaidBack: (cost: string, spent: number, contribution: string, all: number) =>
    `betalas aldrig tillbaka: allt framtida ${contribution} blir högst ${number(all)}; ${cost} är ${number(spent)}`,
  endlessReferrals: (brought: number) =>
    `utan slut har värdet ingen gräns: referrals × conversion måste vara under 1; det är ${number(brought)}`,
  endlessState: (discount: string) =>
    `utan slut har värdet ingen gräns: ${discount} måste vara större än 0 där kunder stannar för alltid; det är 0`,
  nothingScored: (name: string) =>
    `det finns inget resultat: ${name} måste innehålla ett svar som har vikt`,
  noAgreement: (name: string) =>
    `det finns ingen samstämmighet att mäta: ${name} måste innehålla två olika omdömen och något som två har bedömt`,
  nobodyLeaves: (name: string) =>
    `det finns ingen genomsnittlig livslängd: ${name} måste vara under 1; det är 1, och ingen slutar någonsin`,
  nobodyBought: (name: string, until: number) =>
    `det finns inget att visa: ingen i ${name} köpte till och med ${day(until)}`,
  nobodyRepeated: (name: string) =>
    `det finns ingen rytm att lära av: ingen i ${name} köpte på två dagar`,
  customersAlike: (name: string) =>
    `det finns ingen rytm att lära av: ${name} måste ha minst två kunder, och inte alla med samma historik`,
  tooManyPeriods: (name: string, period: string, most: number, came: number) =>
    `${name} får omfatta högst ${number(most)} perioder; det omfattar ${number(came)}; rätta datumen eller ta en längre ${period}`,

  recencyWithoutRepeats: (name: string, frequency: string, came: number) =>
    `${name} måste vara 0 där ${frequency} är 0; det är ${number(came)}`,
  recencyAboveAge: (name: string, age: string, most: number, came: number) =>
    `${name} får vara högst ${age} (${number(most)}), båda i samma enhet; det är ${number(came)}`,
  oneCustomer: (name: string) =>
    `det finns inget att lära av: ${name} måste ha minst två kunder; det finns en`,
  noRepeats: (name: string) =>
    `det finns inget att lära av: ingen har köpt igen; ${name} är 0 överallt`,
  sameHistories: (name: string) =>
    `det finns inget att lära av: alla kunder i ${name} har samma historik`,
  noSpending: (frequency: string, amount: string) =>
    `det finns inget att lära av: ingen kund har både ${frequency} och ${amount} över 0`,
  oneSpender: (frequency: string, amount: string) =>
    `det finns inget att lära av: minst två kunder måste ha både ${frequency} och ${amount} över 0; en har det`,
  sameAmounts: (name: string) =>
    `det finns inget att lära av: ${name} är lika för alla kunder, så ta det som väntat belopp`,
  tooFewSurvivors: (name: string, came: number) =>
    `${name} måste ha minst tre tal, alla kunder först; antalet är ${number(came)}`,
  noLoss: (name: string) => `det finns inget att lära av: ingen har slutat; ${name} minskar aldrig`,
  allLost: (name: string) =>
    `det finns inget att lära av: alla slutade vid första förnyelsen; det andra talet i ${name} är 0`,
  notFit: (name: string, formula: string) =>
    `${name} måste vara hela tabellen som ${formula} ger, med dess etiketter`,
  otherFit: (name: string, formula: string, came: string) =>
    `${name} måste vara en anpassning från ${formula}; den är från ${came}`,
  fitTwice: (name: string, label: string) => `${name} måste ha ${label} en gång; det finns flera`,
  fitNumber: (name: string, label: string, came: string | number | boolean) =>
    `${name} måste ha ett tal bredvid ${label}; där står ${shown(came)}`,
  fitParameters: (name: string, model: string) =>
    `${name} måste ha parametrarna för ${model} som anpassningen gav dem; några saknas eller är ändrade`,
  fitWithoutErrors: (name: string) =>
    `det finns inget intervall: ${name} saknar medelfel; ta alla sju kolumner av en anpassning som har dem`,
  infiniteMean: (name: string) =>
    `det finns inget väntat belopp för en kund som köpt en gång: beloppen är för ojämna (q i ${name} är högst 1)`,
  endlessRenewals: (name: string) =>
    `utan slut har värdet ingen gräns: ${name} måste vara större än 0 där några kunder förnyar för alltid; det är 0`,
  tooLarge: "resultatet är större än en cell rymmer",
};
