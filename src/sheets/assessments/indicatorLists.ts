import type { SheetWords } from "../../languages/language";
import type { ListInput } from "../builder";
import type { Vocabulary } from "../columns/assignColumns";
import type { ColumnContent } from "../columns/columnContent";
import type { IndicatorLists, Term } from "./indicator";
import { listGuess } from "./listGuess";

/**
 * The lists that fill the indicators of the potential-capacity programme. Columns may stand in any order.
 *
 * - production, a row a product and month: month, output and capacity (units made, units that could have been
 *   made), demand (those of the units made that customers ordered or bought), price, material cost, and the
 *   part of it for secondary (recycled) materials
 * - deliveries, a row a planned delivery of materials: date, planned and delivered quantity (blank: none came)
 * - stock, a row an item and month: month, kind (current or seasonal), closing stock
 * - products, a row a product: price, full cost a unit, units sold, market price of comparable products
 * - assets, a row a fixed asset: group, acquisition cost, accumulated depreciation, workers whose work is done at
 *   it, those of them whose work is done by machine
 */
const roles = {
  production: ["month", "output", "capacity", "demand", "price", "materialCost", "secondaryCost"],
  deliveries: ["date", "planned", "delivered"],
  stock: ["month", "kind", "closing"],
  products: ["product", "price", "cost", "unitsSold", "marketPrice"],
  assets: ["group", "assetCost", "depreciation", "workers", "mechanisedWorkers"],
} as const;

type InputId = keyof typeof roles;
type RoleId = (typeof roles)[InputId][number];

/** A list is taken for this input only when it has these columns. */
const telling: Record<InputId, readonly (readonly RoleId[])[]> = {
  production: [["output"]],
  deliveries: [["planned", "delivered"]],
  stock: [["closing"]],
  products: [
    ["product", "price", "cost"],
    ["product", "price", "marketPrice"],
  ],
  assets: [
    ["assetCost", "depreciation"],
    ["group", "assetCost", "workers"],
  ],
};

/** What lists of each kind tend to be called. */
const names: Record<InputId, RegExp> = {
  production: /produc(?!ts)|output|tillverk|produktion|производ|выпуск/,
  deliveries: /deliver|suppl|leverans|поставк|доставк/,
  stock: /stock|inventor|lager|запас|склад/,
  products: /products|price|produkter|artik|prislista|продук|товар|цен/,
  assets: /asset|equipment|tillgång|anlägg|utrustning|актив|фонд|оборудован|основные средства/,
};

const numbers: readonly ColumnContent[] = ["number", "mixed"];
const texts: readonly ColumnContent[] = ["text", "mixed"];

const vocabulary: Vocabulary<RoleId> = {
  contents: {
    month: ["date"],
    date: ["date"],
    product: ["text", "mixed", "number"],
    kind: texts,
    group: texts,
    output: numbers,
    capacity: numbers,
    demand: numbers,
    price: numbers,
    materialCost: numbers,
    secondaryCost: numbers,
    planned: numbers,
    delivered: numbers,
    closing: numbers,
    cost: numbers,
    unitsSold: numbers,
    marketPrice: numbers,
    assetCost: numbers,
    depreciation: numbers,
    workers: numbers,
    mechanisedWorkers: numbers,
  },
  byContent: ["month", "date"],
  headers: {
    month: ["month", "period", "date", "månad", "datum", "месяц", "период", "дата", "месец"],
    date: [
      ...["date", "delivery date", "planned date", "day", "datum", "leveransdatum", "дата"],
      ...["дата поставки", "дата на доставка", "month", "månad", "месяц", "месец"],
    ],
    product: [
      ...["product", "product name", "item", "article", "produkt", "artikel", "продукт", "товар"],
      ...["продукция", "изделие", "наименование", "номенклатура", "артикул", "изделие", "стока"],
    ],
    output: [
      ...["output", "produced", "production", "units made", "units produced", "tillverkat"],
      ...["tillverkade enheter", "producerat", "produktion", "выпуск", "произведено", "выработка"],
      ...["объем производства", "производство", "произведени единици", "продукция", "обем"],
    ],
    capacity: ["capacity", "production capacity", "kapacitet", "мощность", "капацитет"],
    demand: [
      ...[
        "units in demand",
        "in demand",
        "demand",
        "ordered",
        "efterfrågade enheter",
        "efterfrågan",
      ],
      ...["efterfrågat", "beställt", "востребовано единиц", "востребовано", "спрос", "заказано"],
      ...["търсени единици", "търсене", "поръчано", "units sold", "sold", "sålt", "продано"],
    ],
    price: [
      ...[
        "price",
        "unit price",
        "own price",
        "sales price",
        "pris",
        "styckpris",
        "försäljningspris",
      ],
      ...["цена", "цена за единицу", "цена продажи", "единична цена", "продажна цена"],
    ],
    materialCost: [
      ...[
        "material cost",
        "materials",
        "cost of materials",
        "raw material cost",
        "materialkostnad",
      ],
      ...["råvarukostnad", "затраты на материалы", "стоимость материалов", "материалы", "сырье"],
      ...["материальные затраты", "разход за материали", "разходи за материали", "материали"],
    ],
    secondaryCost: [
      ...["secondary material cost", "secondary materials", "recycled material cost"],
      ...[
        "recycled materials",
        "kostnad för returmaterial",
        "returmaterial",
        "återvunnet material",
      ],
      ...["затраты на вторичное сырье", "вторичное сырье", "вторичные материалы"],
      ...["разход за вторични материали", "вторични материали", "вторични суровини"],
    ],
    planned: [
      ...["planned", "plan", "planned quantity", "ordered", "planerat", "planerad mängd", "plan"],
      ...["план", "запланировано", "плановое количество", "планирано", "по план"],
    ],
    delivered: [
      ...[
        "delivered",
        "actual",
        "delivered quantity",
        "received",
        "levererat",
        "mottaget",
        "utfall",
      ],
      ...["поставлено", "факт", "получено", "фактически", "доставено", "действително", "получено"],
    ],
    kind: ["kind", "kind of stock", "type", "slag", "typ", "lagertyp", "вид", "вид запаса", "тип"],
    closing: [
      ...["closing", "closing stock", "ending stock", "carried over", "utgående", "utgående lager"],
      ...["на конец", "остаток на конец", "конечный остаток", "крайно", "краен запас", "в края"],
    ],
    cost: [
      ...[
        "cost",
        "full cost",
        "unit cost",
        "cost price",
        "kostnad",
        "självkostnad",
        "styckkostnad",
      ],
      ...["себестоимость", "полная себестоимость", "себестойност", "пълна себестойност", "разход"],
    ],
    unitsSold: [
      ...["units sold", "sold", "quantity sold", "quantity", "sålda enheter", "sålt", "antal"],
      ...[
        "продано единиц",
        "продано",
        "реализовано",
        "количество",
        "продадени единици",
        "продадено",
      ],
    ],
    marketPrice: [
      ...[
        "market price",
        "competitor price",
        "competitors price",
        "marknadspris",
        "konkurrentpris",
      ],
      ...[
        "рыночная цена",
        "цена конкурентов",
        "цена рынка",
        "пазарна цена",
        "цена на конкурентите",
      ],
    ],
    group: [
      ...["group", "asset group", "class", "category", "grupp", "tillgångsgrupp", "kategori"],
      ...["группа", "вид", "категория", "группа основных средств", "група", "вид актив"],
    ],
    assetCost: [
      ...[
        "cost",
        "acquisition cost",
        "acquisition value",
        "gross value",
        "initial cost",
        "kostnad",
      ],
      ...["anskaffningsvärde", "anskaffningskostnad", "первоначальная стоимость", "стоимость"],
      ...["балансовая стоимость", "себестоимость", "отчетна стойност", "стойност", "себестойност"],
    ],
    depreciation: [
      ...["depreciation", "accumulated depreciation", "wear", "avskrivningar", "avskrivning"],
      ...["ackumulerade avskrivningar", "амортизация", "износ", "накопленная амортизация"],
      ...["натрупана амортизация", "изхабяване"],
    ],
    workers: [
      ...["workers", "employees", "staff", "arbetare", "anställda", "personal", "рабочие"],
      ...["численность рабочих", "персонал", "работници", "персонал", "заети"],
    ],
    mechanisedWorkers: [
      ...[
        "mechanised workers",
        "mechanized workers",
        "arbetare med maskin",
        "mekaniserade arbetare",
      ],
      ...["рабочие механизированного труда", "механизированный труд"],
      ...["работници с механизиран труд", "механизиран труд"],
    ],
  },
};

const inputIds = Object.keys(roles) as InputId[];

const inputs: ListInput[] = inputIds.map((id) => ({
  id,
  label: (words: SheetWords) => words.potentialCapacity.lists[id].label,
  hint: (words: SheetWords) => words.potentialCapacity.lists[id].hint,
  required: false,
  roles: roles[id].map((role: RoleId) => ({
    id: role,
    label: (words: SheetWords) => words.potentialCapacity.roles[role],
    required: false,
  })),
}));

const terms: readonly Term[] = [
  {
    id: "currentKind",
    input: "stock",
    role: "kind",
    label: (words) => words.potentialCapacity.currentKind,
    pattern: /curr|löpande|omsättning|текущ/i,
  },
  {
    id: "seasonalKind",
    input: "stock",
    role: "kind",
    label: (words) => words.potentialCapacity.seasonalKind,
    pattern: /season|säsong|сезон/i,
  },
];

export const indicatorLists: IndicatorLists = {
  inputs,
  terms,
  numbers: new Set<string>(
    Object.entries(vocabulary.contents).flatMap(([role, held]) => (held === numbers ? [role] : [])),
  ),
  dates: new Set<string>(["month", "date"]),
};

export const { guess: guessLists, chooseList: chooseIndicatorList } = listGuess({
  roles,
  telling,
  names,
  vocabulary,
  terms,
});
