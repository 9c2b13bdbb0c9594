import type { explain as english } from "../../en/sheets/explain";
import { numberInText } from "../../inText";
import { plural } from "../../plural";

export const explain: typeof english = {
  looking: "Читаем ячейку…",
  blank: "(пусто)",
  select:
    "Выделите ячейку с формулой RM или ячейку созданной здесь таблицы или оценки: объяснение появится тут.",
  spilled: "Часть результата формулы в ячейке",
  go: (address) => `Выделить ${address}`,
  inWords: "Формула словами",
  inputs: "Что в неё входит",
  missing: "не указано",
  source: "Метод и источник",
  limits: "Когда не подходит",
  builtCell: "Ячейка таблицы",
  builtAt: (title) => `Часть: «${title}».`,
  builtOn: (title, day) => `Часть: «${title}», создано ${day}`,
  counted: (list) =>
    `Подсчитано или сложено по строкам списка «${list}»; какие это строки, с доказывающей суммой, покажет «Строки за цифрой».`,
  typed: "Текст или значение этого листа, которое не меняет ни одна формула.",
  calculated:
    "Вычислено из других ячеек обычной формулой Excel; она считает и у коллеги без надстройки.",
  value:
    "Значение на день, когда таблица была создана или обновлена. «Обновить» на начальной странице учтёт изменения в списке.",
  live: "Живая формула Excel: следует за списком и у коллеги без надстройки.",
  from: (day) => `с ${day}`,
  before: (day) => `до ${day}`,
  cells: (count) =>
    `${numberInText("ru", count)} ${plural("ru", count, { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" })}`,
};
