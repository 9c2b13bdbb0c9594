import { plural } from "../../plural";
import type { templates as english } from "../../en/sheets/templates";

export const templates: typeof english = {
  intro:
    "Измените оценку на её листах: формулировки, веса, уровни; вставьте строки для своих пунктов или удалите лишние. Затем сохраните её здесь как собственный шаблон.",
  saveTitle: "Сохранить изменённую оценку",
  none: "В книге пока нет оценки, из которой можно сделать шаблон. Создайте её, измените на листах и вернитесь сюда.",
  which: "Оценка",
  name: "Название шаблона",
  lowest: "Низший уровень",
  highest: "Высший уровень",
  levelsHint:
    "Описания уровней берутся с листа «Уровни». Ответы и данные из ваших списков в шаблон не входят.",
  save: "Сохранить как шаблон",
  saved: (title) => `«${title}» сохранён в этой книге и стоит среди оценок.`,
  ownTitle: "Шаблоны этой книги",
  noneYet: "Пока нет.",
  size: (items, sections) =>
    `${items} ${plural("ru", items, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })} в ${sections} ${plural("ru", sections, { one: "разделе", other: "разделах" })}`,
  faulty: "Он изменён извне и не читается; остаётся только удалить его.",
  build: "Открыть",
  buildNamed: (title) => `Открыть: ${title}`,
  rename: "Переименовать",
  renameNamed: (title) => `Переименовать: ${title}`,
  renameDone: "Сохранить название",
  renamed: (title) => `Шаблон теперь называется «${title}».`,
  cancel: "Отмена",
  export: "Экспорт",
  exportNamed: (title) => `Экспорт: ${title}`,
  exported: (file) =>
    `Файл «${file}» сохранён там, куда браузер или Office сохраняет загрузки. Если его нет, скопируйте этот текст в файл с таким именем:`,
  file: "Текст файла",
  delete: "Удалить",
  deleteNamed: (title) => `Удалить: ${title}`,
  deleteQuestion: (title) =>
    `Шаблон «${title}» будет удалён. Построенные по нему оценки и их раунды останутся. Отменить это нельзя.`,
  deleteConfirm: "Удалить",
  keep: "Оставить",
  deleted: (title) => `Шаблон «${title}» удалён.`,
  importTitle: "Из файла",
  import: "Импортировать шаблон",
  imported: (title) => `«${title}» принят.`,
  schema: "Как устроен такой файл (JSON Schema)",
  fields: {
    title: "название (title)",
    purpose: "назначение (purpose)",
    name: "название (name)",
    question: "вопрос (question)",
    look: "на что смотреть (look)",
    level: (level) => `описание уровня № ${level}`,
    importance: "importance",
    reversed: "reversed",
  },
  places: {
    file: "Шаблон",
    scale: "Шкала",
    section: (number) => `Раздел ${number}`,
    item: (number) => `Пункт ${number}`,
  },
  faults: {
    notJson: "Это не файл JSON: его текст не читается. Выберите файл, экспортированный отсюда.",
    tooLarge: (most, given) =>
      `Файл слишком велик для шаблона: читается не более ${most} КБ, в нём ${given} КБ.`,
    notTemplate: "Этот файл JSON — не шаблон оценки: поле «format» другое или его нет.",
    version: (known, given) =>
      `Версия формата в файле — ${given}; эта надстройка читает версию ${known}.`,
    unknownKey: (where, key) => `${where}: поле «${key}» в шаблонах не бывает.`,
    forbiddenKey: (where, key) => `${where}: поле «${key}» в шаблоне недопустимо.`,
    missing: (where, field) => `${where}: здесь нужен текст — ${field}.`,
    notText: (where, field, given) =>
      `${where}: ${field} — это должен быть текст, а стоит ${given}.`,
    likeAFormula: (where, field, given) =>
      `${where}: ${field} — текст не может начинаться с = + - или @ (таблица примет его за формулу), а стоит «${given}».`,
    tooLong: (where, field, most, given) =>
      `${where}: ${field} — не более ${most} знаков, а их ${given}.`,
    notBoolean: (field, given) => `«${field}» — это true или false, а стоит ${given}.`,
    second: (given) => `«second» — это target или otherSide, а стоит ${given}.`,
    weight: (where, given) => `${where}: вес — это число, 0 или больше, а стоит «${given}».`,
    id: (where, given) =>
      `${where}: id начинается с латинской буквы и состоит из букв, цифр, - и _, не более 60, и не может быть служебным словом, а стоит «${given}».`,
    twice: (where, id) => `${where}: id «${id}» уже есть у другого раздела или пункта.`,
    noScale: "В шаблоне нет шкалы: нужны низший и высший уровень.",
    scaleNumbers: (most, minimum, maximum) =>
      `Низший и высший уровень — целые числа от 0 до ${most}, а стоят ${minimum} и ${maximum}.`,
    scaleLevels: (most, minimum, maximum) =>
      `В шкале от 2 до ${most} уровней, а эта идёт от ${minimum} до ${maximum}.`,
    levels: (where, needed, given) =>
      `${where}: нужно ${needed} ${plural("ru", needed, { one: "описание", few: "описания", many: "описаний", other: "описания" })}, по одному на уровень, а есть ${given}.`,
    threshold: (minimum, maximum, given) =>
      `Порог — это число от ${minimum} до ${maximum}, а стоит ${given}.`,
    noSections: "В шаблоне нет разделов; нужен хотя бы один с одним пунктом.",
    tooManySections: (most, given) =>
      `В шаблоне может быть не более ${most} разделов, а их ${given}.`,
    noItems: (where) => `${where}: нет пунктов; нужен хотя бы один.`,
    tooManyItems: (most, given) => `В шаблоне может быть не более ${most} пунктов, а их ${given}.`,
    notObject: (where) => `${where}: это должен быть объект с полями.`,
    noName: "Дайте шаблону название.",
  },
};
