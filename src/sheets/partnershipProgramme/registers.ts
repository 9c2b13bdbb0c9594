import type { SheetWords } from "../../languages/language";
import { sheetReference } from "../reference";
import { Register } from "../register";
import { area, quoted } from "../sheetDraft";
import { CUSTOMER_ROWS, needs, resultRow, sheetAt, STEP_ROWS } from "./layout";

const HEADER = 3;
const MONEY = "#,##0";

export type StepColumn = keyof SheetWords["partnershipProgramme"]["columns"];
export type CustomerColumn = keyof SheetWords["partnershipProgramme"]["customerColumns"];

/** The steps, a line each: who, when, at what cost, with what result and risk. */
export function stepRegister(words: SheetWords, names: readonly string[]): Register<StepColumn> {
  const text = words.partnershipProgramme;
  const asOf = sheetReference(names[sheetAt.result]!, area(resultRow.asOf, 1));
  const named = (id: StepColumn, width: number) => ({ id, header: text.columns[id], width });
  const date = { kind: "date" } as const;
  const written = { kind: "text" } as const;
  const cost = { kind: "number", minimum: 0, maximum: 1e12, format: MONEY } as const;
  const level = { kind: "list", values: ["1", "2", "3", "4", "5"] } as const;
  const { doneInTime, doneLate, overdue, underWay, toCome, unplanned } = text.states;
  return new Register<StepColumn>(
    [
      { ...named("number", 7), entry: written },
      { ...named("step", 34), entry: written },
      {
        ...named("state", 20),
        entry: {
          kind: "computed",
          words: true,
          formula: (at) =>
            `IF(${at("step")}="","",IF(ISNUMBER(${at("done")}),IF(AND(ISNUMBER(${at("end")}),${at("done")}>${at("end")}),${quoted(doneLate)},${quoted(doneInTime)}),` +
            `IF(AND(ISNUMBER(${at("end")}),${asOf}>${at("end")}),${quoted(overdue)},IF(AND(ISNUMBER(${at("start")}),${asOf}>=${at("start")}),${quoted(underWay)},` +
            `IF(COUNT(${at("start")},${at("end")})=0,${quoted(unplanned)},${quoted(toCome)})))))`,
        },
      },
      { ...named("owner", 18), entry: written },
      { ...named("start", 13), entry: date },
      { ...named("end", 13), entry: date },
      { ...named("done", 13), entry: date },
      { ...named("sign", 52), entry: written },
      { ...named("plannedCost", 14), entry: cost },
      { ...named("actualCost", 14), entry: cost },
      { ...named("result", 36), entry: written },
      { ...named("risk", 36), entry: written },
      { ...named("likelihood", 17), prompt: text.likelihoodPrompt, entry: level },
      { ...named("damage", 13), prompt: text.damagePrompt, entry: level },
      {
        ...named("level", 9),
        entry: {
          kind: "computed",
          format: "0",
          // A level chosen from a list may be its text.
          formula: (at) =>
            `IF(OR(${at("likelihood")}="",${at("damage")}=""),"",IFERROR(${at("likelihood")}*${at("damage")},""))`,
        },
      },
      { ...named("answer", 40), entry: written },
      { ...named("watcher", 18), entry: written },
      {
        ...named("order", 0),
        entry: {
          kind: "computed",
          format: "0",
          formula: (at, row) =>
            `IF(AND(${at("step")}<>"",COUNT(${at("start")},${at("end")})=2),IF(${at("end")}<${at("start")},"",${row - HEADER}),"")`,
        },
      },
      {
        ...named("riskKey", 0),
        entry: {
          kind: "computed",
          format: "0.000",
          // Equals keep their order.
          formula: (at, row) =>
            `IF(ISNUMBER(${at("level")}),${at("level")}-${row - HEADER}/1000,"")`,
        },
      },
    ],
    HEADER,
    STEP_ROWS,
  );
}

/** The key customers, a line each, with what their relationship needs. */
export function customerRegister(words: SheetWords): Register<CustomerColumn> {
  const { partnershipProgramme: text, register } = words;
  const named = (id: CustomerColumn, width: number) => ({
    id,
    header: text.customerColumns[id],
    width,
  });
  const written = { kind: "text" } as const;
  const yesNo = { kind: "list", values: [register.yes, register.no] } as const;
  /** What is in place: "yes", or for the overseer a name. */
  const has = (at: (id: CustomerColumn) => string, need: (typeof needs)[number]) =>
    need === "overseer" ? `${at(need)}<>""` : `${at(need)}=${quoted(register.yes)}`;
  return new Register<CustomerColumn>(
    [
      { ...named("customer", 26), entry: written },
      {
        ...named("inPlace", 12),
        entry: {
          kind: "computed",
          format: `0" / ${needs.length}"`,
          formula: (at) =>
            `IF(${at("customer")}="","",${needs.map((need) => `(${has(at, need)})`).join("+")})`,
        },
      },
      {
        ...named("missing", 34),
        entry: {
          kind: "computed",
          words: true,
          formula: (at) =>
            `IF(${at("customer")}="","",${needs.reduceRight(
              (rest, need) => `IF(NOT(${has(at, need)}),${quoted(text.missing[need])},${rest})`,
              quoted(text.complete),
            )})`,
        },
      },
      { ...named("why", 36), entry: written },
      { ...named("manager", 20), entry: written },
      { ...named("qualified", 15), prompt: text.qualifiedPrompt, entry: yesNo },
      { ...named("duties", 15), prompt: text.dutiesPrompt, entry: yesNo },
      { ...named("annualPlan", 13), prompt: text.annualPrompt, entry: yesNo },
      { ...named("longPlan", 15), prompt: text.longPrompt, entry: yesNo },
      { ...named("overseer", 22), entry: written },
      { ...named("review", 13), entry: { kind: "date" } },
      { ...named("next", 40), entry: written },
    ],
    HEADER,
    CUSTOMER_ROWS,
  );
}
