import type { SheetWords } from "../../languages/language";
import type { Choice, ListInput, Role } from "../builder";
import { assignColumns, type Vocabulary } from "../columns/assignColumns";
import { isConsentColumn } from "../columns/consent";
import { deniedHeaders } from "../columns/deniedHeaders";
import { dictionary } from "../columns/dictionary";
import type { ListShape } from "../list";
import { bestSalesList, salesColumns } from "../salesList/bestSalesList";
import { role, salesInput } from "../salesList/salesInput";

const salesRoles = [
  ...["customer", "date", "amount", "quantity", "price", "discount", "profit", "costOfGoods"],
];

/** What a list of customers may tell of each. */
export const facts = [
  ...(["kind", "segment", "payment", "afterSale", "stopped", "communication"] as const),
  ...(["household", "use", "outlets"] as const),
];
export type Fact = (typeof facts)[number];

const complaintRoles = ["complaint", "outcome"] as const;

const fact = (id: Fact | "complaint" | "outcome", required = false): Role => ({
  ...{ id, required },
  label: (words: SheetWords) => words.customerProfile.roles[id],
});

/** Who bought what, what is known of the customers, and what they complained of. */
export const inputs: ListInput[] = [
  { ...salesInput, roles: salesInput.roles.filter(({ id }) => salesRoles.includes(id)) },
  {
    id: "customers",
    label: (words) => words.customerProfile.customersList,
    hint: (words) => words.customerProfile.customersHint,
    required: false,
    roles: [role("customer", true), role("consent", false), ...facts.map((id) => fact(id))],
  },
  {
    id: "complaints",
    label: (words) => words.customerProfile.complaintsList,
    hint: (words) => words.customerProfile.complaintsHint,
    required: false,
    roles: [
      ...[role("customer", true), role("date", false)],
      ...[fact("complaint", true), fact("outcome")],
    ],
  },
];

/** What a list of customers calls them where it says no more. */
const customerNames = ["name", "namn", "название", "наименование", "имя", "име"];

type CustomerColumn = "customer" | "consent" | Fact;
type ComplaintColumn = "customer" | "date" | (typeof complaintRoles)[number];

const any = ["text", "number", "mixed"] as const;

/** Headers of what is known of customers, the most telling first, in four languages. */
const ofCustomers: Vocabulary<CustomerColumn> = {
  headers: {
    ...{ customer: dictionary.customer, consent: dictionary.consent },
    kind: [
      ...[
        "customer type",
        "type of customer",
        "kind of customer",
        "account type",
        "customer group",
      ],
      ...["relationship type", "business type", "industry", "kind", "type", "kundtyp", "bransch"],
      ...["kundgrupp", "тип клиента", "вид клиента", "тип контрагента", "отрасль", "тип"],
      ...["тип клиент", "вид клиент", "бранш", "отрасъл", "вид"],
    ],
    segment: [
      ...["segment", "customer segment", "class", "abc class", "category", "rating", "lead status"],
      ...["kundsegment", "klass", "kategori", "сегмент", "категория", "класс", "клас"],
    ],
    payment: [
      ...["payment", "way of paying", "payment method", "payment terms", "terms of payment"],
      ...["payment terms code", "betalning", "betalningssätt", "betalningsvillkor", "оплата"],
      ...["способ оплаты", "форма оплаты", "условия оплаты", "плащане", "начин на плащане"],
      ...["условия за плащане"],
    ],
    afterSale: [
      ...["behaviour after the sale", "behavior after the sale", "after sale", "after sales"],
      ...["after the sale", "post sale", "feedback", "efter köpet", "beteende efter köpet"],
      ...["поведение после продажи", "после продажи", "отзыв", "поведение после покупки"],
      ...["след продажбата", "поведение след продажбата", "поведение след покупката"],
    ],
    stopped: [
      ...["why stopped", "stopped buying", "reason for stopping", "reason for leaving"],
      ...["churn reason", "lost reason", "closed lost reason", "inactive reason", "slutade köpa"],
      ...["orsak till avslut", "varför slutat", "причина ухода", "причина прекращения"],
      ...["причина отказа от покупок", "почему ушел", "причина за спиране", "защо спря"],
      ...["причина за напускане"],
    ],
    communication: [
      ...[
        "communication",
        "preferred communication",
        "preferred contact method",
        "preferred method",
      ],
      ...["preferred method of contact", "contact preference", "preferred channel", "channel"],
      ...["kontaktsätt", "önskat kontaktsätt", "kanal", "способ связи", "средство связи"],
      ...["предпочтительный способ связи", "канал связи", "начин за връзка"],
      ...["предпочитан начин за връзка", "предпочитана комуникация", "комуникация"],
    ],
    household: [
      ...["household", "family", "household size", "hushåll", "familj", "hushållsstorlek"],
      ...["семья", "состав семьи", "домохозяйство", "домакинство", "семейство"],
    ],
    use: [
      ...["use of purchases", "what is made", "makes", "processing", "products made", "production"],
      ...["användning", "tillverkar", "использование", "что производит", "переработка"],
      ...["употреба", "какво произвежда", "преработка"],
    ],
    outlets: [
      ...["outlets", "shops", "stores", "number of shops", "number of stores", "points of sale"],
      ...["butiker", "antal butiker", "торговые точки", "магазины", "число магазинов"],
      ...["обекти", "магазини", "брой магазини", "търговски обекти"],
    ],
  },
  contents: {
    ...{ customer: any, consent: ["text", "number", "mixed", "date"] },
    ...{ kind: ["text", "mixed"], segment: any, payment: any, afterSale: any, stopped: any },
    ...{ communication: any, household: any, use: any, outlets: any },
  },
  byContent: ["consent"],
  unlike: deniedHeaders,
  bare: { customer: customerNames },
  known: { consent: isConsentColumn },
};

const ofComplaints: Vocabulary<ComplaintColumn> = {
  headers: {
    ...{ customer: dictionary.customer },
    date: ["complaint date", "date of complaint", "дата жалобы", ...dictionary.date],
    complaint: [
      ...["complaint", "complaints", "claim", "case subject", "complaint text", "case description"],
      ...["klagomål", "reklamation", "жалоба", "претензия", "рекламация", "содержание жалобы"],
      ...["оплакване", "рекламация", "жалба"],
    ],
    outcome: [
      ...["outcome", "resolution", "how it ended", "result", "solution", "status", "utfall"],
      ...["lösning", "resultat", "åtgärd", "результат", "решение", "итог", "исход", "изход"],
    ],
  },
  contents: { customer: any, date: ["date"], complaint: any, outcome: any },
  unlike: { customer: deniedHeaders.customer! },
  byContent: [],
};

const customerColumns: CustomerColumn[] = ["customer", "consent", ...facts];
const complaintColumns: ComplaintColumn[] = ["customer", "date", ...complaintRoles];

/** The columns of a list taken for one of the inputs. */
export function rolesOf(input: string, shape: ListShape): Record<string, number | null> {
  if (input === "sales") return salesColumns(shape, inputs[0]!.roles);
  if (input === "complaints") return assignColumns(shape, complaintColumns, ofComplaints);
  return assignColumns(shape, customerColumns, ofCustomers);
}

/** The sales list, a list that tells most of customers, and one of complaints. */
export function guess(lists: readonly ListShape[]): Choice {
  const sales = bestSalesList(lists, inputs[0]!.roles);
  const others = lists.filter(({ id }) => id !== sales.list);
  const none = { list: null, roles: {} };
  let complaints: Choice["lists"][string] = none;
  for (const shape of others) {
    const roles = rolesOf("complaints", shape);
    if (roles.customer === null || roles.complaint === null) continue;
    complaints = { list: shape.id, roles };
    break;
  }
  let customers: Choice["lists"][string] = none;
  let most = 1;
  for (const shape of others) {
    if (shape.id === complaints.list) continue;
    const roles = rolesOf("customers", shape);
    // A list with amounts by day is a ledger; two facts, or consent, make a list of customers.
    const { date, amount } = salesColumns(shape, salesInput.roles);
    if (roles.customer === null || (date !== null && amount !== null)) continue;
    const told = facts.filter((id) => roles[id] !== null).length + (roles.consent === null ? 0 : 2);
    if (told <= most) continue;
    most = told;
    customers = { list: shape.id, roles };
  }
  return { lists: { sales, customers, complaints }, options: {} };
}
