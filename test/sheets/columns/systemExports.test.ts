import type { Builder } from "../../../src/sheets/builder";
import { costTable } from "../../../src/sheets/costTable";
import { customerProfile } from "../../../src/sheets/customerProfile";
import { funnelAndSources } from "../../../src/sheets/funnelAndSources";
import { keepingAndWinning } from "../../../src/sheets/keepingAndWinning";
import type { ListShape } from "../../../src/sheets/list";
import { longTermShare } from "../../../src/sheets/longTermShare";
import { retentionTable } from "../../../src/sheets/retentionTable";
import { segmentMap } from "../../../src/sheets/segmentMap";
import { valueForecast } from "../../../src/sheets/valueForecast";
import { shapeOf } from "../listFixture";
import { systemExports, type SystemExport } from "./systemExports";

/** The table page: columns are guessed from the export headers of common CRM and accounting systems. */

const builders: Record<string, Builder> = {
  ...{ costTable, segmentMap, customerProfile, retentionTable, valueForecast, keepingAndWinning },
  ...{ longTermShare, funnelAndSources },
};

function shape({ name, columns }: SystemExport): ListShape {
  return {
    ...shapeOf({
      name,
      headers: columns.map(([header]) => header),
      rows: [columns.map(([, cell]) => (cell === "date" ? 45_300 : cell))],
    }),
    numberFormats: columns.map(([, cell]) => (cell === "date" ? "yyyy-mm-dd" : "General")),
  };
}

/** The headers that the roles of an input got, when the user takes the export for it. */
function guessed(builder: Builder, input: string, list: SystemExport): Record<string, string> {
  const lists = [shape(list)];
  const empty = builder.guess([]);
  const choice = builder.chooseList?.(lists, empty, input, list.name) ?? builder.guess(lists);
  const chosen = choice.lists[input]!;
  return Object.fromEntries(
    Object.entries(chosen.roles)
      .filter(([, column]) => column !== null)
      .map(([role, column]) => [role, list.columns[column!]![0]]),
  );
}

type Line = [system: string, builder: string, input: string, list: SystemExport, roles: object];

const lines = systemExports.flatMap((list): Line[] => {
  const { system, name, sales = {}, others = {} } = list;
  const label = `${system} (${name})`;
  const ofSales = Object.entries(builders).flatMap(([id, builder]): Line[] => {
    const input = builder.inputs.find((each) => each.id === "sales");
    // A sales list without sources is not one of customers by source.
    if (!list.sales || !input || (id === "funnelAndSources" && !others[id]?.sales?.source))
      return [];
    const roles = new Set(input.roles.map((role) => role.id));
    const expected = Object.entries({ ...sales, ...others[id]?.sales });
    return [[label, id, "sales", list, Object.fromEntries(expected.filter(([r]) => roles.has(r)))]];
  });
  const ofOthers = Object.entries(others).flatMap(([id, inputs]) =>
    Object.entries(inputs)
      .filter(([input]) => input !== "sales")
      .map(([input, roles]): Line => [label, id, input, list, roles]),
  );
  return [...ofSales, ...ofOthers];
});

test.each(lines)("%s: %s, %s", (_, id, input, list, roles) => {
  expect(guessed(builders[id]!, input, list)).toEqual(roles);
});

test("every named system is there, with the source of its headers where there is one", () => {
  const named = systemExports.map(({ system }) => system).join(", ");
  for (const system of ["Siebel", "SalesLogix/Infor", "Microsoft Dynamics", "NauCRM", "WinPeak"])
    expect(named).toContain(system);
  for (const system of ["Terrasoft/Creatio", "1C", "Salesforce", "HubSpot", "Pipedrive"])
    expect(named).toContain(system);
  expect(systemExports.filter(({ source }) => source === null).map((each) => each.system)).toEqual([
    "NauCRM",
    "WinPeak",
  ]);
});
