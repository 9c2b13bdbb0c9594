import { withoutConsent } from "./consent";
import type { Meaning } from "./meaning";

/** One of these words, whole, in a header spelled as `headerText` gives it. */
const word = (...words: string[]) => new RegExp(`(?:^| )(?:${words.join("|")})(?: |$)`);

/** Headers that hold the word of a meaning and mean something else: “customer type”, “order total”, “VAT amount”. */
export const deniedHeaders: Partial<Record<Meaning, RegExp>> = {
  consent: withoutConsent,
  customer: word(
    // Not the customer but something of theirs, or the company's own.
    ...["purchase order", "po", "order", "invoice", "type", "group", "segment", "class", "since"],
    ...[
      "owner",
      "manager",
      "mgr",
      "rep",
      "status",
      "rating",
      "mrr",
      "opt",
      "opted",
      "optin",
      "domain",
    ],
    ...["do not modify", "primary organization", "g l", "gl", "bank", "balancing"],
    ...[
      "typ",
      "grupp",
      "klass",
      "ansvarig",
      "тип",
      "вид",
      "группа",
      "менеджер",
      "договор",
      "статус",
    ],
    ...["наша", "мениджър", "група", "договор"],
  ),
  order: word(
    ...[
      "do not modify",
      "owner",
      "type",
      "status",
      "stage",
      "total",
      "amount",
      "value",
      "discount",
    ],
    ...["date", "typ", "belopp", "summa", "тип", "статус", "состояние", "стадия", "сумма", "дата"],
    ...["стоимость", "итого", "сума", "стойност"],
  ),
  amount: new RegExp(
    `${word("refunds?", "returns?", "tax amount", "vat amount", "amount of vat", "возврат").source}|^(?:tax|vat|moms|ндс|ддс)(?: |$)|(?:сумма|сума|размер) (?:ндс|ддс)|^momsbelopp`,
  ),
};

/**
 * Headers that mean this only where they stand alone, above texts: the “Number” of a list of orders. Above
 * numbers it may count anything.
 */
export const bareHeaders: Partial<Record<Meaning, readonly string[]>> = {
  order: ["number", "no", "nummer", "nr", "номер", "номер на"],
};
