import { en as words } from "../../allWords";
import type { Choice, Speech } from "../../../src/sheets/builder";
import { computeHere } from "../../../src/sheets/computeHere";
import { valueForecast } from "../../../src/sheets/valueForecast";
import { dataOf, shapeOf, type TestList } from "../listFixture";

const english: Speech = { language: "en", words };

/** A sales list of regular and one-time buyers over ten months, amounts of their own. */
export function salesOf(customers = 30): TestList {
  const rows = Array.from({ length: customers }, (_, who) => {
    const every = 5 + 3 * (who % 30);
    const times = who % 3 === 0 ? 1 : Math.floor(300 / every);
    return Array.from({ length: times }, (_, time) => [
      `C${who}`,
      45_000 + (who % 30) + time * every,
      10 + ((who * 7 + time * 3) % 11),
    ]);
  }).flat();
  return {
    name: "Sales",
    headers: ["Customer", "Date", "Amount"],
    rows,
    formats: { Date: "yyyy-mm-dd" },
  };
}

/** Guesses, reads, studies and, where it is asked, computes and plans: as the pane does. */
export function forecastOf(
  list: TestList,
  options: Choice["options"] = {},
  speech: Speech = english,
) {
  const guessed = valueForecast.guess([shapeOf(list)]);
  const choice = { ...guessed, options };
  const columns = valueForecast.columnsToRead(choice)[list.name] ?? [];
  const data = { sales: dataOf(list, columns) };
  const context = { sheetNames: [list.name], today: 46_000 };
  const study = valueForecast.study(data, choice, speech, context);
  const plan = async () => {
    const control = { signal: new AbortController().signal, report: () => undefined };
    const computed = await valueForecast.compute!(data, choice, (name, input) =>
      computeHere(name, input, control),
    );
    return valueForecast.plan(data, choice, speech, { ...context, computed });
  };
  return { choice, study, plan };
}
