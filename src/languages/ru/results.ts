import type { results as english } from "../en/results";
import { numberInText, percentInText, roughInText } from "../inText";
import { partnershipLines } from "./partnershipLines";

const number = (value: number) => numberInText("ru", value);
const percent = (share: number) => percentInText("ru", share);
const roughly = (value: number) => roughInText("ru", value);

export const results: typeof english = {
  partnershipLines,
  "PARTNERSHIP.LIST": {
    header: (line: string, name: string) => `${line} ${name}`,
    customer: "Клиент",
    noCustomer: "(без клиента)",
    notAllocated: "(не распределено)",
    total: "Итого",
  },
  QUADRANT: {
    names: {
      1: "дорого и часто",
      2: "дёшево и часто",
      3: "дорого и редко",
      4: "дёшево и редко",
    },
    actions: {
      1: "удерживать и развивать",
      2: "увеличивать сумму покупки",
      3: "повышать частоту покупок",
      4: "обслуживать с малыми затратами или отпустить",
    },
  },
  RFM: {
    segments: {
      champions: "чемпионы",
      loyal: "лояльные",
      potentialLoyalists: "потенциально лояльные",
      newCustomers: "новые",
      promising: "перспективные",
      needAttention: "требуют внимания",
      aboutToSleep: "засыпающие",
      atRisk: "в зоне риска",
      cannotLose: "нельзя потерять",
      hibernating: "спящие",
    },
  },
  WHALE: {
    peak: "пик",
  },
  "RELATIONSHIP.LEVEL": {
    levels: {
      basic: "базовый",
      reactive: "реактивный",
      accountable: "ответственный",
      proactive: "проактивный",
      partnership: "партнёрский",
    },
  },
  COHORTS: {
    firstPurchase: "Первая покупка",
  },
  REPEAT: {
    headers: {
      period: "Период",
      buyers: "Покупатели",
      newBuyers: "Новые",
      repeatBuyers: "Повторные",
      repeatRate: "Доля повторных",
      newSales: "Продажи новым",
      repeatSales: "Продажи повторным",
    },
  },
  FUNNEL: {
    headers: {
      step: "Шаг",
      count: "Количество",
      shareOfPrevious: "Доля от предыдущего шага",
      shareOfFirst: "Доля от первого шага",
      lost: "Потеряно",
      note: "Примечание",
    },
    worst: "худший шаг",
  },
  /** The sentence of a fit. */
  FIT: {
    per: { period: "за период", day: "в день", week: "в неделю", month: "в месяц", year: "в год" },
    rate: (times: number, per: string) =>
      `Активный клиент покупает в среднем ${roughly(times)} раза ${per}.`,
    leavingAfter: (share: number) => `После покупки в среднем уходит ${percent(share)}.`,
    leavingAfterRepeat: (share: number) =>
      `После повторной покупки в среднем уходит ${percent(share)}.`,
    leavingRate: (rate: number, per: string) =>
      `Клиенты уходят в среднем с частотой ${roughly(rate)} ${per}.`,
    nobodyLeaves: "Модель считает, что никто никогда не уходит.",
    spending: (amount: number) => `От клиента ожидается в среднем ${roughly(amount)} за покупку.`,
    renewal: (share: number) =>
      `При первом продлении в среднем уходит ${percent(share)}, при каждом следующем — меньше.`,
    occasion: (share: number) =>
      `Активный клиент покупает в среднем при ${percent(share)} случаев.`,
    leavingBeforeOccasion: (share: number) =>
      `Перед каждым случаем в среднем уходит ${percent(share)}.`,
    oneTimeActive:
      "BG/NBD считает активными всех, кто купил один раз (вероятность 1); MBG/NBD — нет.",
    notConverged: "Поиск не дошёл до конца: не полагайтесь на эту подгонку.",
    uncertain: (names: string[]) => `По этим данным почти неизвестны: ${names.join(", ")}.`,
    noErrors: "Стандартные ошибки неизвестны.",
    related: (correlation: number) =>
      `Частота и сумма связаны (корреляция ${roughly(correlation)}), а модель считает, что нет: пользуйтесь ею осторожно.`,
    many: (customers: number) =>
      `Если клиентов больше ${number(customers)}, лучше прогноз ценности в панели: он считает в фоне.`,
    leftOut: (count: number) =>
      `Не использованы для сумм постоянные клиенты со средней суммой 0 или меньше: ${number(count)}.`,
    notes: {
      sameRate: "Насколько видно, все клиенты покупают одинаково часто.",
      splitRate: "Одни клиенты покупают при каждом случае, другие — никогда.",
      certainPurchase: "Активные клиенты покупают при каждом случае.",
      noDropout:
        "Ухода не видно: все считаются активными. Его может показать более длинный список.",
      sameDropout: "Насколько видно, все клиенты уходят с одинаковой вероятностью.",
      splitDropout: "Одни клиенты уходят при первом случае, другие — никогда.",
      certainDropout: "Все уходят при первом случае.",
      uncertainDropout:
        "Список подошёл бы примерно так же, если бы никто не уходил: к вероятности активности относитесь осторожно.",
      sameSpending: "Насколько видно, все клиенты тратят в среднем одинаково.",
      constantSpending: "Суммы каждого клиента всегда одни и те же.",
      infiniteMean: "Суммы так неравны, что у купивших один раз нет ожидаемой суммы.",
    },
  },
  "COUPON.TEST": {
    test: {
      withRate: "Доля пробных покупок с купоном",
      withoutRate: "Доля пробных покупок без купона",
      difference: "Разность",
      low: "Разность, нижняя граница 95%",
      high: "Разность, верхняя граница 95%",
      ratio: "Отношение, с купоном к без купона",
      z: "z",
      p: "p, двустороннее",
    },
    repeat: {
      withRate: "Доля повторных покупок с купоном",
      withoutRate: "Доля повторных покупок без купона",
      withPerHundred: "Повторных покупателей на 100 семей с купоном",
      withoutPerHundred: "Повторных покупателей на 100 семей без купона",
    },
    more: "Верных покупателей больше",
    with: "с купоном",
    without: "без купона",
    alike: "поровну",
  },
};
