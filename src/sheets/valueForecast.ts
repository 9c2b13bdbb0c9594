import type { ValueForecast } from "../marketing/valueForecast";
import type { Builder, Choice, ListChoice, PlanContext, Speech } from "./builder";
import { callCustomers } from "./customerCodes/callCustomers";
import { keyNames, withKey, withoutKey } from "./customerCodes/options";
import { freeSheetName } from "./sheetName";
import type { ListShape } from "./list";
import { salesCandidate } from "./salesList/salesCandidate";
import { salesInput } from "./salesList/salesInput";
import { analyse } from "./valueForecast/analysis";
import { customersSheet } from "./valueForecast/customersSheet";
import { fieldsOf, notesOf, previewOf } from "./valueForecast/form";
import { forecastSheet } from "./valueForecast/forecastSheet";
import { rowsBehind } from "./valueForecast/rowsBehind";
import { testSheet } from "./valueForecast/testSheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
const SCHEMA_VERSION = 1;

/** Columns that a forecast has no use for. */
const unused = ["order", "profit", "costOfGoods", "weight"];

/**
 * What every customer will bring: buying and spending models fitted to a sales list, tested on its last part. The
 * fit is a computation of its own; the rest is quick.
 */
export const valueForecast: Builder = {
  id: "valueForecast",
  inputs: [{ ...salesInput, roles: salesInput.roles.filter(({ id }) => !unused.includes(id)) }],
  guess,
  columnsToRead({ lists }) {
    const { list, roles } = lists.sales ?? { list: null, roles: {} };
    const columns = Object.values(roles).filter((column) => column !== null);
    return list === null ? {} : { [list]: [...new Set(columns)].sort((a, b) => a - b) };
  },
  study(lists, choice, speech, context) {
    const outcome = analyse(lists, choice);
    const { analysis, refusal } = outcome;
    const { words } = speech;
    return {
      fields: fieldsOf(outcome, choice, speech),
      notes: analysis ? notesOf(analysis, speech) : [],
      preview: analysis ? previewOf(analysis, speech) : null,
      effect: analysis
        ? words.valueForecast.effect([
            ...Object.values(sheetNames(speech, context, analysis.options.testFrom !== null)),
            ...callCustomers([], choice, words, context, []).sheets.map(({ name }) => name),
          ])
        : words.salesList.noEffect,
      refusal: refusal?.sentence(words) ?? null,
    };
  },
  typed: {
    names: Object.values(keyNames),
    choose: (cells, choice) => ({ ...choice, options: withKey(cells, choice.options) }),
  },
  rowsBehind,
  compute(lists, choice, run) {
    return run("valueForecast", studied(lists, choice).input);
  },
  plan(lists, choice, speech, context) {
    const analysis = studied(lists, choice);
    const forecast = context.computed as ValueForecast;
    const { test } = forecast;
    const { options } = analysis;
    const names = sheetNames(speech, context, options.testFrom !== null);
    const called = callCustomers(
      ...([analysis.names, choice, speech.words, context, Object.values(names)] as const),
    );
    return {
      builder: "valueForecast",
      schemaVersion: SCHEMA_VERSION,
      // The defaults as they were: new rows in the list must not move them unasked.
      choice: { ...choice, options: { ...withoutKey(choice.options), ...options } },
      sheets: [
        forecastSheet(analysis, forecast, names, speech),
        customersSheet(analysis, forecast, names.customers, called, speech),
        ...(test && names.test !== undefined
          ? [testSheet(analysis, test, names.test, speech)]
          : []),
        ...called.sheets,
      ],
      show: 0,
      refreshable: true,
    };
  },
};

function guess(shapes: readonly ListShape[]): Choice {
  let best: { score: number; chosen: ListChoice } = { score: 0, chosen: { list: null, roles: {} } };
  for (const shape of shapes) {
    const { roles, score } = salesCandidate(shape);
    const own = Object.fromEntries(Object.entries(roles).filter(([id]) => !unused.includes(id)));
    if (score > best.score) best = { score, chosen: { list: shape.id, roles: own } };
  }
  return { lists: { sales: best.chosen }, options: {} };
}

function studied(...given: Parameters<typeof analyse>) {
  const { analysis } = analyse(...given);
  if (!analysis) throw new Error("The forecast was not studied.");
  return analysis;
}

function sheetNames({ words }: Speech, context: PlanContext, tested: boolean) {
  const taken = [...context.sheetNames];
  const take = (wish: string) => {
    const name = freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const { forecast, customers, test } = words.valueForecast.sheets;
  return {
    forecast: take(forecast),
    customers: take(customers),
    ...(tested && { test: take(test) }),
  };
}
