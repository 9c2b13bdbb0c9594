import { en } from "../../allWords";
import {
  complaintState,
  complaintSummary,
  type Complaint,
} from "../../../src/marketing/complaintAnswer";
import { reasons } from "../../../src/marketing/leavingReasons";
import { paretoByCause } from "../../../src/marketing/paretoByCause";
import { complaints } from "../../../src/sheets/complaints";
import {
  CAUSE_ROWS,
  causes,
  paretoColumn,
  reasonsRow,
  resultColumn,
  resultRow,
  severities,
} from "../../../src/sheets/complaints/layout";
import {
  complaintRegister,
  leaverRegister,
  type ComplaintColumn,
  type LeaverColumn,
} from "../../../src/sheets/complaints/registers";
import type { Content, WorkbookPlan } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import { edited, type Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { filledRegister } from "../filledRegister";
import { build } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const text = en.complaints;
const { sheets, states } = text;
const names = Object.values(sheets);
const AS_OF = 46_100;
type Cause = (typeof causes)[number];
type Severity = (typeof severities)[number]["id"];

interface Line extends Omit<Complaint, "promised"> {
  customer: string;
  cause: Cause | null;
  severity: Severity | null;
  promised?: number;
}

const line = (
  customer: string,
  cause: Cause | null,
  severity: Severity | null,
  received: number,
  answered: number | null = null,
  kept: boolean | null = null,
  promised?: number,
): Line => ({
  customer,
  cause,
  severity,
  received: AS_OF + received,
  answered: answered === null ? null : AS_OF + received + answered,
  kept,
  promised,
});

/** Received so many days before the day, answered after so many days, kept?, another promise. */
const logged: Line[] = [
  line("Ann", "delivery", "minor", -40, 10, true), // on the promised day: in time
  line("Bo", "delivery", "minor", -38, 11, true), // a day late
  line("Cy*", "delivery", "critical", -30, 1, true), // in time
  line("Di", "quality", "serious", -20, 2, false), // in time
  line("Ed", "quality", "serious", -6, null, null), // overdue by a day
  line("Fay", "invoice", "serious", -5), // due today: waiting
  line("Gus", null, null, -12, 3, null), // no promise
  line("Hal", "invoice", "minor", -12, 4, false, 3), // late by its own promise
  line("Ann", "delivery", "minor", -2), // waiting
];

const leavers: { customer: string; reason: (typeof reasons)[number] | null; wonBack?: boolean }[] =
  [
    { customer: "Di", reason: "attention" },
    { customer: " hal ", reason: "price", wonBack: false },
    { customer: "Cy?", reason: "attention", wonBack: true }, // no pattern: Cy* is another
    { customer: "Ivy", reason: "attention" },
    { customer: "Jo", reason: null },
  ];

function filled(): WorkbookPlan {
  let plan = build([], undefined, complaints).plan();
  plan = filledRegister<ComplaintColumn>(plan, sheets.log, complaintRegister(en, names), [
    ...logged.map(({ customer, cause, severity, received, answered, kept, promised }) => ({
      customer,
      received,
      ...(cause && { cause: text.causes[cause] }),
      ...(severity && { severity: text.severities[severity] }),
      ...(answered !== null && { answered }),
      ...(kept !== null && { kept: kept ? "yes" : "no" }),
      ...(promised !== undefined && { promised }),
    })),
    { customer: "no date" },
    { customer: "answered before it came", received: AS_OF, answered: AS_OF - 1 },
  ]);
  plan = filledRegister<LeaverColumn>(
    plan,
    sheets.leavers,
    leaverRegister(en, names),
    leavers.map(({ customer, reason, wonBack }): Partial<Record<LeaverColumn, Content>> => ({
      customer,
      ...(reason && { reason: en.retentionTable.reasons[reason] }),
      ...(wonBack !== undefined && { wonBack: wonBack ? "yes" : "no" }),
    })),
  );
  return edited(plan, sheets.result, [{ row: resultRow.asOf, column: 1, content: AS_OF }]);
}

const asComplaint = ({ severity, promised, ...rest }: Line): Complaint => ({
  ...rest,
  promised: promised ?? severities.find(({ id }) => id === severity)?.days ?? null,
});
/** The line whose dates are wrong counts as received and is in no state. */
const WRONG = 1;

function expectAgreement(calculated: Map<string, Calculated>): void {
  expect(errorsIn(calculated)).toEqual([]);
  const seen = new Comparison();
  const log = complaintRegister(en, names);
  const stateAt = (at: number) => calculated.get(sheets.log)![log.first + at]![log.column("state")];
  logged.forEach((each, at) =>
    seen.compare(each.customer, stateAt(at), states[complaintState(asComplaint(each), AS_OF)]),
  );
  seen.compare("without a date", stateAt(logged.length), text.noDate);
  seen.compare("wrong dates", stateAt(logged.length + 1), text.wrongDates);

  const result = calculated.get(sheets.result)!;
  const all = complaintSummary(logged.map(asComplaint), AS_OF);
  [
    all.complaints + WRONG,
    all.states.overdue,
    all.states.waiting,
    all.inTime,
    all.meanDays,
    all.medianDays,
    all.kept,
  ].forEach((figure, at) =>
    seen.compare(`figure ${at}`, result[resultRow.figures + at]![1], figure),
  );
  const expectLine = (row: number, of: Line[]) => {
    const summary = complaintSummary(of.map(asComplaint), AS_OF);
    const at = (column: number) => result[row]![column];
    seen.compare(`count in row ${row}`, at(resultColumn.count), summary.complaints);
    seen.compare(`in time in row ${row}`, at(resultColumn.inTime), summary.inTime);
    seen.compare(`days in row ${row}`, at(resultColumn.meanDays), summary.meanDays);
    seen.compare(`kept in row ${row}`, at(resultColumn.kept), summary.kept);
  };
  causes.forEach((cause, at) =>
    expectLine(
      resultRow.firstCause + at,
      logged.filter((each) => each.cause === cause),
    ),
  );
  seen.compare("without a cause", result[resultRow.without]![resultColumn.count], 1 + WRONG);
  severities.forEach(({ id }, at) =>
    expectLine(
      resultRow.firstSeverity + at,
      logged.filter((each) => each.severity === id),
    ),
  );
  const pareto = paretoByCause(
    causes.map((cause) => ({
      cause: text.causes[cause],
      count: logged.filter((each) => each.cause === cause).length,
    })),
  );
  for (let at = 0; at < CAUSE_ROWS; at += 1) {
    const row = result[resultRow.firstPareto + at]!;
    seen.compare(`cause ${at}`, row[paretoColumn.cause], pareto[at]?.cause ?? null);
    seen.compare(`share ${at}`, row[paretoColumn.share], pareto[at]?.share ?? null);
    seen.compare(`sum ${at}`, row[paretoColumn.cumulative], pareto[at]?.cumulative ?? null);
  }

  // Di and Hal had complained; Cy?, Ivy and Jo had not.
  const why = calculated.get(sheets.reasons)!;
  [5, 0.6, 0.65, 0.9, text.heardMore, 0.5].forEach((figure, at) =>
    seen.compare(`leavers ${at}`, why[reasonsRow.figures + at]![1], figure),
  );
  [0, 1, 0, 3, 0].forEach((count, at) =>
    seen.compare(`reason ${reasons[at]}`, why[reasonsRow.header + 1 + at]![1], count),
  );
  seen.compare("above", why[reasonsRow.header + 4]![6], en.retentionTable.above);
  expect(seen.wrong).toEqual([]);
}

describe("complaints and reasons for leaving", () => {
  test("are summed up as by hand", () => {
    const { inTime, meanDays, medianDays, kept } = complaintSummary(logged.map(asComplaint), AS_OF);
    // Three in time, two late, one overdue; 10, 11, 1, 2, 3 and 4 days; three of five stayed.
    expect([inTime, meanDays, medianDays, kept]).toEqual([3 / 6, 31 / 6, 3.5, 3 / 5]);
    expect(
      paretoByCause([
        { cause: "a", count: 1 },
        { cause: "b", count: 3 },
        { cause: "c", count: 0 },
      ]),
    ).toEqual([
      { cause: "b", count: 3, share: 0.75, cumulative: 0.75 },
      { cause: "a", count: 1, share: 0.25, cumulative: 1 },
    ]);
  });

  test("in the workbench's engine the sheets say what the pure functions say", async () => {
    expectAgreement(await calculateInEngine([], filled()));
  }, 60_000);

  testWithOffice("and in LibreOffice", async () => {
    expectAgreement(await recalculate([], filled()));
  });

  test("empty sheets show no error and no figure that nothing stands behind", async () => {
    const empty = await calculateInEngine([], build([], undefined, complaints).plan());
    expect(errorsIn(empty)).toEqual([]);
    const result = empty.get(sheets.result)!;
    for (const at of [3, 4, 5, 6]) expect(result[resultRow.figures + at]![1]).toBe("");
  }, 60_000);
});
