import type { explain as english } from "../../en/sheets/explain";
import { numberInText } from "../../inText";
import { plural } from "../../plural";

export const explain: typeof english = {
  looking: "Четем клетката…",
  blank: "(празно)",
  select:
    "Изберете клетка с формула RM или клетка от таблица или оценяване, създадени тук: обяснението се появява на това място.",
  spilled: "Част от резултата на формулата в",
  go: (address) => `Избиране на ${address}`,
  inWords: "Формулата с думи",
  inputs: "Какво влиза в нея",
  missing: "липсва",
  source: "Метод и източник",
  limits: "Кога не важи",
  builtCell: "Клетка от таблица",
  builtAt: (title) => `Част от „${title}“.`,
  builtOn: (title, day) => `Част от „${title}“, създадено на ${day}`,
  counted: (list) =>
    `Преброено или събрано от редове на списъка „${list}“; „Редовете зад числото“ показва кои, със сбора, който го доказва.`,
  typed: "Текст или стойност на този лист, която никоя формула не променя.",
  calculated:
    "Изчислено от други клетки с формула на самия Excel; тя смята и при колега без добавката.",
  value:
    "Стойност към деня, в който таблицата е създадена или обновена. „Обновяване“ от началото отчита промените в списъка.",
  live: "Жива формула на Excel: следва списъка и при колега без добавката.",
  from: (day) => `от ${day}`,
  before: (day) => `преди ${day}`,
  cells: (count) =>
    `${numberInText("bg", count)} ${plural("bg", count, { one: "клетка", other: "клетки" })}`,
};
