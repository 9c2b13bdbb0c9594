import { customerProfiles, type CustomerProfile } from "../../marketing/customerProfile";
import { DistinctKeys, keyText } from "../../marketing/distinctKeys";
import type { Choice } from "../builder";
import { distinct } from "../columns/distinct";
import { keyTrouble, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { Refusal, type Sentence } from "../sentence";
import type { TableOutcome } from "../tableBuilder";
import { complaintsByCustomer, readComplaints, type ComplaintsList } from "./complaintsList";
import { readCustomers, type CustomersList } from "./customersList";
import { MOST_CUSTOMERS, MOST_WINDOW, MOST_YEARS, PERIODS, readOptions } from "./options";
import type { Options } from "./options";
import { variantOf, type Variant } from "./variants";

/** Formulas of a customer's row, and those of the page, generously. */
const PER_CUSTOMER = 9;
const OTHERS = 400;
/** Two whole years compare like seasons. */
const YEAR = 365;

/** A customer who has a profile. */
export interface ProfiledCustomer {
  name: CellValue;
  variant: Variant;
  profile: CustomerProfile;
  /** Row of the list of customers; null where the customer is not in it. */
  row: number | null;
  /** Rows of the list of complaints, the latest first. */
  complaints: readonly number[];
}

/** All that can be known from the lists and the choice before words and sheets come in. */
export interface Analysis {
  options: Options & { window: number };
  sales: SalesRows;
  list: CustomersList | null;
  complaints: ComplaintsList | null;
  /** The last day of the sales, and the last day that counts. */
  lastDay: number;
  asOf: number;
  /** Kinds of customers in the list, "" for those without one, and what each is taken for. */
  kinds: { text: string; variant: Variant }[];
  /** As rows of the sheet: most sales first. */
  customers: ProfiledCustomer[];
  /** Customers of the sales who said no, or gave no consent, where a column tells; and those beyond the limit. */
  leftOut: { refused: number; none: number };
  beyond: number;
  whyValues: Sentence | null;
}

export type Progress = Partial<Omit<Analysis, "options">> & { options: Options };
export type Outcome = TableOutcome<Progress, Analysis>;

export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.sales, lists.customers, lists.complaints, JSON.stringify(choice));
}

const remembered = lastAnswer(
  (
    data: ListData | undefined,
    customersData: ListData | undefined,
    complaintsData: ListData | undefined,
    choiceText: string,
  ): Outcome => {
    const choice = JSON.parse(choiceText) as Choice;
    const given = readOptions(choice);
    const found: Progress = { options: given };
    const refuse = (refusal: Refusal | Sentence): Outcome => ({
      ...{ found, analysis: null },
      refusal: refusal instanceof Refusal ? refusal : new Refusal(refusal),
    });
    const chosen = choice.lists.sales;
    if (!data || !chosen?.list) return refuse((words) => words.salesList.noSalesList);
    const sales = readSales(data, JSON.stringify(chosen), given.discountAs);
    if (sales instanceof Refusal) return refuse(sales);
    found.sales = sales;
    const { name: listName } = data.shape;
    const days = sales.date.filter((day) => !Number.isNaN(day));
    if (days.length === 0) return refuse((words) => words.salesList.noDates(listName));
    const lastDay = Math.floor(days.reduce((most, day) => Math.max(most, day)));
    const asOf = Math.floor(given.asOf ?? lastDay);
    const firstDay = Math.floor(days.reduce((least, day) => Math.min(least, day)));
    const half = Math.max(1, Math.floor((lastDay - firstDay + 1) / 2));
    const options = { ...given, window: given.window ?? Math.min(YEAR, half) };
    Object.assign(found, { lastDay, asOf, options });

    let list: CustomersList | null = null;
    if (customersData && choice.lists.customers?.list) {
      const read = readCustomers(customersData, choice.lists.customers);
      if (read instanceof Refusal) return refuse(read);
      found.list = list = read;
    }
    let complaints: ComplaintsList | null = null;
    if (complaintsData && choice.lists.complaints?.list) {
      const read = readComplaints(complaintsData, choice.lists.complaints);
      if (read instanceof Refusal) return refuse(read);
      complaints = read;
    }
    const kinds = kindsOf(list, options);
    found.kinds = kinds;
    const wrong = wrongNumber(options);
    if (wrong) return refuse(wrong);
    if (asOf < firstDay)
      return refuse((words) => words.customerProfile.tooEarly(listName, asOf, firstDay));

    const keys = new DistinctKeys();
    const customer = keys
      .addAll(sales.customer)
      .map((one, row) => (Number.isNaN(sales.date[row]!) ? -1 : one));
    const { names } = keys;
    const { date, amount, profit } = sales;
    const profiles = customerProfiles({ customer, customers: names.length, date, amount }, profit, {
      ...options,
      asOf,
      shown: PERIODS,
    });
    const buyers = names.flatMap((_, one) => (profiles[one]!.purchases > 0 ? [one] : []));
    if (buyers.length === 0)
      return refuse((words) => words.customerProfile.noBuyers(listName, asOf));
    const consent = list?.consent;
    const consenting = buyers.filter((one) => consent?.given.has(keyText(names[one]!)) ?? true);
    const refused = buyers.filter((one) => consent?.refused.has(keyText(names[one]!)));
    const leftOut = {
      refused: refused.length,
      none: buyers.length - consenting.length - refused.length,
    };
    if (consenting.length === 0)
      return refuse((words) =>
        words.customerProfile.nobodyConsents(list!.data.shape.name, leftOut.refused, leftOut.none),
      );
    consenting.sort((one, other) => profiles[other]!.sales.soFar - profiles[one]!.sales.soFar);
    const ofKind = new Map(kinds.map(({ text, variant }) => [text, variant]));
    const complained = complaints ? complaintsByCustomer(complaints) : new Map<string, number[]>();
    const customers = consenting.slice(0, options.most).map((one): ProfiledCustomer => {
      const name = names[one]!;
      const row = list?.rowOf.get(keyText(name)) ?? null;
      const kind = row === null ? "" : kindAt(list!, row);
      return {
        ...{ name, row, profile: profiles[one]!, variant: ofKind.get(kind) ?? ofKind.get("")! },
        complaints: complained.get(keyText(name)) ?? [],
      };
    });
    const analysis: Analysis = {
      ...{ options, sales, list, complaints, lastDay, asOf, kinds, customers, leftOut },
      beyond: consenting.length - customers.length,
      whyValues: null,
    };
    analysis.whyValues = whyValues(analysis);
    return { found: analysis, analysis, refusal: null };
  },
);

function wrongNumber({ window, years, discountRate, most }: Analysis["options"]): Sentence | null {
  const outside = (value: number, least: number, largest: number) =>
    value < least || value > largest;
  if (outside(most, 1, MOST_CUSTOMERS) || !Number.isInteger(most))
    return (words) => words.customerProfile.mostWrong(most, MOST_CUSTOMERS);
  if (outside(window, 1, MOST_WINDOW) || !Number.isInteger(window))
    return (words) => words.customerProfile.windowWrong(window, MOST_WINDOW);
  if (outside(years, 0, MOST_YEARS))
    return (words) => words.customerProfile.yearsWrong(years, MOST_YEARS);
  if (outside(discountRate, 0, 1))
    return (words) => words.customerProfile.discountWrong(discountRate);
  return null;
}

/** The text of a customer's kind. */
function kindAt({ cells }: CustomersList, row: number): string {
  return String(cells.kind?.[row] ?? "").trim();
}

/** So many kinds can be asked about; a column with more is no column of kinds. */
const MOST_KINDS = 20;

function kindsOf(list: CustomersList | null, options: Options): Analysis["kinds"] {
  const all = list ? new Set(list.names.map((_, row) => kindAt(list, row))) : new Set<string>();
  all.delete("");
  const texts = all.size > MOST_KINDS ? [] : [...all];
  return ["", ...texts].map((text) => ({
    text,
    variant: options.variantOf(text) ?? variantOf(text) ?? options.variantOf("") ?? "individual",
  }));
}

function whyValues({ options, sales, list, complaints, customers }: Analysis): Sentence | null {
  if (options.shownAs === "codes") return (words) => words.customerCodes.noKey;
  const rows = sales.amount.length * (sales.computed ? 2 : 1);
  return (
    tooManyFormulas(rows + customers.length * PER_CUSTOMER + OTHERS) ??
    (sales.textDates && textDates(sales.data.shape.name, sales.textDates.firstRow)) ??
    (complaints?.textDateRow
      ? textDates(complaints.data.shape.name, complaints.textDateRow)
      : null) ??
    keyTrouble(distinct(sales.customer, list?.names ?? [], complaints?.names ?? []))
  );
}
