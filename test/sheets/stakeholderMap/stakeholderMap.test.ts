import { en } from "../../allWords";
import { partnerBalance, type PartnerFigures } from "../../../src/marketing/partnerBalance";
import { stakeholderClass, stakeholderPriority } from "../../../src/marketing/stakeholderClass";
import type { Content, WorkbookPlan } from "../../../src/sheets/plan";
import { stakeholderMap } from "../../../src/sheets/stakeholderMap";
import {
  balanceColumn,
  balanceRow,
  classes,
  kinds,
  LIMIT,
  mapRow,
  pointColumn,
} from "../../../src/sheets/stakeholderMap/layout";
import { gridCell } from "../../../src/sheets/stakeholderMap/mapSheet";
import {
  partnerRegister,
  stakeholderRegister,
  type PartnerColumn,
  type StakeholderColumn,
} from "../../../src/sheets/stakeholderMap/registers";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { filledRegister } from "../filledRegister";
import { build } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const text = en.stakeholderMap;
const { sheets } = text;
const names = Object.values(sheets);
const limits = { influence: LIMIT, interest: LIMIT };

/** Interest, influence, state and wanted state, in the order of the sheet. */
const rated: [number, number, number, number][] = [
  [5, 5, 3, 5], // owners: 5 × 5 × 2
  [4, 5, 4, 4], // top management: as wanted
  [5, 3, 3, 4], // employees: 5 × 3 × 1
  [3, 2, 2, 4], // consumers: 3 × 2 × 2
  [5, 5, 4, 3], // suppliers: better than wanted, at the owners' place
  [2, 4, 3, 4], // intermediaries: 2 × 4 × 1
  [1, 1, 3, 3], // competitors
];
const lines: Partial<Record<StakeholderColumn, Content>>[] = [
  ...rated.map(([interest, influence, state, wanted], at) => ({
    interest,
    // A level chosen from a list may be its text.
    influence: at === 5 ? String(influence) : influence,
    state,
    wanted,
    action: `act ${at}`,
  })),
  { interest: 5, state: 1, wanted: 5 }, // investors: influence not judged
];

type Kind = (typeof kinds)[number]["id"];
const partners: (PartnerFigures & {
  kind: Kind;
  reach?: "within" | "across";
  law?: keyof typeof text.laws;
  mind: string | null;
})[] = [
  { kind: "supplier", benefit: 900, cost: 600, mind: null },
  { kind: "supplier", benefit: 100, cost: 150, mind: text.costsMore },
  { kind: "supplier", benefit: 500, cost: null, mind: null },
  { kind: "alliance", benefit: 80, cost: 40, reach: "within", mind: text.checkLaw },
  { kind: "alliance", benefit: 70, cost: 0, reach: "within", law: "checked", mind: null },
  { kind: "coBranding", benefit: null, cost: null, reach: "across", mind: null },
  { kind: "channel", benefit: 10, cost: 0, law: "open", mind: text.checkLaw },
];

function filled(): WorkbookPlan {
  const plan = build([], undefined, stakeholderMap).plan();
  return filledRegister<PartnerColumn>(
    filledRegister(plan, sheets.stakeholders, stakeholderRegister(en, names), lines),
    sheets.partners,
    partnerRegister(en),
    partners.map(({ kind, benefit, cost, reach, law }, at) => ({
      partner: `Partner ${at}`,
      kind: text.kinds[kind],
      ...(benefit !== null && { benefit }),
      ...(cost !== null && { cost }),
      ...(reach && { reach: text.reaches[reach] }),
      ...(law && { law: text.laws[law] }),
    })),
  );
}

function expectAgreement(calculated: Map<string, Calculated>): void {
  expect(errorsIn(calculated)).toEqual([]);
  const seen = new Comparison();
  const register = stakeholderRegister(en, names);
  const cells = calculated.get(sheets.stakeholders)!.slice(register.first);
  const at = (line: number, id: StakeholderColumn) => cells[line]![register.column(id)];
  rated.forEach(([interest, influence, state, wanted], line) => {
    const name = Object.values(text.stakeholders)[line];
    const found = stakeholderClass(influence, interest, limits);
    seen.compare(`class of ${name}`, at(line, "class"), text.classes[found]);
    seen.compare(`gap of ${name}`, at(line, "gap"), wanted - state);
    seen.compare(
      `priority of ${name}`,
      at(line, "priority"),
      stakeholderPriority(influence, interest, state, wanted),
    );
  });
  seen.compare("class of investors", at(rated.length, "class"), null);
  seen.compare("gap of investors", at(rated.length, "gap"), 4);
  seen.compare("priority of investors", at(rated.length, "priority"), null);

  const map = calculated.get(sheets.map)!;
  const cell = (row: number, column: number) => map[row]?.[column];
  classes.forEach((id, position) =>
    seen.compare(
      id,
      cell(mapRow.firstClass + position, 1),
      rated.filter(([interest, influence]) => stakeholderClass(influence, interest, limits) === id)
        .length,
    ),
  );
  const { owners, employees, consumers, suppliers, intermediaries } = text.stakeholders;
  const named = (influence: number, interest: number) => {
    const place = gridCell(influence, interest);
    return cell(place.row, place.column);
  };
  seen.compare("grid 5, 5", named(5, 5), `${owners}; ${suppliers}`);
  seen.compare("grid 4, 2", named(4, 2), intermediaries);
  seen.compare("grid 3, 3", named(3, 3), null);
  // Suppliers stand beside the owners; what is not rated lies outside the axes.
  const point = (line: number) => [
    cell(mapRow.firstPoint + line, pointColumn.interest),
    cell(mapRow.firstPoint + line, pointColumn.influence),
  ];
  expect([point(0), point(4), point(5), point(7)]).toEqual([
    [5, 5],
    [5.12, 5.12],
    [2, 4],
    [-1, -1],
  ]);
  [owners, employees, consumers, intermediaries, null].forEach((name, rank) =>
    seen.compare(`action ${rank}`, cell(mapRow.firstAction + rank, 0), name),
  );
  seen.compare("first action", cell(mapRow.firstAction, 5), "act 0");

  const register2 = partnerRegister(en);
  const partnerCells = calculated.get(sheets.partners)!.slice(register2.first);
  partners.forEach(({ mind }, line) =>
    seen.compare(`to mind of ${line}`, partnerCells[line]![register2.column("mind")], mind),
  );
  const balance = calculated.get(sheets.balance)!;
  const expectLine = (row: number, of: typeof partners) => {
    const sums = partnerBalance(of);
    const figure = (column: keyof typeof balanceColumn) => balance[row]![balanceColumn[column]];
    for (const id of ["partners", "benefit", "cost", "net", "return"] as const)
      seen.compare(`${id} in row ${row}`, figure(id), sums[id]);
    const open = of.filter(({ mind }) => mind === text.checkLaw).length;
    seen.compare(`unchecked in row ${row}`, figure("unchecked"), open);
  };
  kinds.forEach(({ id }, position) =>
    expectLine(
      balanceRow.first + position,
      partners.filter(({ kind }) => kind === id),
    ),
  );
  expectLine(balanceRow.total, partners);
  expect(seen.wrong).toEqual([]);
}

describe("the stakeholder map", () => {
  test("classes, priorities and balances are as by hand", () => {
    expect(
      rated.map(([interest, influence]) => stakeholderClass(influence, interest, limits)),
    ).toEqual([
      "manageClosely",
      "manageClosely",
      "keepInformed",
      "watch",
      "manageClosely",
      "keepSatisfied",
      "watch",
    ]);
    expect([stakeholderPriority(5, 5, 3, 5), stakeholderPriority(5, 5, 4, 3)]).toEqual([50, 0]);
    expect(partnerBalance(partners)).toEqual({
      partners: 7,
      benefit: 1160,
      cost: 790,
      net: 370,
      return: 370 / 790,
    });
  });

  test("in the workbench's engine the sheets say what the pure functions say", async () => {
    expectAgreement(await calculateInEngine([], filled()));
  }, 60_000);

  testWithOffice("and in LibreOffice", async () => {
    expectAgreement(await recalculate([], filled()));
  });

  test("sheets as they are created show no error and no sum", async () => {
    const empty = await calculateInEngine([], build([], undefined, stakeholderMap).plan());
    expect(errorsIn(empty)).toEqual([]);
    expect(empty.get(sheets.balance)![balanceRow.total]![balanceColumn.net]).toBe("");
  }, 60_000);
});
