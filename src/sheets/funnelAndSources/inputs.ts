import type { Choice, ListChoice, ListInput } from "../builder";
import { assignColumns } from "../columns/assignColumns";
import { headerText } from "../columns/headerText";
import type { ListShape } from "../list";
import { salesColumns } from "../salesList/bestSalesList";
import { salesCandidate } from "../salesList/salesCandidate";
import { role, salesInput } from "../salesList/salesInput";

const salesRoles = ["customer", "date", "amount", "quantity", "price", "discount", "order"];

/** Who came how far, and by what source customers came. */
export const inputs: ListInput[] = [
  {
    id: "funnel",
    label: (words) => words.funnelAndSources.funnelList,
    hint: (words) => words.funnelAndSources.funnelHint,
    required: false,
    roles: [
      { id: "step", label: (words) => words.funnelAndSources.step, required: true },
      { id: "count", label: (words) => words.funnelAndSources.count, required: false },
    ],
  },
  {
    id: "sales",
    label: (words) => words.funnelAndSources.salesList,
    hint: (words) => words.funnelAndSources.salesHint,
    required: false,
    roles: [
      ...salesInput.roles.filter(({ id }) => id === "customer" || id === "date"),
      { id: "source", label: (words) => words.funnelAndSources.source, required: true },
      ...salesRoles.slice(2).map((id) => role(id as "amount", false)),
      { id: "contact", label: (words) => words.funnelAndSources.contact, required: false },
    ],
  },
];

/** Headers by meaning, the most telling first, in four languages and as analytics and CRM systems export them. */
const headers = {
  step: [
    ...["step", "funnel step", "stage", "event", "event name", "page", "steg", "trattsteg", "fas"],
    ...["händelse", "sida", "шаг", "шаг воронки", "этап", "событие", "страница", "стадия"],
    ...["стъпка", "етап", "събитие", "страница", "фаза"],
  ],
  count: [
    ...["count", "users", "visitors", "sessions", "visits", "number", "event count", "total users"],
    ...["antal", "användare", "besökare", "sessioner", "количество", "число", "пользователи"],
    ...["посетители", "визиты", "сеансы", "брой", "потребители", "посещения", "сесии"],
  ],
  source: [
    ...["source", "lead source", "customer source", "channel", "origin", "traffic source"],
    ...["utm source", "original source", "referrer", "source medium", "campaign source", "källa"],
    ...["kundkälla", "kanal", "ursprung", "источник", "источник клиента", "источник лида"],
    ...["канал", "канал привлечения", "откуда узнали", "откуда", "източник", "източник на клиента"],
    ...["канал на привличане", "откъде"],
  ],
  contact: [
    ...["first contact", "first contact date", "enquiry date", "inquiry date", "lead date"],
    ...["lead created", "lead created date", "contact date", "created date", "create date"],
    ...["created on", "första kontakt", "förfrågningsdatum", "kontaktdatum", "skapad"],
    ...["первый контакт", "дата первого контакта", "дата обращения", "дата заявки"],
    ...["дата создания", "първи контакт", "дата на първи контакт", "дата на запитване"],
  ],
};
type Meaning = keyof typeof headers;
const vocabulary = {
  headers,
  contents: {
    step: ["text", "mixed"],
    count: ["number", "mixed"],
    source: ["text", "mixed"],
    contact: ["date"],
  },
  byContent: [],
} satisfies Parameters<typeof assignColumns<Meaning>>[2];

/** The columns of a list taken for one of the inputs. */
export function rolesOf(input: string, shape: ListShape): Record<string, number | null> {
  if (input === "funnel") return assignColumns(shape, ["step", "count"], vocabulary);
  const own = assignColumns(shape, ["source", "contact"], vocabulary);
  const taken = [own.source, own.contact];
  const sales = salesColumns(
    shape,
    salesInput.roles.filter(({ id }) => salesRoles.includes(id)),
  );
  const left = Object.entries(sales).map(([id, column]) => [
    id,
    column !== null && taken.includes(column) ? null : column,
  ]);
  return { ...(Object.fromEntries(left) as Record<string, number | null>), ...own };
}

/** A list of steps, and a sales list with a column of sources; none where no list is one. */
export function guess(lists: readonly ListShape[]): Choice {
  const none: ListChoice = { list: null, roles: {} };
  let [funnel, sales] = [none, none];
  let most = 0;
  for (const shape of lists) {
    const steps = rolesOf("funnel", shape);
    const telling = /step|funnel|stage|event|steg|tratt|шаг|ворон|этап|стъпк|фуни|етап/;
    const named = [shape.name, shape.headers[steps.step ?? -1] ?? ""].some((text) =>
      telling.test(headerText(text)),
    );
    if (funnel.list === null && steps.step !== null && named)
      funnel = { list: shape.id, roles: steps };
    const roles = rolesOf("sales", shape);
    const usable = roles.source !== null && roles.customer !== null && roles.date !== null;
    const score = usable ? salesCandidate(shape).score : 0;
    if (score <= most) continue;
    most = score;
    sales = { list: shape.id, roles };
  }
  return { lists: { funnel, sales }, options: {} };
}
