import type { SheetWords } from "../../languages/language";
import { sheetReference } from "../reference";
import { Register } from "../register";
import { area, quoted } from "../sheetDraft";
import { kinds, LEVELS, mapRow, PARTNER_ROWS, sheetAt, STAKEHOLDER_ROWS } from "./layout";

const HEADER = 3;
const MONEY = "#,##0";

export type StakeholderColumn = keyof SheetWords["stakeholderMap"]["columns"];
export type PartnerColumn = keyof SheetWords["stakeholderMap"]["partnerColumns"];

/** The stakeholders, a line each. */
export function stakeholderRegister(
  words: SheetWords,
  names: readonly string[],
): Register<StakeholderColumn> {
  const text = words.stakeholderMap;
  const limit = (position: number) =>
    sheetReference(names[sheetAt.map]!, area(mapRow.limits + position, 1));
  const named = (id: StakeholderColumn, width: number) => ({
    id,
    header: text.columns[id],
    width,
  });
  const written = { kind: "text" } as const;
  const level = (id: StakeholderColumn, of: keyof typeof text.levels) => ({
    ...named(id, id === "state" || id === "wanted" ? 18 : 15),
    prompt: text.levels[of].map((meaning, at) => `${at + 1} ${meaning}`).join(" · "),
    entry: { kind: "list", values: LEVELS.map(String) } as const,
  });
  const { manageClosely, keepSatisfied, keepInformed, watch } = text.classes;
  // A level chosen from a list may be its text; anything else is none.
  const figure = (cell: string) => `IFERROR(1*${cell},0)`;
  return new Register<StakeholderColumn>(
    [
      { ...named("stakeholder", 30), entry: written },
      {
        ...named("group", 18),
        entry: { kind: "list", values: [text.groups.internal, text.groups.external] },
      },
      {
        ...named("class", 24),
        entry: {
          kind: "computed",
          words: true,
          formula: (at) =>
            `IF(OR(${at("stakeholder")}="",${figure(at("influence"))}=0,${figure(at("interest"))}=0),"",` +
            `IF(${figure(at("influence"))}>=${limit(0)},IF(${figure(at("interest"))}>=${limit(1)},${quoted(manageClosely)},${quoted(keepSatisfied)}),` +
            `IF(${figure(at("interest"))}>=${limit(1)},${quoted(keepInformed)},${quoted(watch)})))`,
        },
      },
      level("interest", "interest"),
      level("influence", "influence"),
      level("state", "state"),
      level("wanted", "state"),
      {
        ...named("gap", 9),
        entry: {
          kind: "computed",
          format: "+0;-0;0",
          formula: (at) =>
            `IF(OR(${at("stakeholder")}="",${figure(at("state"))}=0,${figure(at("wanted"))}=0),"",${at("wanted")}-${at("state")})`,
        },
      },
      {
        ...named("priority", 13),
        entry: {
          kind: "computed",
          format: "0",
          formula: (at) =>
            `IF(OR(${at("class")}="",${at("gap")}=""),"",${at("influence")}*${at("interest")}*MAX(0,${at("gap")}))`,
        },
      },
      { ...named("evidence", 34), entry: written },
      { ...named("give", 30), entry: written },
      { ...named("get", 30), entry: written },
      { ...named("action", 36), entry: written },
      { ...named("owner", 18), entry: written },
      { ...named("due", 13), entry: { kind: "date" } },
      { ...named("comment", 30), entry: written },
      {
        ...named("sortKey", 0),
        entry: {
          kind: "computed",
          format: "0.000",
          // Equals keep their order.
          formula: (at, row) =>
            `IF(N(${at("priority")})>0,${at("priority")}-${row - HEADER}/1000,"")`,
        },
      },
    ],
    HEADER,
    STAKEHOLDER_ROWS,
  );
}

/** The partners, a line each. */
export function partnerRegister(words: SheetWords): Register<PartnerColumn> {
  const text = words.stakeholderMap;
  const named = (id: PartnerColumn, width: number) => ({
    id,
    header: text.partnerColumns[id],
    width,
  });
  const written = { kind: "text" } as const;
  const money = { kind: "number", minimum: 0, maximum: 1e12, format: MONEY } as const;
  const isOf = (cell: string, direction: (typeof kinds)[number]["direction"]) =>
    `OR(${kinds
      .filter((kind) => kind.direction === direction)
      .map(({ id }) => `${cell}=${quoted(text.kinds[id])}`)
      .join(",")})`;
  const { vertical, horizontal } = text.directions;
  return new Register<PartnerColumn>(
    [
      { ...named("partner", 26), entry: written },
      {
        ...named("kind", 24),
        entry: { kind: "list", values: kinds.map(({ id }) => text.kinds[id]) },
      },
      {
        ...named("direction", 20),
        entry: {
          kind: "computed",
          words: true,
          formula: (at) =>
            `IF(${isOf(at("kind"), "vertical")},${quoted(vertical)},IF(${isOf(at("kind"), "horizontal")},${quoted(horizontal)},""))`,
        },
      },
      {
        ...named("reach", 22),
        entry: { kind: "list", values: [text.reaches.within, text.reaches.across] },
      },
      {
        ...named("mind", 34),
        entry: {
          kind: "computed",
          words: true,
          formula: (at) =>
            `IF(${at("partner")}="","",IF(${at("law")}=${quoted(text.laws.open)},${quoted(text.checkLaw)},` +
            `IF(AND(${at("direction")}=${quoted(horizontal)},${at("reach")}=${quoted(text.reaches.within)},${at("law")}<>${quoted(text.laws.checked)}),${quoted(text.checkLaw)},` +
            `IF(AND(ISNUMBER(${at("net")}),${at("net")}<0),${quoted(text.costsMore)},""))))`,
        },
      },
      { ...named("benefits", 34), entry: written },
      { ...named("benefit", 15), entry: money },
      { ...named("cost", 15), entry: money },
      {
        ...named("net", 14),
        entry: {
          kind: "computed",
          format: "#,##0;-#,##0",
          formula: (at) =>
            `IF(COUNT(${at("benefit")},${at("cost")})<2,"",${at("benefit")}-${at("cost")})`,
        },
      },
      {
        ...named("return", 17),
        entry: {
          kind: "computed",
          format: "0%;-0%",
          formula: (at) =>
            `IF(${at("net")}="","",IF(${at("cost")}=0,"",${at("net")}/${at("cost")}))`,
        },
      },
      { ...named("shared", 34), prompt: text.sharedPrompt, entry: written },
      { ...named("risks", 34), entry: written },
      {
        ...named("law", 20),
        prompt: text.lawPrompt,
        entry: {
          kind: "list",
          values: [text.laws.checked, text.laws.open, text.laws.notNeeded],
        },
      },
      { ...named("until", 13), entry: { kind: "date" } },
      { ...named("action", 34), entry: written },
      { ...named("owner", 18), entry: written },
    ],
    HEADER,
    PARTNER_ROWS,
  );
}
