import { headerText } from "../columns/headerText";

/** Three kinds of buyers, of whom different things are worth knowing. */
export const variants = ["individual", "processor", "retailer"] as const;
export type Variant = (typeof variants)[number];

/** How words of a kind of customer begin, in English, Swedish, Russian and Bulgarian. */
const stems: Record<Variant, readonly string[]> = {
  retailer: [
    ...["retail", "chain", "shop", "store", "supermarket", "grocer", "kiosk", "wholesal", "dealer"],
    ...["butik", "kedja", "butikskedj", "handel", "livsmedelsbutik", "återförsälj", "grossist"],
    ...["торгов", "рознич", "магазин", "сеть", "супермаркет", "опт", "дилер"],
    ...["търгов", "верига", "супермаркет", "дистрибутор"],
  ],
  processor: [
    ...["process", "manufact", "produc", "industr", "factory", "cafe", "café", "baker", "restaur"],
    ...[
      "hotel",
      "catering",
      "canteen",
      "kinderg",
      "school",
      "kitchen",
      "b2b",
      "förädl",
      "tillverk",
    ],
    ...["fabrik", "bager", "kafé", "hotell", "förskol", "skol", "kök", "livsmedelsföretag"],
    ...["перераб", "производ", "завод", "фабрик", "кафе", "пекарн", "ресторан", "гостиниц", "отел"],
    ...["детск", "школ", "столов", "преработ", "хотел", "пекарна", "сладкар", "училищ"],
  ],
  individual: [
    ...["individual", "consumer", "private", "person", "household", "b2c", "end user", "citizen"],
    ...["privat", "konsument", "hushåll", "enskild", "частн", "физ", "физическ", "потребител"],
    ...["домохоз", "индивид", "граждан", "домакин", "физическо"],
  ],
};

/** The variant that the text of a kind speaks of; null when it speaks of none. */
export function variantOf(text: string): Variant | null {
  const words = ` ${headerText(text)}`;
  const order = ["individual", "retailer", "processor"] as const;
  return order.find((variant) => stems[variant].some((stem) => words.includes(` ${stem}`))) ?? null;
}
