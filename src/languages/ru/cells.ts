import type { cells as english, Limits, Shape } from "../en/cells";
import { dayInText } from "../inText";
import { shownNumber, shownValue } from "../shownValue";

const shown = (value: string | number | boolean) =>
  shownValue("ru", value, { open: "«", close: "»" });
const number = (value: number) => shownNumber("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const size = (rows: number, columns: number) => `${rows} × ${columns}`;

export const cells: typeof english = {
  inRow: (name: string, row: number) => `${name} в строке ${row}`,

  inputError: (code) => `ячейка входных данных содержит ошибку ${code}`,
  missing: (name: string) => `аргумент ${name} обязателен, но не задан`,
  blank: (name: string, optional: boolean): string =>
    optional
      ? `${name}: ячейка пуста; заполните её или опустите аргумент, чтобы действовало значение по умолчанию`
      : `${name}: ячейка пуста; заполните её`,
  notNumber: (name: string, came: string | number | boolean, word?: string) =>
    `${name}: нужно число${word ? ` или "${word}"` : ""}, а получено ${shown(came)}`,
  ambiguousNumber: (name: string, came: string) =>
    `${name}: нужно число, а текст ${shown(came)} можно прочесть и как десятичную дробь, и как тысячи`,
  outside: (name: string, { minimum, maximum, aboveMinimum }: Limits, came: number): string => {
    const is = `а получено ${number(came)}`;
    if (minimum !== undefined && maximum !== undefined)
      return `${name}: нужно число от ${number(minimum)} до ${number(maximum)}, ${is}`;
    if (maximum !== undefined) return `${name}: нужно число не больше ${number(maximum)}, ${is}`;
    return aboveMinimum
      ? `${name}: нужно число больше ${number(minimum ?? 0)}, ${is}`
      : `${name}: нужно число не меньше ${number(minimum ?? 0)}, ${is}`;
  },
  notOption: (name: string, options: readonly string[], came: string | number | boolean) =>
    `${name}: нужно ${options.map((option) => `"${option}"`).join(" или ")}, а получено ${shown(came)}`,
  notDate: (name: string, came: string | number | boolean) =>
    `${name}: нужна дата, а получено ${shown(came)}`,
  ambiguousDate: (name: string, came: string) =>
    `${name}: нужна дата, а в тексте ${shown(came)} день и месяц можно спутать; запишите её как 2026-01-31 или датой Excel`,
  notCostLine: (name: string, lines: readonly string[], came: string | number | boolean) =>
    `${name}: нужен текст ${lines.slice(0, -1).join(", ")} или ${lines.at(-1)} либо название этой строки, а получено ${shown(came)}`,

  notOneCell: (name: string, rows: number, columns: number) =>
    `${name}: нужна одна ячейка, а задан диапазон ${size(rows, columns)}`,
  notOneColumn: (name: string, rows: number, columns: number) =>
    `${name}: нужен один столбец, а задан диапазон ${size(rows, columns)}`,
  lengths: (one: string, oneLength: number, other: string, otherLength: number) =>
    `${one} и ${other}: число строк должно совпадать, а их ${oneLength} и ${otherLength}`,
  shapes: (one: Shape, other: Shape) =>
    `${one.name} и ${other.name}: нужен одинаковый размер либо одна ячейка, строка или столбец, а заданы ${size(one.rows, one.columns)} и ${size(other.rows, other.columns)}`,
  driverColumns: (name: string, rows: number, columns: number) =>
    `${name}: нужно одно слово или два столбца (строка и способ), а задан диапазон ${size(rows, columns)}`,

  neededWith: (name: string, option: string, word: string) =>
    `аргумент ${name} обязателен, когда ${option} равен "${word}", но не задан`,
  reversedPeriod: (from: string, fromDay: number, to: string, toDay: number) =>
    `${from} не может быть позже ${to}, а заданы ${day(fromDay)} и ${day(toDay)}`,
  emptyList: (name: string) => `${name}: нужна хотя бы одна строка, а список пуст`,

  noLimit: (retention: number, discount: number) =>
    `без years ценность не имеет предела: нужно retention_rate меньше 1 или discount_rate больше 0, а заданы ${number(retention)} и ${number(discount)}`,
  noReturn: (name: string, came: number) =>
    `отдачи нет: ${name} должно быть больше 0, а получено ${number(came)}`,
  notWhole: (name: string, came: number) =>
    `${name}: нужно целое число, а получено ${number(came)}`,
  notBoolean: (name: string, came: string | number) =>
    `${name}: нужно TRUE (ИСТИНА) или FALSE (ЛОЖЬ), а получено ${shown(came)}`,
  atMost: (name: string, limit: string, most: number, came: number) =>
    `${name}: нужно не больше ${limit} (${number(most)}), а получено ${number(came)}`,
  atLeast: (name: string, limit: string, least: number, came: number) =>
    `${name}: нужно не меньше ${limit} (${number(least)}), а получено ${number(came)}`,
  below: (name: string, limit: string, most: number, came: number) =>
    `${name}: нужно меньше ${limit} (${number(most)}), а получено ${number(came)}`,
  sumOfRow: (name: string, row: number) => `сумма строки ${row} в ${name}`,
  notSquare: (name: string, most: number, rows: number, columns: number) =>
    `${name}: столбцов должно быть столько же, сколько строк, не больше ${most}, а получено ${size(rows, columns)} ячеек`,
  tooFewRaters: (name: string, columns: number) =>
    `${name}: нужно по столбцу на каждого эксперта, не меньше двух, а получено ${columns}`,
  notTwoLimits: (name: string, rows: number, columns: number) =>
    `${name}: нужны две ячейки, сначала нижняя граница, а задан диапазон ${size(rows, columns)}`,
  upperFirst: (name: string, first: number, second: number) =>
    `${name}: сначала нужна нижняя граница, а заданы ${number(first)} и затем ${number(second)}`,
  breaksSize: (name: string, mostRows: number, rows: number, columns: number) =>
    `${name}: нужны три столбца (дни, покупки, сумма) и не больше ${mostRows} строк, а задан диапазон ${size(rows, columns)}`,
  descendingBreaks: (name: string, column: number, before: number, came: number) =>
    `${name}: нужны возрастающие столбцы, а в столбце ${column} после ${number(before)} идёт ${number(came)}`,
  groupsOfBreaks: (name: string, breaks: string, made: number, came: number) =>
    `${name}: нужно на одну больше, чем строк в ${breaks} (${made}), или опустите аргумент, а получено ${number(came)}`,
  noTotal: (name: string, total: number) =>
    `долей нет: сумма ${name} должна быть больше 0, а она ${number(total)}`,
  noShare: (name: string) => `доли нет: ${name} должно быть больше 0, а получено 0`,
  noRatio: (name: string) => `отношения нет: ${name} должно быть больше 0, а получено 0`,
  noMultiple: (retention: number, discount: number) =>
    `множителя нет: нужно retention_rate меньше 1 или discount_rate больше 0, а получено ${number(retention)} и ${number(discount)}`,
  neverPaidBack: (cost: string, spent: number, contribution: string, all: number) =>
    `не окупится никогда: все будущие ${contribution} дают не больше ${number(all)}, а ${cost} равно ${number(spent)}`,
  endlessReferrals: (brought: number) =>
    `без конца у ценности нет предела: referrals × conversion должно быть меньше 1, а получено ${number(brought)}`,
  endlessState: (discount: string) =>
    `без конца у ценности нет предела: где клиенты остаются навсегда, ${discount} должно быть больше 0, а получено 0`,
  nothingScored: (name: string) =>
    `оценки нет: в ${name} нужен хотя бы один ответ, у которого есть вес`,
  noAgreement: (name: string) =>
    `согласованность измерить не на чем: в ${name} нужны две разные оценки и пункт, который оценили двое`,
  nobodyLeaves: (name: string) =>
    `среднего срока нет: ${name} должно быть меньше 1, а при 1 никто никогда не уходит`,
  nobodyBought: (name: string, until: number) =>
    `показать нечего: в ${name} никто ничего не купил по ${day(until)} включительно`,
  nobodyRepeated: (name: string) =>
    `ритм определить не по чему: в ${name} никто не покупал в два разных дня`,
  customersAlike: (name: string) =>
    `ритм определить не по чему: в ${name} нужны хотя бы два клиента, и не все с одинаковой историей`,
  tooManyPeriods: (name: string, period: string, most: number, came: number) =>
    `${name}: нужно не больше ${number(most)} периодов, а охвачено ${number(came)}; исправьте даты или возьмите ${period} длиннее`,

  recencyWithoutRepeats: (name: string, frequency: string, came: number) =>
    `${name}: нужно 0, где ${frequency} равно 0, а получено ${number(came)}`,
  recencyAboveAge: (name: string, age: string, most: number, came: number) =>
    `${name}: нужно не больше ${age} (${number(most)}), оба в одной единице, а получено ${number(came)}`,
  oneCustomer: (name: string) =>
    `учиться не на чем: в ${name} нужны хотя бы два клиента, а там один`,
  noRepeats: (name: string) => `учиться не на чем: никто не купил повторно, ${name} везде 0`,
  sameHistories: (name: string) =>
    `учиться не на чем: у всех клиентов в ${name} одинаковая история`,
  noSpending: (frequency: string, amount: string) =>
    `учиться не на чем: нет клиента, у которого и ${frequency}, и ${amount} больше 0`,
  oneSpender: (frequency: string, amount: string) =>
    `учиться не на чем: и ${frequency}, и ${amount} больше 0 нужны хотя бы у двух клиентов, а есть у одного`,
  sameAmounts: (name: string) =>
    `учиться не на чем: ${name} у всех клиентов одинаково, его и берите как ожидаемую сумму`,
  tooFewSurvivors: (name: string, came: number) =>
    `${name}: нужно не меньше трёх чисел, сначала все клиенты, а получено ${number(came)}`,
  noLoss: (name: string) => `учиться не на чем: никто не ушёл, ${name} ни разу не уменьшается`,
  allLost: (name: string) =>
    `учиться не на чем: при первом продлении ушли все, второе число в ${name} равно 0`,
  notFit: (name: string, formula: string) =>
    `${name}: нужна вся таблица, которую даёт ${formula}, вместе с её метками`,
  otherFit: (name: string, formula: string, came: string) =>
    `${name}: нужна подгонка, которую дала ${formula}, а получена от ${came}`,
  fitTwice: (name: string, label: string) =>
    `${name}: метка ${label} нужна один раз, а встречается несколько`,
  fitNumber: (name: string, label: string, came: string | number | boolean) =>
    `${name}: рядом с ${label} нужно число, а там ${shown(came)}`,
  fitParameters: (name: string, model: string) =>
    `${name}: нужны параметры ${model}, как их дала подгонка, а часть пропала или изменена`,
  fitWithoutErrors: (name: string) =>
    `интервала нет: в ${name} нет стандартных ошибок; возьмите все семь столбцов подгонки, у которой они есть`,
  infiniteMean: (name: string) =>
    `ожидаемой суммы у клиента с одной покупкой нет: суммы слишком неравны (q в ${name} не больше 1)`,
  endlessRenewals: (name: string) =>
    `без конца у ценности нет предела: где часть клиентов продлевает всегда, ${name} должно быть больше 0, а получено 0`,
  tooLarge: "результат больше, чем помещается в ячейку",
};
