import type { results as english } from "../en/results";
import { partnershipLines } from "./partnershipLines";

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
