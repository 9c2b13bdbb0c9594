import type { Field, Note, PreviewTable, Speech } from "../builder";
import type { Analysis, Progress } from "./analysis";
import { MOST_STEPS, option } from "./options";

/** The controls for what was found so far. */
export function fieldsOf({ options, steps, sources }: Progress, { words }: Speech): Field[] {
  const text = words.funnelAndSources;
  const common = words.salesList;
  const fields: Field[] = [];
  if (sources) {
    const { from, to } = sources.period;
    fields.push({ kind: "date", id: "from", group: text.period, label: common.from, value: from });
    fields.push({ kind: "date", id: "to", group: text.period, label: common.to, value: to });
    if (sources.sales.discountAs)
      fields.push({
        ...{ kind: "choice", id: "discountAs", group: text.period, label: common.discountAs },
        value: sources.sales.discountAs,
        choices: [
          { value: "fraction", label: common.discountFraction },
          { value: "percent", label: common.discountPercent },
        ],
      });
  }
  if (steps)
    fields.push({
      ...{ kind: "choice", id: "order", group: text.stepsGroup, label: text.order },
      value: options.order,
      choices: (["list", "falling"] as const).map((value) => ({
        value,
        label: text.orders[value],
      })),
    });
  else
    fields.push({
      ...{ kind: "number", id: "steps", group: text.stepsGroup, label: text.stepCount },
      ...{ value: options.steps, minimum: 2, maximum: MOST_STEPS },
    });
  sources?.names.forEach((name, position) =>
    fields.push({
      ...{ kind: "boolean", id: option.recommended(String(name)), group: text.recommendedGroup },
      ...{ label: String(name), value: sources.recommended[position]! },
    }),
  );
  return fields;
}

/** What the reader should know about the numbers, the important first. */
export function notesOf({ steps, sources }: Analysis, { words }: Speech): Note[] {
  const text = words.funnelAndSources;
  const common = words.salesList;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });
  const why = steps?.why ?? sources?.why;
  if (why) warn(common.values(why(words)));
  if (steps && steps.worst !== null) {
    const { shareOfPrevious } = steps.funnel[steps.worst]!;
    info(text.worstNote(String(steps.names[steps.worst]!), 1 - shareOfPrevious!));
  }
  if (steps?.funnel.some(({ lost }) => lost !== null && lost < 0)) warn(text.stepsRise);
  if (sources) {
    const { figures, recommended, sales } = sources;
    const orders = figures.reduce((sum, each) => sum + each.orders, 0);
    const brought = figures.reduce((sum, each, at) => sum + (recommended[at] ? each.orders : 0), 0);
    if (orders > 0) info(text.shareNote(brought / orders));
    if (sales.undated.rows > 0) warn(common.undatedSales(sales.undated.rows, sales.undated.amount));
    if (!sources.hasContacts) info(text.noContacts);
    info(text.listBegins(sources.span.from));
  }
  if (!steps) info(text.noSteps);
  if (!sources) info(text.noSources);
  return notes;
}

/** The steps and their shares, or the sources where only they are known. */
export function previewOf({ steps, sources, options }: Analysis, speech: Speech): PreviewTable {
  const text = speech.words.funnelAndSources;
  const whole = new Intl.NumberFormat(speech.language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(speech.language, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  if (!steps && sources)
    return {
      caption: text.sourceSection,
      headers: [1, 3, 5].map((at) => text.sourceHeaders[at]!),
      rows: sources.names.map((name, position) => [
        String(name),
        whole.format(sources.figures[position]!.newCustomers),
        whole.format(sources.figures[position]!.orders),
      ]),
      numeric: [false, true, true],
    };
  const headers = [1, 2, 3].map((at) => text.funnelHeaders[at]!);
  const rows = steps
    ? steps.funnel.map(({ count, shareOfPrevious }, position) => [
        String(steps.names[position]!),
        whole.format(count),
        shareOfPrevious === null ? "" : percent.format(shareOfPrevious),
      ])
    : Array.from({ length: options.steps }, (_, position) => [
        options.stepName(position) ?? text.usualSteps[position] ?? text.stepNumber(position + 1),
        options.stepCount(position) === null ? "" : whole.format(options.stepCount(position)!),
        "",
      ]);
  return { caption: text.funnelSection, headers, rows, numeric: [false, true, true] };
}
