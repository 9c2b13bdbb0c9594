import type { SheetWords } from "../../languages/language";
import { costLines } from "../../marketing/partnershipLines";
import { drivers } from "../../marketing/partnershipList";
import type { Choice, Field, Speech } from "../builder";
import { columnLabel } from "../columns/columnLabel";
import { shownAsField } from "../customerCodes/options";
import type { ListData } from "../list";
import { customerKey, type Progress } from "./analysis";
import { lineOfCostType } from "./costTypes";
import { possibleCostColumns } from "./ledgerRows";
import { columnOption, driverOption, typeOption, type LineChoice } from "./options";

/** So many customers can be chosen from a list; more are written. */
const MOST_CHOICES = 500;

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf(
  found: Progress,
  choice: Choice,
  lists: Record<string, ListData>,
  speech: Speech,
): Field[] {
  const text = speech.words.costTable;
  const { options, sales } = found;
  const fields: Field[] = [];
  const choose = (
    id: string,
    group: string,
    label: string,
    value: string,
    choices: Record<string, string>,
  ) =>
    fields.push({
      kind: "choice",
      id,
      group,
      label,
      value,
      choices: Object.entries(choices).map(([each, name]) => ({ value: each, label: name })),
    });

  if (found.span) {
    const group = text.groups.period;
    const { from, to } = found.period ?? found.span;
    fields.push({ kind: "date", id: "from", group, label: text.from, value: from });
    fields.push({ kind: "date", id: "to", group, label: text.to, value: to });
  }
  if (sales) {
    choose("view", text.groups.view, text.view, options.view, {
      all: text.viewAll,
      one: text.viewOne,
    });
    if (options.view === "one") fields.push(customerField(found, text));
    fields.push(shownAsField(options.shownAs, speech.words));
    if (sales.discountAs)
      choose("discountAs", text.groups.profit, text.discountAs, sales.discountAs, {
        fraction: text.discountFraction,
        percent: text.discountPercent,
      });
    if ((sales.roles.profit ?? null) !== null)
      choose("profitIs", text.groups.profit, text.profitIs, options.profitIs, {
        before: text.profitBefore,
        after: text.profitAfterChoice,
      });
    else if (!sales.profit)
      fields.push({
        kind: "number",
        id: "margin",
        group: text.groups.profit,
        label: text.margin,
        hint: text.marginHint,
        value: options.margin,
        minimum: -10,
        maximum: 1,
        percent: true,
      });
  }
  if (lists.ledger && choice.lists.ledger?.list)
    fields.push(...ledgerFields(found, choice, lists.ledger, speech.words));
  return fields;
}

function customerField(found: Progress, text: SheetWords["costTable"]): Field {
  const { options, table } = found;
  const frame = { id: "customer", group: text.groups.view, label: text.customer };
  const rows = (table?.rows ?? []).filter(({ name }) => name !== null);
  if (rows.length > MOST_CHOICES || rows.length === 0)
    return { ...frame, kind: "text", hint: text.customerHint, value: options.customer ?? "" };
  const choices = rows.map(({ name }) => ({ value: customerKey(name), label: customerKey(name) }));
  return { ...frame, kind: "choice", value: found.customer ?? choices[0]!.value, choices };
}

function ledgerFields(found: Progress, choice: Choice, data: ListData, words: SheetWords): Field[] {
  const text = words.costTable;
  const { options, ledger, lines } = found;
  const names = words.results.partnershipLines;
  const lineChoices = [
    ...costLines.map((line) => ({ value: line, label: `${line} ${names[line]}` })),
    { value: "none", label: text.leaveOut },
  ];
  const lineField = (id: string, label: string, value: LineChoice): Field => ({
    kind: "choice",
    id,
    group: text.groups.types,
    label,
    value,
    choices: lineChoices,
  });
  const fields: Field[] = [
    {
      kind: "choice",
      id: "layout",
      group: text.groups.ledger,
      label: text.layout,
      value: options.layout,
      choices: [
        { value: "long", label: text.layoutLong },
        { value: "wide", label: text.layoutWide },
      ],
    },
  ];
  if (options.layout === "wide")
    for (const column of possibleCostColumns(data.shape, choice.lists.ledger?.roles ?? {}))
      fields.push(
        lineField(
          columnOption(column),
          columnLabel(data.shape, column),
          options.lineOfColumn(column) ?? "none",
        ),
      );
  else
    ledger?.types.forEach((type, position) =>
      fields.push(
        lineField(
          typeOption(type.label),
          type.label === "" ? text.noType : type.label,
          lines?.[position] ?? lineOfCostType(type.label) ?? "5.4",
        ),
      ),
    );
  if (ledger)
    for (const line of costLines.filter((each) => lines?.includes(each)))
      fields.push({
        kind: "choice",
        id: driverOption(line),
        group: text.groups.drivers,
        label: `${line} ${names[line]}`,
        value: options.drivers[line],
        choices: drivers
          .filter((driver) => driver !== "weights" || found.sales?.weight)
          .map((driver) => ({ value: driver, label: text.drivers[driver] })),
      });
  return fields;
}
