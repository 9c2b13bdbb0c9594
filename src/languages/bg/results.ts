import type { results as english } from "../en/results";
import { numberInText, percentInText, roughInText } from "../inText";
import { partnershipLines } from "./partnershipLines";

const number = (value: number) => numberInText("bg", value);
const percent = (share: number) => percentInText("bg", share);
const roughly = (value: number) => roughInText("bg", value);

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
  /** The sentence of a fit. */
  FIT: {
    per: {
      period: "за период",
      day: "на ден",
      week: "на седмица",
      month: "на месец",
      year: "на година",
    },
    rate: (times: number, per: string) =>
      `Активен клиент купува средно ${roughly(times)} пъти ${per}.`,
    leavingAfter: (share: number) => `След покупка напускат средно ${percent(share)}.`,
    leavingAfterRepeat: (share: number) =>
      `След повторна покупка напускат средно ${percent(share)}.`,
    leavingRate: (rate: number, per: string) =>
      `Клиентите напускат средно с честота ${roughly(rate)} ${per}.`,
    nobodyLeaves: "Моделът приема, че никой никога не напуска.",
    spending: (amount: number) => `От клиент се очакват средно ${roughly(amount)} на покупка.`,
    renewal: (share: number) =>
      `При първото подновяване напускат средно ${percent(share)}, а при всяко следващо – по-малко.`,
    occasion: (share: number) => `Активен клиент купува средно при ${percent(share)} от случаите.`,
    leavingBeforeOccasion: (share: number) =>
      `Преди всеки случай напускат средно ${percent(share)}.`,
    oneTimeActive: "BG/NBD смята за активни всички, купили веднъж (вероятност 1); MBG/NBD – не.",
    notConverged: "Търсенето не стигна до края си: не разчитайте на тази оценка.",
    uncertain: (names: string[]) => `По тези данни почти неизвестни са: ${names.join(", ")}.`,
    noErrors: "Стандартните грешки не са известни.",
    related: (correlation: number) =>
      `Честотата и сумата са свързани (корелация ${roughly(correlation)}), а моделът приема, че не са: използвайте го предпазливо.`,
    many: (customers: number) =>
      `При повече от ${number(customers)} клиенти е по-добра прогнозата за стойността в панела: тя смята във фонов режим.`,
    leftOut: (count: number) =>
      `Повторно купили клиенти със средна сума 0 или по-малко, които не са използвани за сумите: ${number(count)}.`,
    notes: {
      sameRate: "Доколкото се вижда, всички клиенти купуват еднакво често.",
      splitRate: "Едни клиенти купуват при всеки случай, другите – никога.",
      certainPurchase: "Активните клиенти купуват при всеки случай.",
      noDropout:
        "Не се вижда напускане: всички се смятат за активни. По-дълъг списък може да го покаже.",
      sameDropout: "Доколкото се вижда, всички клиенти напускат с еднаква вероятност.",
      splitDropout: "Едни клиенти напускат при първия случай, другите – никога.",
      certainDropout: "Всички напускат при първия случай.",
      uncertainDropout:
        "Списъкът би пасвал почти толкова добре и ако никой не напускаше: гледайте вероятността за активност предпазливо.",
      sameSpending: "Доколкото се вижда, всички клиенти харчат средно еднакво.",
      constantSpending: "Сумите на всеки клиент са винаги едни и същи.",
      infiniteMean: "Сумите са толкова неравни, че купилите веднъж нямат очаквана сума.",
    },
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
