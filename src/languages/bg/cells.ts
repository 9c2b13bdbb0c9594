import type { cells as english, Limits, Shape } from "../en/cells";
import { dayInText } from "../inText";
import { shownNumber, shownValue } from "../shownValue";

const shown = (value: string | number | boolean) =>
  shownValue("bg", value, { open: "„", close: "“" });
const number = (value: number) => shownNumber("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const size = (rows: number, columns: number) => `${rows} × ${columns}`;

export const cells: typeof english = {
  inRow: (name: string, row: number) => `${name} на ред ${row}`,

  inputError: (code) => `клетка от входните данни съдържа грешка ${code}`,
  missing: (name: string) => `аргументът ${name} е задължителен, но не е зададен`,
  blank: (name: string, optional: boolean): string =>
    optional
      ? `${name}: клетката е празна; попълнете я или пропуснете аргумента, за да важи стойността по подразбиране`
      : `${name}: клетката е празна; попълнете я`,
  notNumber: (name: string, came: string | number | boolean, word?: string) =>
    `${name}: трябва да е число${word ? ` или "${word}"` : ""}, а е ${shown(came)}`,
  ambiguousNumber: (name: string, came: string) =>
    `${name}: трябва да е число, а текстът ${shown(came)} може да е десетична дроб или хиляди`,
  outside: (name: string, { minimum, maximum, aboveMinimum }: Limits, came: number): string => {
    const is = `а е ${number(came)}`;
    if (minimum !== undefined && maximum !== undefined)
      return `${name}: трябва да е между ${number(minimum)} и ${number(maximum)}, ${is}`;
    if (maximum !== undefined) return `${name}: трябва да е най-много ${number(maximum)}, ${is}`;
    return aboveMinimum
      ? `${name}: трябва да е над ${number(minimum ?? 0)}, ${is}`
      : `${name}: трябва да е ${number(minimum ?? 0)} или повече, ${is}`;
  },
  notOption: (name: string, options: readonly string[], came: string | number | boolean) =>
    `${name}: трябва да е ${options.map((option) => `"${option}"`).join(" или ")}, а е ${shown(came)}`,
  notDate: (name: string, came: string | number | boolean) =>
    `${name}: трябва да е дата, а е ${shown(came)}`,
  ambiguousDate: (name: string, came: string) =>
    `${name}: трябва да е дата, а в текста ${shown(came)} денят и месецът може да са разменени; запишете я като 2026-01-31 или като дата на Excel`,
  notCostLine: (name: string, lines: readonly string[], came: string | number | boolean) =>
    `${name}: трябва да е ${lines.slice(0, -1).join(", ")} или ${lines.at(-1)} като текст или името на този ред, а е ${shown(came)}`,

  notOneCell: (name: string, rows: number, columns: number) =>
    `${name}: трябва да е една клетка, а е диапазон ${size(rows, columns)}`,
  notOneColumn: (name: string, rows: number, columns: number) =>
    `${name}: трябва да е една колона, а е диапазон ${size(rows, columns)}`,
  lengths: (one: string, oneLength: number, other: string, otherLength: number) =>
    `${one} и ${other}: трябва да имат еднакъв брой редове, а имат ${oneLength} и ${otherLength}`,
  shapes: (one: Shape, other: Shape) =>
    `${one.name} и ${other.name}: трябва да са с еднакъв размер или да са една клетка, ред или колона, а са ${size(one.rows, one.columns)} и ${size(other.rows, other.columns)}`,
  driverColumns: (name: string, rows: number, columns: number) =>
    `${name}: трябва да е една дума или две колони (ред и начин), а е диапазон ${size(rows, columns)}`,

  neededWith: (name: string, option: string, word: string) =>
    `аргументът ${name} е задължителен, когато ${option} е "${word}", но не е зададен`,
  reversedPeriod: (from: string, fromDay: number, to: string, toDay: number) =>
    `${from} не може да е след ${to}, а са ${day(fromDay)} и ${day(toDay)}`,
  emptyList: (name: string) => `${name}: трябва да има поне един ред, а списъкът е празен`,

  noLimit: (retention: number, discount: number) =>
    `без years стойността няма граница: трябва retention_rate да е под 1 или discount_rate над 0, а са ${number(retention)} и ${number(discount)}`,
  noReturn: (name: string, came: number) =>
    `няма възвръщаемост: ${name} трябва да е над 0, а е ${number(came)}`,
  notWhole: (name: string, came: number) => `${name}: трябва да е цяло число, а е ${number(came)}`,
  notBoolean: (name: string, came: string | number) =>
    `${name}: трябва да е TRUE или FALSE, а е ${shown(came)}`,
  atMost: (name: string, limit: string, most: number, came: number) =>
    `${name}: трябва да е най-много ${limit} (${number(most)}), а е ${number(came)}`,
  atLeast: (name: string, limit: string, least: number, came: number) =>
    `${name}: трябва да е поне ${limit} (${number(least)}), а е ${number(came)}`,
  below: (name: string, limit: string, most: number, came: number) =>
    `${name}: трябва да е под ${limit} (${number(most)}), а е ${number(came)}`,
  sumOfRow: (name: string, row: number) => `сборът на ред ${row} в ${name}`,
  notSquare: (name: string, most: number, rows: number, columns: number) =>
    `${name}: колоните трябва да са колкото редовете, най-много ${most}, а са ${size(rows, columns)} клетки`,
  tooFewRaters: (name: string, columns: number) =>
    `${name}: трябва колона за всеки оценител, най-малко две, а са ${columns}`,
  notTwoLimits: (name: string, rows: number, columns: number) =>
    `${name}: трябва да е две клетки, долната граница първа, а е диапазон ${size(rows, columns)}`,
  upperFirst: (name: string, first: number, second: number) =>
    `${name}: долната граница трябва да е първа, а са ${number(first)} и после ${number(second)}`,
  breaksSize: (name: string, mostRows: number, rows: number, columns: number) =>
    `${name}: трябва да е три колони (дни, покупки, сума) с най-много ${mostRows} реда, а е диапазон ${size(rows, columns)}`,
  descendingBreaks: (name: string, column: number, before: number, came: number) =>
    `${name}: всяка колона трябва да нараства, а в колона ${column} след ${number(before)} идва ${number(came)}`,
  groupsOfBreaks: (name: string, breaks: string, made: number, came: number) =>
    `${name}: трябва да е с една повече от редовете в ${breaks} (${made}) или да се пропусне, а е ${number(came)}`,
  noTotal: (name: string, total: number) =>
    `няма дялове: сборът на ${name} трябва да е над 0, а е ${number(total)}`,
  noShare: (name: string) => `няма дял: ${name} трябва да е над 0, а е 0`,
  noRatio: (name: string) => `няма отношение: ${name} трябва да е над 0, а е 0`,
  noMultiple: (retention: number, discount: number) =>
    `няма множител: трябва retention_rate под 1 или discount_rate над 0, а са ${number(retention)} и ${number(discount)}`,
  neverPaidBack: (cost: string, spent: number, contribution: string, all: number) =>
    `никога не се изплаща: всички бъдещи ${contribution} стават най-много ${number(all)}, а ${cost} е ${number(spent)}`,
  endlessReferrals: (brought: number) =>
    `без край стойността няма граница: referrals × conversion трябва да е под 1, а е ${number(brought)}`,
  endlessState: (discount: string) =>
    `без край стойността няма граница: където клиентите остават завинаги, ${discount} трябва да е над 0, а е 0`,
  nothingScored: (name: string) =>
    `няма оценка: ${name} трябва да съдържа отговор, който има тежест`,
  noAgreement: (name: string) =>
    `няма съгласуваност за измерване: ${name} трябва да съдържа две различни оценки и нещо, което двама са оценили`,
  nobodyLeaves: (name: string) =>
    `няма среден живот: ${name} трябва да е под 1, а при 1 никой никога не си тръгва`,
  nobodyBought: (name: string, until: number) =>
    `няма какво да се покаже: никой в ${name} не е купил нищо до ${day(until)} включително`,
  nobodyRepeated: (name: string) =>
    `няма ритъм, по който да се съди: никой в ${name} не е купувал в два различни дни`,
  customersAlike: (name: string) =>
    `няма ритъм, по който да се съди: в ${name} трябва да има поне двама клиенти, и не всички с еднаква история`,
  tooManyPeriods: (name: string, period: string, most: number, came: number) =>
    `${name}: трябва да обхваща най-много ${number(most)} периода, а обхваща ${number(came)}; поправете датите или вземете по-дълъг ${period}`,

  recencyWithoutRepeats: (name: string, frequency: string, came: number) =>
    `${name} трябва да е 0, където ${frequency} е 0, а е ${number(came)}`,
  recencyAboveAge: (name: string, age: string, most: number, came: number) =>
    `${name} трябва да е най-много ${age} (${number(most)}), и двете в една и съща единица, а е ${number(came)}`,
  oneCustomer: (name: string) =>
    `няма по какво да се учи: ${name} трябва да съдържа поне двама клиенти, а е един`,
  noRepeats: (name: string) =>
    `няма по какво да се учи: никой не е купил отново, ${name} е 0 навсякъде`,
  sameHistories: (name: string) =>
    `няма по какво да се учи: всички клиенти в ${name} имат една и съща история`,
  noSpending: (frequency: string, amount: string) =>
    `няма по какво да се учи: няма клиент, при когото и ${frequency}, и ${amount} са над 0`,
  oneSpender: (frequency: string, amount: string) =>
    `няма по какво да се учи: поне при двама клиенти и ${frequency}, и ${amount} трябва да са над 0, а са при един`,
  sameAmounts: (name: string) =>
    `няма по какво да се учи: ${name} е еднакво за всички клиенти, затова го вземете за очаквана сума`,
  tooFewSurvivors: (name: string, came: number) =>
    `${name} трябва да съдържа поне три числа, всички клиенти първо, а са ${number(came)}`,
  noLoss: (name: string) =>
    `няма по какво да се учи: никой не си е тръгнал, ${name} никога не намалява`,
  allLost: (name: string) =>
    `няма по какво да се учи: всички са си тръгнали при първото подновяване, второто число в ${name} е 0`,
  notFit: (name: string, formula: string) =>
    `${name} трябва да е цялата таблица, която дава ${formula}, с нейните етикети`,
  otherFit: (name: string, formula: string, came: string) =>
    `${name} трябва да е оценка от ${formula}, а е от ${came}`,
  fitTwice: (name: string, label: string) =>
    `${name} трябва да съдържа ${label} веднъж, а го съдържа няколко пъти`,
  fitNumber: (name: string, label: string, came: string | number | boolean) =>
    `${name} трябва да съдържа число до ${label}, а там е ${shown(came)}`,
  fitParameters: (name: string, model: string) =>
    `${name} трябва да съдържа параметрите на ${model}, както ги е дала оценката, а някои липсват или са променени`,
  fitWithoutErrors: (name: string) =>
    `няма интервал: в ${name} няма стандартни грешки; вземете всичките седем колони на оценка, която ги има`,
  infiniteMean: (name: string) =>
    `няма очаквана сума за клиент с една покупка: сумите са твърде неравни (q в ${name} е най-много 1)`,
  endlessRenewals: (name: string) =>
    `без край стойността няма граница: където някои клиенти подновяват завинаги, ${name} трябва да е над 0, а е 0`,
  tooLarge: "резултатът е по-голям, отколкото побира една клетка",
};
