import type { results as english } from "../en/results";
import { partnershipLines } from "./partnershipLines";

export const results: typeof english = {
  partnershipLines,
  "PARTNERSHIP.LIST": {
    header: (line: string, name: string) => `${line} ${name}`,
    customer: "Клиент",
    noCustomer: "(без клиент)",
    notAllocated: "(неразпределени)",
    total: "Общо",
  },
  QUADRANT: {
    names: {
      1: "висока стойност и често",
      2: "ниска стойност и често",
      3: "висока стойност и рядко",
      4: "ниска стойност и рядко",
    },
    actions: {
      1: "задържане и задълбочаване",
      2: "увеличаване на кошницата",
      3: "увеличаване на честотата",
      4: "евтино обслужване или освобождаване",
    },
  },
  RFM: {
    segments: {
      champions: "шампиони",
      loyal: "лоялни",
      potentialLoyalists: "потенциално лоялни",
      newCustomers: "нови",
      promising: "обещаващи",
      needAttention: "нужно е внимание",
      aboutToSleep: "заспиващи",
      atRisk: "в риск",
      cannotLose: "да не се губят",
      hibernating: "спящи",
    },
  },
  WHALE: {
    peak: "връх",
  },
  "RELATIONSHIP.LEVEL": {
    levels: {
      basic: "базово",
      reactive: "реактивно",
      accountable: "отговорно",
      proactive: "проактивно",
      partnership: "партньорство",
    },
  },
  COHORTS: {
    firstPurchase: "Първа покупка",
  },
  REPEAT: {
    headers: {
      period: "Период",
      buyers: "Купувачи",
      newBuyers: "Нови",
      repeatBuyers: "Повторни",
      repeatRate: "Дял на повторните",
      newSales: "Продажби на нови",
      repeatSales: "Продажби на повторни",
    },
  },
  FUNNEL: {
    headers: {
      step: "Стъпка",
      count: "Брой",
      shareOfPrevious: "Дял от предходната стъпка",
      shareOfFirst: "Дял от първата стъпка",
      lost: "Загубени",
      note: "Бележка",
    },
    worst: "най-слаба стъпка",
  },
  "COUPON.TEST": {
    test: {
      withRate: "Дял на пробните покупки с купон",
      withoutRate: "Дял на пробните покупки без купон",
      difference: "Разлика",
      low: "Разлика, долна граница 95%",
      high: "Разлика, горна граница 95%",
      ratio: "Отношение, с купон към без купон",
      z: "z",
      p: "p, двустранно",
    },
    repeat: {
      withRate: "Дял на повторните покупки с купон",
      withoutRate: "Дял на повторните покупки без купон",
      withPerHundred: "Повторни купувачи на 100 домакинства с купон",
      withoutPerHundred: "Повторни купувачи на 100 домакинства без купон",
    },
    more: "Повече верни купувачи",
    with: "с купон",
    without: "без купон",
    alike: "поравно",
  },
};
