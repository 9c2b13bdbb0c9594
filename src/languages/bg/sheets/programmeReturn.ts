import type { programmeReturn as english } from "../../en/sheets/programmeReturn";
import { numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const percent = (share: number) =>
  new Intl.NumberFormat("bg", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });

export const programmeReturn: typeof english = {
  sheets: { programmes: "Възвръщаемост на програмите" },
  list: "Програми",
  listHint:
    "По един ред за програма: вид, разходи и какво е донесла. Без списък се пишат на листа.",
  roles: {
    programme: "Програма",
    kind: "Вид",
    spending: "Разходи",
    profit: "Печалба с програмата",
    baseline: "Печалба без нея",
  },
  kindsGroup: "Какво означават видовете",
  kinds: {
    social: "Социални",
    structural: "Структурни",
    financial: "Финансови",
    none: "Нищо от тези",
  },

  programmesWrong: (list, count, most) =>
    `В „${list}“ има ${amount(count)} програми, а могат да се покажат от 1 до ${amount(most)}. Изберете колоната с името на програмата.`,
  spendingWrong: (programme, came) =>
    `Разходите за програмата „${programme}“ трябва да са 0 или повече, а не ${amount(came)}.`,
  typedNumber: (cell, came) =>
    `В ${cell} е нужно число, а там стои ${shown(came)}. Въведете число или изчистете клетката и обновете отново; нищо не е променено.`,
  typedWrong: (why) => `Въведеното на листа не може да се използва. ${why}`,

  noList:
    "Не е избран списък с програми: въведете програмите, разходите и печалбите в клетките на листа.",
  returnNote: (share) => `Заедно програмите връщат ${percent(share)} над вложеното в тях.`,
  losing: (count) =>
    plural("bg", count, {
      one: "1 програма носи по-малко, отколкото е похарчено за нея.",
      other: `${count} програми носят по-малко, отколкото е похарчено за тях.`,
    }),
  withoutKind: (count) =>
    plural("bg", count, {
      one: "1 програма не е нито социална, нито структурна, нито финансова: изберете вида ѝ.",
      other: `${count} програми не са нито социални, нито структурни, нито финансови: изберете вида им.`,
    }),
  noBaseline:
    "Без колона с печалбата, която би имало и без програмата, цялата печалба се смята за добавена от нея.",
  bestNote: (kind) =>
    `Най-висока възвръщаемост тук: ${kind}. В едно изследване (Палматиър и др., 2006) най-високо са социалните програми, после структурните, а финансовите често са на загуба.`,

  title: "Възвръщаемост на програмите за взаимоотношения",
  source: (list, rows) => `Програми: ${list}, редове ${rows}.`,
  typedSource: "Програми: въвеждат се тук.",
  liveStatement:
    "Живи формули върху тези редове: променете ред и таблицата се преизчислява. „Обновяване“ включва нови редове и програми.",
  typedStatement: "Попълнете жълтите клетки; всичко друго се изчислява веднага.",
  programmesSection: "Програми",
  programmeHeaders: [
    "№",
    "Програма",
    "Вид",
    "Разходи",
    "Печалба с нея",
    "Печалба без нея",
    "Добавена печалба",
    "След разходите",
    "Възвръщаемост на разходите",
  ],
  kindsSection: "Видове програми",
  kindHeaders: [
    "Вид",
    "Програми",
    "Разходи",
    "Място тук",
    "Място в изследването",
    "Добавена печалба",
    "След разходите",
    "Възвръщаемост на разходите",
  ],
  usualProgrammes: [
    "Ценови отстъпки",
    "Бонус точки",
    "Посещения и събития",
    "Личен отговорник за клиента",
    "Електронни поръчки",
    "Доставки по графика на клиента",
  ],
  noName: "(без име)",
  noKind: "(без вид)",
  total: "Общо",
  kindMessage: "Изберете вид от списъка.",
  spendingMessage: "Въведете сума, 0 или повече.",
  chartTitle: "Възвръщаемост на разходите по вид",
  chartDescription:
    "По една колона за вид: добавената печалба без разходите, разделена на разходите. Числата са в таблицата по-горе.",
};
