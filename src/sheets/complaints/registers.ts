import type { SheetWords } from "../../languages/language";
import { areaAddress, sheetReference } from "../reference";
import { Register } from "../register";
import { reasonNames } from "../leavingReasonsBlock";
import { area, quoted } from "../sheetDraft";
import {
  CAUSE_ROWS,
  COMPLAINTS,
  LEAVERS,
  outcomes,
  reasonsRow,
  resultColumn,
  resultRow,
  severities,
  sheetAt,
} from "./layout";

const HEADER = 3;

export type ComplaintColumn = keyof SheetWords["complaints"]["columns"];
export type LeaverColumn = keyof SheetWords["complaints"]["leaverColumns"];

/** The complaints, a line each. */
export function complaintRegister(
  words: SheetWords,
  names: readonly string[],
): Register<ComplaintColumn> {
  const { complaints: text, register } = words;
  const result = names[sheetAt.result]!;
  const asOf = sheetReference(result, area(resultRow.asOf, 1));
  const ofSeverity = (column: number) =>
    sheetReference(result, area(resultRow.firstSeverity, column, severities.length));
  const named = (id: ComplaintColumn) => ({ id, header: text.columns[id] });
  const { inTime, late, answered, overdue, waiting } = text.states;
  return new Register<ComplaintColumn>(
    [
      { ...named("received"), width: 13, entry: { kind: "date" } },
      { ...named("customer"), width: 24, entry: { kind: "text" } },
      {
        ...named("state"),
        width: 30,
        entry: {
          kind: "computed",
          words: true,
          formula: (at) =>
            `IF(COUNTA(${at("received")},${at("customer")},${at("what")},${at("answered")})=0,"",IF(NOT(ISNUMBER(${at("received")})),${quoted(text.noDate)},` +
            `IF(AND(${at("answered")}<>"",${at("days")}=""),${quoted(text.wrongDates)},` +
            `IF(${at("days")}<>"",IF(${at("due")}="",${quoted(answered)},IF(${at("answered")}<=${at("due")},${quoted(inTime)},${quoted(late)})),` +
            `IF(${at("due")}="",${quoted(waiting)},IF(${asOf}>${at("due")},${quoted(overdue)},${quoted(waiting)}))))))`,
        },
      },
      { ...named("what"), width: 42, entry: { kind: "text" } },
      {
        ...named("cause"),
        width: 30,
        prompt: text.causePrompt,
        entry: {
          kind: "listFrom",
          reference: sheetReference(
            result,
            area(resultRow.firstCause, resultColumn.name, CAUSE_ROWS),
          ),
        },
      },
      {
        ...named("severity"),
        width: 18,
        prompt: text.severityPrompt,
        entry: { kind: "list", values: severities.map(({ id }) => text.severities[id]) },
      },
      {
        ...named("promised"),
        width: 16,
        prompt: text.promisedPrompt,
        entry: { kind: "number", minimum: 0, maximum: 1000, format: "0" },
      },
      { ...named("owner"), width: 18, entry: { kind: "text" } },
      { ...named("answered"), width: 13, entry: { kind: "date" } },
      {
        ...named("outcome"),
        width: 22,
        entry: { kind: "list", values: outcomes.map((id) => text.outcomes[id]) },
      },
      {
        ...named("kept"),
        width: 15,
        prompt: text.keptPrompt,
        entry: { kind: "list", values: [register.yes, register.no] },
      },
      { ...named("lesson"), width: 34, entry: { kind: "text" } },
      {
        ...named("due"),
        width: 13,
        entry: {
          kind: "computed",
          format: "yyyy-mm-dd",
          formula: (at) =>
            `IF(NOT(ISNUMBER(${at("received")})),"",IF(ISNUMBER(${at("promised")}),${at("received")}+${at("promised")},` +
            `IF(${at("severity")}="","",IFERROR(${at("received")}+1*INDEX(${ofSeverity(resultColumn.promise)},MATCH(${at("severity")},${ofSeverity(resultColumn.name)},0)),""))))`,
        },
      },
      {
        ...named("days"),
        width: 12,
        entry: {
          kind: "computed",
          format: "0",
          formula: (at) =>
            `IF(COUNT(${at("received")},${at("answered")})<2,"",IF(${at("answered")}<${at("received")},"",${at("answered")}-${at("received")}))`,
        },
      },
    ],
    HEADER,
    COMPLAINTS,
  );
}

/** The customers who left, a line each, whether they complained or not. */
export function leaverRegister(
  words: SheetWords,
  names: readonly string[],
): Register<LeaverColumn> {
  const { complaints: text, register } = words;
  const complainers = complaintRegister(words, names).all("customer", names[sheetAt.log]);
  const named = (id: LeaverColumn) => ({ id, header: text.leaverColumns[id] });
  const reasons = reasonNames(reasonsRow.header);
  return new Register<LeaverColumn>(
    [
      { ...named("left"), width: 13, entry: { kind: "date" } },
      { ...named("customer"), width: 24, entry: { kind: "text" } },
      {
        ...named("complained"),
        width: 16,
        entry: {
          kind: "computed",
          words: true,
          // Compared whole, so that no * or ? in a name finds another.
          formula: (at) =>
            `IF(${at("customer")}="","",IF(SUMPRODUCT(--(TRIM(${complainers})=TRIM(${at("customer")})))>0,${quoted(register.yes)},${quoted(register.no)}))`,
        },
      },
      {
        ...named("reason"),
        width: 40,
        prompt: text.reasonPrompt,
        entry: { kind: "listFrom", reference: sheetReference(names[sheetAt.reasons]!, reasons) },
      },
      { ...named("words"), width: 42, entry: { kind: "text" } },
      { ...named("wouldHave"), width: 34, entry: { kind: "text" } },
      { ...named("owner"), width: 18, entry: { kind: "text" } },
      {
        ...named("wonBack"),
        width: 15,
        entry: { kind: "list", values: [register.yes, register.no] },
      },
    ],
    HEADER,
    LEAVERS,
  );
}

/** Addresses of the counts by reason, from the register of those who left. */
export function leaversFor(
  words: SheetWords,
  names: readonly string[],
  position: number,
): { formula: string } {
  const reason = reasonNames(reasonsRow.header);
  return {
    formula: `=SUMPRODUCT(--(${leaverRegister(words, names).all("reason", names[sheetAt.leavers])}=${areaAddress(area(reason.row + position, reason.column), "column")}))`,
  };
}
