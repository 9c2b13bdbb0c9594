import type { assessments as english } from "../../en/sheets/assessments";
import { plural } from "../../plural";

const cells = (count: number) =>
  `${count} ${plural("ru", count, { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" })}`;
const hold = (count: number) =>
  plural("ru", count, { one: "содержит", few: "содержат", other: "содержат" });

export const assessments: typeof english = {
  sheets: {
    result: "Результат",
    actions: "Список действий",
    indicators: "Показатели",
    levels: "Уровни",
  },
  guide: [
    "Прочтите вопрос, посмотрите на то, что в нём названо, и выберите уровень, описание которого подходит лучше всего; все уровни — на листе «Уровни».",
    "Оставьте пустым то, о чём не можете судить: пустые ответы не учитываются, их вес делится между остальными.",
    "Веса можно менять: вес параметра действует внутри раздела, вес раздела — внутри итога. 0 исключает из расчёта.",
  ],
  company: "Предприятие",
  assessor: "Эксперт",
  date: "Дата",
  progress: "Заполнено",
  answered: (answered, total) => `отвечено ${answered} из ${total}`,
  total: "Итоговый балл (0–100)",
  below: "Параметров ниже порога",
  columns: {
    number: "№",
    item: "Параметр",
    question: "Вопрос",
    look: "На что смотреть",
    score: "Оценка",
    weight: "Вес",
    points: "Баллы",
    status: "Состояние",
    level: "Выбранный уровень",
    data: "Из ваших данных",
    evidence: "Подтверждение",
    owner: "Ответственный",
    due: "Срок",
    comment: "Комментарий",
    weightInTotal: "Вес в итоге",
    sortKey: "Ключ сортировки",
    nextLevel: "Следующий уровень",
    secondPoints: "Баллы второй стороны",
    targetPoints: "Баллы, которых надо достичь",
    ownPoints: "Собственные баллы",
    second: "Второй уровень",
    difference: "Разница",
  },
  status: {
    open: "пусто",
    below: "действовать",
    reached: "в порядке",
    above: "больше нужного",
    invalid: "проверить",
  },
  second: {
    target: {
      guide:
        "Рядом с каждой оценкой укажите желаемый здесь уровень: он заменяет порог, и высший уровень — цель не для всех.",
      columns: { score: "Сейчас", second: "Желаемое", difference: "Разница" },
    },
    otherSide: {
      guide:
        "Каждая сторона оценивает, не видя другой. Параметр считается по меньшей из двух оценок: отношения прочны настолько, насколько их ощущает более слабая сторона; о разнице и стоит поговорить.",
      columns: { score: "Наша оценка", second: "Их оценка", difference: "Наша − их" },
    },
  },
  reversedMark: "(считается наоборот)",
  notOnScale: (minimum, maximum) => `Оценка — целое число от ${minimum} до ${maximum}.`,
  scorePrompt: (minimum, maximum) =>
    `Выберите уровень от ${minimum} до ${maximum} или оставьте ячейку пустой.`,
  weightRule: "Вес — число не меньше 0.",
  dateRule: "Введите дату, например 31.03.2026.",
  thresholdRule: (minimum, maximum) => `Порог — число от ${minimum} до ${maximum}.`,
  result: {
    section: "Раздел",
    score: "Балл (0–100)",
    answered: "Отвечено",
    items: "Параметров",
    weight: "Вес",
    bar: "Профиль",
    chart: "Баллы по разделам",
    itemChart: "Баллы по параметрам",
    itemChartDescription: "Баллы от 0 до 100. То, что без ответа, показано нулём.",
    chartDescription: "Баллы разделов от 0 до 100. Раздел без ответов показан нулём.",
    note: "Раздел без ответов не имеет балла и не входит в итог.",
  },
  actions: {
    threshold: "Показывать параметры ниже уровня",
    none: "Ни один оценённый параметр не ниже порога.",
    notRated: "Пока ничего не оценено.",
    count: (count) => `Параметров ниже порога: ${count}`,
    rank: "Место",
    gap: "Разрыв",
    priority: "Приоритет",
    note: "Порядок: вес в итоге × разрыв до порога. Оценка, ответственный, срок и комментарий вводятся на первом листе.",
  },
  levels: {
    note: "Что можно наблюдать на каждом уровне. Формулировки можно менять здесь; первый лист последует за ними.",
    level: (level) => `Уровень ${level}`,
  },
  indicators: {
    note: "Цифры, рассчитанные по вашим спискам. Они помогают эксперту, но оценку не ставят.",
    from: "с",
    to: "по",
    periodNote:
      "Период — последние двенадцать месяцев, которые охвачены всеми списками с датами; чтобы изменить его, введите другие даты.",
    name: "Показатель",
    value: "За период",
    before: "За период до него",
    change: "Изменение",
    meaning: "Что это значит",
    sourceHeader: "Источник",
    needs: (list, columns) => `Чтобы заполнить, выберите список «${list}» (${columns}).`,
    noFigure: "Цифры нет: в столбцах не из чего её рассчитать.",
    percent: (figure) => `${figure} %`,
    labelled: (name, figure) => `${name}: ${figure}`,
    source: (list, columns) => `${list}: ${columns}`,
    points: "п. п.",
    cut: (shown, all) => `Показаны первые ${shown} из ${all}.`,
  },
  fields: {
    company: "Предприятие",
    threshold: "Список действий: параметры ниже уровня",
    thresholdHint: "Можно изменить на листе в любое время.",
    none: "нет",
  },
  preview: (shown, all) => `Первые параметры: ${shown} из ${all}`,
  quoted: (name) => `«${name}»`,
  effect: (sheets) => `Создаёт листы ${sheets}; больше ничего не меняет.`,
  refusal: {
    threshold: (minimum, maximum, given) =>
      `Уровень для списка действий — число от ${minimum} до ${maximum}; указано ${given}.`,
    companyTooLong: (maximum, given) =>
      `В названии предприятия может быть не больше ${maximum} знаков; указано ${given}.`,
  },
  notes: {
    withoutLists: "Списки не обязательны. Они лишь добавляют цифры рядом с вопросами.",
    filled: (filled, all) => `По выбранным спискам заполняются показатели: ${filled} из ${all}.`,
    notNumbers: (count, column, list) =>
      `В столбце «${column}» списка «${list}» ${cells(count)} ${hold(count)} не число и не ${plural("ru", count, { one: "учитывается", other: "учитываются" })}.`,
    notDates: (count, column, list) =>
      `В столбце «${column}» списка «${list}» ${cells(count)} ${hold(count)} текст вместо даты; ${plural("ru", count, { one: "эта строка не учитывается", other: "эти строки не учитываются" })}.`,
    emptyList: (list) => `В списке «${list}» нет строк; пока это так, его показатели пусты.`,
  },
};
