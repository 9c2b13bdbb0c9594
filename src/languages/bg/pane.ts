import type { pane as english } from "../en/pane";
import { plural } from "../plural";

const functions = (count: number) =>
  plural("bg", count, { one: "1 функция", other: `${count} функции` });

export const pane: typeof english = {
  name: "Маркетинг на взаимоотношенията",
  back: "Назад към началото",
  settingsTitle: "Настройки",
  home: {
    purpose:
      "Вижте кои отношения с клиенти се изплащат и решете какво да направите с всяко от тях.",
    formulas: "Формули",
    formulasPurpose: "Намерете функция по дума или въпрос и я вмъкнете в клетка.",
  },
  plans: {
    title: "В тази работна книга",
    none: "Тук се показват създадените от вас таблици и оценки.",
    looking: "Търси се създаденото в тази книга…",
    showSheet: (sheet) => `Показване на листа ${sheet}`,
    refresh: "Обновяване",
    refreshNamed: (title) => `Обновяване: ${title}`,
    refreshed: (title) => `${title}: обновено според списъците в сегашния им вид.`,
    live: "Живи формули: винаги актуални",
    values: "Стойности: обновете, когато списъците се променят",
    remove: "Премахване",
    removeNamed: (title) => `Премахване: ${title}`,
    removeQuestion: (sheets) =>
      plural("bg", sheets, {
        one: "Да се изтрие ли този лист? Това не може да се отмени и Excel изчиства хронологията за отмяна.",
        other: `Да се изтрият ли тези ${sheets} листа? Това не може да се отмени и Excel изчиства хронологията за отмяна.`,
      }),
    removeConfirm: "Изтриване",
    keep: "Запазване",
    removed: (title) => `${title}: премахнато.`,
    unknown: "Създадено с по-нова версия",
  },
  builder: {
    lists: "Списъци",
    noList: "Няма",
    optional: (label) => `${label} (по желание)`,
    chooseList: "Изберете списък",
    listRows: (name, rows) =>
      `${name} · ${rows.toLocaleString("bg")} ${plural("bg", rows, { one: "ред", other: "реда" })}`,
    columnsGuessed: "Разпознати по заглавията. Поправете, ако нещо не е вярно.",
    columnsMissing: (roles) => `Изберете колона за: ${roles}`,
    noColumn: "Няма",
    chooseColumn: "Изберете колона",
    unnamedColumn: (letters) => `Колона ${letters}`,
    columnsOf: (list) => `Колони: ${list}`,
    lookAgain: "Прочитане отново",
    readAgainHint: "Прочитане отново на списъците в работната книга",
    firstTitle: "Първо е нужен списък",
    firstText: (list) =>
      `Тук е нужен един списък: „${list}“, като таблица или на лист със заглавия на първия ред.`,
    firstColumns: "Нужни колони",
    firstMore: "Полезни, ако ги имате",
    firstStep: "Поставете или отворете списъка в тази работна книга и натиснете „Търсене отново“.",
    firstLook: "Търсене отново",
    settings: "Настройки",
    preview: "Визуализация",
    previewTable: (caption) => `${caption}, може да се превърта`,
    create: "Създаване",
    cancel: "Отказ",
    numberWrong: (typed) => `Въведете число; „${typed}“ не е число.`,
    numberBelow: (minimum) => `Въведете ${minimum} или повече.`,
    numberAbove: (maximum) => `Въведете ${maximum} или по-малко.`,
    dateWrong: "Въведете дата от март 1900 г. или по-късна.",
    find: "Пишете, за да търсите",
    created: "Създадено",
    createdText: (sheets) =>
      plural("bg", sheets, {
        one: "Един нов лист. Отменете го в Excel както обикновено или го премахнете тук.",
        other: `${sheets} нови листа. Отменете ги в Excel както обикновено или ги премахнете тук.`,
      }),
    another: "Промяна на избора",
    cancelled: "Отказано. В работната книга нищо не е променено.",
  },
  progress: {
    reading: "Четене на списъците…",
    computing: "Изчисляване…",
    writing: "Записване на листовете…",
    share: (what, percent) => `${what} ${percent} %`,
  },
  formulas: {
    title: "Формули",
    search: "Дума или въпрос",
    found: functions,
    nothing: (question) =>
      `Никоя функция не отговаря на „${question}“. Опитайте с една проста дума, например „печалба“.`,
    groups: { value: "Стойност на клиента", partnership: "Партньорство", segments: "Сегменти" },
    arguments: "Аргументи",
    optional: "по желание",
    example: "Пример",
    result: "Резултат",
    insert: "Вмъкване в избраната клетка",
    inserted: (address) => `Вмъкнато в ${address}.`,
    replace: "Замяна",
    keep: "Запазване",
    copy: "Копиране",
    copyNamed: (name) => `Копиране на примера за ${name}`,
    copied: "Копирано.",
    copyFailed: "Браузърът не разреши копиране; маркирайте формулата и натиснете Ctrl+C.",
  },
  settings: {
    title: "Настройки",
    language: "Език на резултатите от функциите",
    languageHint:
      "Думите, които функциите връщат в тази работна книга, за всеки, който я отвори. Езикът на този панел следва Excel.",
    languageSaved: "Записано в работната книга. Формулите се преизчисляват.",
    about: "За добавката",
    version: (version) => `Версия ${version}`,
    platform: {
      desktop: "Excel за Windows",
      mac: "Excel за Mac",
      web: "Excel за уеб",
      other: "Excel",
    },
    functions,
    privacy: "Всичко се изчислява на вашия компютър; нищо не напуска работната книга.",
  },
};
