import { plural } from "../../plural";
import type { templates as english } from "../../en/sheets/templates";

export const templates: typeof english = {
  intro:
    "Променете оценяване на листовете му: формулировките, теглата, нивата; вмъкнете редове за свои точки или изтрийте излишните. После го запазете тук като свой шаблон.",
  saveTitle: "Запазване на променено оценяване",
  none: "В книгата още няма оценяване, от което да стане шаблон. Създайте го, променете го на листовете му и се върнете тук.",
  which: "Оценяване",
  name: "Име на шаблона",
  lowest: "Най-ниско ниво",
  highest: "Най-високо ниво",
  levelsHint:
    "Описанията на нивата се вземат от листа „Нива“. Отговорите и числата от списъците ви не са част от шаблона.",
  save: "Запазване като шаблон",
  saved: (title) => `„${title}“ е запазен в тази книга и стои сред оценяванията.`,
  ownTitle: "Шаблони в тази книга",
  noneYet: "Още няма.",
  size: (items, sections) =>
    `${items} ${plural("bg", items, { one: "точка", other: "точки" })} в ${sections} ${plural("bg", sections, { one: "раздел", other: "раздела" })}`,
  faulty: "Променен е отвън и не може да се прочете; остава само да бъде изтрит.",
  build: "Отваряне",
  buildNamed: (title) => `Отваряне на ${title}`,
  rename: "Преименуване",
  renameNamed: (title) => `Преименуване на ${title}`,
  renameDone: "Запазване на името",
  renamed: (title) => `Шаблонът вече се казва „${title}“.`,
  cancel: "Отказ",
  export: "Експорт",
  exportNamed: (title) => `Експорт на ${title}`,
  exported: (file) =>
    `Файлът „${file}“ е запазен там, където браузърът или Office пази изтегленото. Ако го няма, копирайте този текст във файл с това име:`,
  file: "Текст на файла",
  delete: "Изтриване",
  deleteNamed: (title) => `Изтриване на ${title}`,
  deleteQuestion: (title) =>
    `Изтрива шаблона „${title}“. Построените по него оценявания и кръговете им остават. Не може да се отмени.`,
  deleteConfirm: "Изтриване",
  keep: "Запазване",
  deleted: (title) => `Шаблонът „${title}“ е изтрит.`,
  importTitle: "От файл",
  import: "Импортиране на шаблон",
  imported: (title) => `„${title}“ е приет.`,
  schema: "Как се пише такъв файл (JSON Schema)",
  fields: {
    title: "заглавието (title)",
    purpose: "целта (purpose)",
    name: "името (name)",
    question: "въпросът (question)",
    look: "какво да се види (look)",
    level: (level) => `описанието на ниво номер ${level}`,
    importance: "importance",
    reversed: "reversed",
  },
  places: {
    file: "Шаблонът",
    scale: "Скалата",
    section: (number) => `Раздел ${number}`,
    item: (number) => `Точка ${number}`,
  },
  faults: {
    notJson:
      "Това не е файл JSON: текстът му не може да се прочете. Изберете файл, експортиран оттук.",
    tooLarge: (most, given) =>
      `Файлът е твърде голям за шаблон: четат се най-много ${most} КБ, а в него има ${given} КБ.`,
    notTemplate: "Този файл JSON не е шаблон за оценяване: полето „format“ е друго или липсва.",
    version: (known, given) =>
      `Версията на формата във файла е ${given}; тази добавка чете версия ${known}.`,
    unknownKey: (where, key) => `${where}: поле „${key}“ няма в шаблоните.`,
    forbiddenKey: (where, key) => `${where}: поле „${key}“ не е позволено в шаблон.`,
    missing: (where, field) => `${where}: тук трябва текст – ${field}.`,
    notText: (where, field, given) => `${where}: ${field} трябва да е текст, а е ${given}.`,
    likeAFormula: (where, field, given) =>
      `${where}: ${field} не може да започва с = + - или @ (таблицата може да го вземе за формула), а е „${given}“.`,
    tooLong: (where, field, most, given) =>
      `${where}: ${field} може да има най-много ${most} знака, а има ${given}.`,
    notBoolean: (field, given) => `„${field}“ трябва да е true или false, а е ${given}.`,
    second: (given) => `„second“ трябва да е target или otherSide, а е ${given}.`,
    weight: (where, given) => `${where}: теглото трябва да е число, 0 или повече, а е „${given}“.`,
    id: (where, given) =>
      `${where}: id започва с латинска буква, има само букви, цифри, - и _, най-много 60, и не може да е служебна дума, а е „${given}“.`,
    twice: (where, id) => `${where}: id „${id}“ вече има друг раздел или друга точка.`,
    noScale: "Шаблонът няма скала: нужни са най-ниското и най-високото ниво.",
    scaleNumbers: (most, minimum, maximum) =>
      `Най-ниското и най-високото ниво са цели числа от 0 до ${most}, а са ${minimum} и ${maximum}.`,
    scaleLevels: (most, minimum, maximum) =>
      `Скалата има от 2 до ${most} нива, а тази е от ${minimum} до ${maximum}.`,
    levels: (where, needed, given) =>
      `${where}: нужни са ${needed} описания, по едно за ниво, а има ${given}.`,
    threshold: (minimum, maximum, given) =>
      `Прагът трябва да е число от ${minimum} до ${maximum}, а е ${given}.`,
    noSections: "Шаблонът няма раздели; трябва поне един с една точка.",
    tooManySections: (most, given) =>
      `Шаблонът може да има най-много ${most} раздела, а има ${given}.`,
    noItems: (where) => `${where}: няма точки; трябва поне една.`,
    tooManyItems: (most, given) => `Шаблонът може да има най-много ${most} точки, а има ${given}.`,
    notObject: (where) => `${where}: трябва да е обект с полета.`,
    noName: "Дайте име на шаблона.",
  },
};
